/** The letter to a guest who got a link that was switched off: what to do, those who opened it first to their bank. */

import { escaped } from "#kernel/http/html.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import { directionOf, negotiateLanguage } from "#kernel/language.ts";
import type { Letter } from "#kernel/smtp/index.ts";
import { texts } from "#kernel/texts/index.ts";
import type { MailDeps } from "./deps.ts";

export type Exposed = {
  readonly propertyId: PropertyId;
  readonly reservationId: Id<"reservation">;
  readonly hasClicked: boolean;
};

type Deps = Pick<MailDeps, "carrier" | "guests" | "guestLink" | "settings">;

export function exposureLetters({ carrier, guests, guestLink, settings }: Deps) {
  /** In the language of the booking, to the guest's own address; undefined when there is none. */
  async function exposureLetter({
    propertyId,
    reservationId,
    hasClicked,
  }: Exposed): Promise<Letter | undefined> {
    const [{ guest, propertyName: property }, booked] = await Promise.all([
      carrier.find({ propertyId, reservationId }),
      guests.correspondent({ propertyId, id: reservationId }),
    ]);
    if (!guest.email || !booked) return undefined;
    const language = negotiateLanguage(guest.language);
    const { say } = texts(language);
    const { reservation, linkVersion: version } = booked;
    const marketplace = settings.marketplaceName;
    const link = `${settings.publicUrl}/g/${guestLink({ propertyId, reservationId, version })}`;
    const subject = say(
      hasClicked ? "letters-safety.exposed_subject_opened" : "letters-safety.exposed_subject",
      { property },
    );
    const paragraphs = [
      say("letters-safety.greeting", { name: guest.name }),
      ...(hasClicked ? [say("letters-safety.exposed_bank", { property })] : []),
      hasClicked ? say("letters-safety.exposed_opened") : say("letters-safety.exposed_got", { property }),
      say("letters-safety.exposed_switched", { property, marketplace }),
      say("letters-safety.exposed_do_not"),
      say("letters-safety.exposed_call"),
    ];
    const stay = say("letters-safety.stay");
    const closing = say("letters-safety.closing", { marketplace, number: reservation.number });
    const text = `${[...paragraphs, `${stay}\n${link}`, closing].join("\n\n")}\n`;
    const body = [
      ...paragraphs.map((words, i) => paragraph(words, hasClicked && i === 1)),
      `<p style="margin:0 0 16px">${escaped(stay)}<br><a dir="ltr" href="${escaped(link)}" style="color:#6b4f1d;word-break:break-all">${escaped(link)}</a></p>`,
      `<p style="margin:16px 0 0;color:#5b5f68">${escaped(closing)}</p>`,
    ];
    const html = [
      `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8">`,
      `<title>${escaped(subject)}</title></head>`,
      `<body style="margin:0;padding:24px;background:#f8f5ef;color:#23262e;font:16px/1.55 system-ui,sans-serif">`,
      `<div style="max-width:34em;margin:0 auto;padding:24px;background:#fffdf9;border:1px solid #e3ddd1;border-radius:6px">`,
      ...body,
      "</div></body></html>",
    ].join("\n");
    return { to: guest.email, subject, text, html };
  }

  return { exposureLetter };
}

/** What cannot wait stands out without colour alone. */
const paragraph = (words: string, isUrgent: boolean): string =>
  isUrgent
    ? `<p style="margin:0 0 16px;padding:12px 16px;border:1px solid #8c2f24;border-radius:6px"><strong>${escaped(words)}</strong></p>`
    : `<p style="margin:0 0 16px">${escaped(words)}</p>`;
