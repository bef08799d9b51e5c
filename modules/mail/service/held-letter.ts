/** The letter to who wrote by mail and whose message waits for a person: nothing is kept back in silence. */

import { escaped } from "#kernel/http/html.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import { directionOf, negotiateLanguage } from "#kernel/language.ts";
import type { Letter } from "#kernel/smtp/index.ts";
import { texts } from "#kernel/texts/index.ts";
import type { Side } from "#modules/messaging/index.ts";
import type { MailDeps } from "./deps.ts";

export type HeldByMail = {
  readonly propertyId: PropertyId;
  readonly reservationId: Id<"reservation">;
  readonly from: Side;
};

type Deps = Pick<MailDeps, "carrier" | "guests" | "guestLink" | "settings">;

/** Hosts see their held message in the inbox they work in; guests mostly have nothing but their mail. */
export function heldLetters({ carrier, guests, guestLink, settings }: Deps) {
  /** In the language of the booking, to the guest's own address; undefined for hosts and where there is no address. */
  async function heldLetter({ propertyId, reservationId, from }: HeldByMail): Promise<Letter | undefined> {
    if (from !== "guest") return undefined;
    const [{ guest, propertyName: property }, booked] = await Promise.all([
      carrier.find({ propertyId, reservationId }),
      guests.correspondent({ propertyId, id: reservationId }),
    ]);
    if (!guest.email || !booked) return undefined;
    const language = negotiateLanguage(guest.language);
    const { say } = texts(language);
    const link = `${settings.publicUrl}/g/${guestLink({ propertyId, reservationId, version: booked.linkVersion })}`;
    const subject = say("letters-safety.held_subject", { property });
    const marketplace = settings.marketplaceName;
    const paragraphs = [
      say("letters-safety.greeting", { name: guest.name }),
      say("letters-safety.held_text", { property }),
      say("letters-safety.held_ways"),
    ];
    const closing = say("letters-safety.closing", { marketplace, number: booked.reservation.number });
    const html = [
      `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8">`,
      `<title>${escaped(subject)}</title></head><body>`,
      ...paragraphs.map((words) => `<p>${escaped(words)}</p>`),
      `<p><a dir="ltr" href="${escaped(link)}">${escaped(link)}</a></p><p>${escaped(closing)}</p></body></html>`,
    ].join("\n");
    return { to: guest.email, subject, text: `${[...paragraphs, link, closing].join("\n\n")}\n`, html };
  }

  return { heldLetter };
}
