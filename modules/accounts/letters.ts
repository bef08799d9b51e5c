/** The letters of accounts in the reader's language: what they say and how they look. Sends none. */

import { escaped } from "#kernel/http/html.ts";
import { directionOf, type InterfaceLanguage } from "#kernel/language.ts";
import { texts } from "#kernel/texts/index.ts";
import type { Instant } from "#kernel/time.ts";
import type { Notice } from "./types/proof.ts";
import type { HostRole } from "./types.ts";

/** Port: `kernel/smtp` fits. */
export type Letters = { send(letter: LetterToSend): Promise<void> };

export type LetterToSend = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

type Parts = {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly button?: { readonly label: string; readonly link: string };
  readonly closing: string;
};

type Reader = { readonly email: string; readonly language: InterfaceLanguage; readonly name: string };

export function resetLetter(to: Reader, marketplace: string, link: string): LetterToSend {
  const { say } = texts(to.language);
  return letter(to, {
    subject: say("letters-accounts.reset_subject", { marketplace }),
    paragraphs: [
      say("letters-accounts.greeting", { name: to.name }),
      say("letters-accounts.reset_why", { marketplace }),
      say("letters-accounts.reset_until"),
    ],
    button: { label: say("letters-accounts.reset_button"), link },
    closing: say("letters-accounts.reset_not_you"),
  });
}

export function signInLetter(to: Reader, marketplace: string, link: string): LetterToSend {
  const { say } = texts(to.language);
  return letter(to, {
    subject: say("letters-accounts.sign_in_subject", { marketplace }),
    paragraphs: [
      say("letters-accounts.greeting", { name: to.name }),
      say("letters-accounts.sign_in_why", { marketplace }),
      say("letters-accounts.reset_until"),
    ],
    button: { label: say("letters-accounts.sign_in_button"), link },
    closing: say("letters-accounts.sign_in_not_you"),
  });
}

/** To the new address, to be confirmed, or to the old one, from where it can be undone. */
export function emailChangeLetter(
  to: Reader,
  { kind, marketplace }: { kind: "email_confirm" | "email_undo"; marketplace: string },
  link: string,
): LetterToSend {
  const { say } = texts(to.language);
  const isUndo = kind === "email_undo";
  return letter(to, {
    subject: isUndo
      ? say("letters-accounts.email_undo_subject", { marketplace })
      : say("letters-accounts.email_confirm_subject", { marketplace }),
    paragraphs: [
      say("letters-accounts.greeting", { name: to.name }),
      isUndo
        ? say("letters-accounts.email_undo_what", { marketplace })
        : say("letters-accounts.email_confirm_what", { marketplace }),
      isUndo ? say("letters-accounts.email_undo_until") : say("letters-accounts.email_confirm_until"),
    ],
    button: {
      label: isUndo
        ? say("letters-accounts.email_undo_button")
        : say("letters-accounts.email_confirm_button"),
      link,
    },
    closing: isUndo
      ? say("letters-accounts.closing", { marketplace })
      : say("letters-accounts.email_confirm_not_you"),
  });
}

/** What happened, where and when, and what to do if it was somebody else. */
export function noticeLetter(
  to: Reader,
  { marketplace, told, timeZone }: { marketplace: string; told: Notice; timeZone: string },
  link: string,
): LetterToSend {
  const { say } = texts(to.language);
  const { kind, facts, createdAt } = told;
  const browser = facts.browser ?? "";
  const about = {
    ...{ marketplace, browser, system: facts.system ?? "", name: facts.name ?? "", left: facts.left ?? 0 },
    ...{ factor: facts.factor ?? ("other" as const), timeZone },
    device: facts.browser && facts.system ? "both" : facts.browser ? "browser" : "other",
    country: facts.country ? regionName(facts.country, to.language) : "",
    isPlaced: facts.country ? "yes" : "other",
    at: createdAt.toString(),
  } as const;
  return letter(to, {
    subject: say("letters-accounts.notice_subject", { kind, marketplace }),
    paragraphs: [
      say("letters-accounts.greeting", { name: to.name }),
      say("letters-accounts.notice_what", { kind, ...about }),
      say("letters-accounts.notice_if_you"),
      say("letters-accounts.notice_if_not", { kind: kind === "many_tries" ? kind : "other" }),
    ],
    button: { label: say("letters-accounts.not_me_button"), link },
    closing: say("letters-accounts.closing", { marketplace }),
  });
}

const regionName = (country: string, language: InterfaceLanguage): string =>
  new Intl.DisplayNames(language, { type: "region", fallback: "code" }).of(country) ?? country;

export function invitationLetter(
  to: Omit<Reader, "name">,
  about: {
    readonly marketplace: string;
    readonly property: string;
    readonly inviter: string;
    readonly role: HostRole;
    readonly until: Instant;
    /** The property's. */
    readonly timeZone: string;
  },
  link: string,
): LetterToSend {
  const { say } = texts(to.language);
  const { marketplace, property, inviter, role, until, timeZone } = about;
  return letter(to, {
    subject: say("letters-accounts.invitation_subject", { property }),
    paragraphs: [
      say("letters-accounts.invitation_what", { inviter, property, marketplace, role }),
      say("letters-accounts.invitation_until", { until: until.toString(), timeZone }),
    ],
    button: { label: say("letters-accounts.invitation_button"), link },
    closing: say("letters-accounts.invitation_unknown", { inviter }),
  });
}

function letter(to: Omit<Reader, "name">, { subject, paragraphs, button, closing }: Parts): LetterToSend {
  const text = [...paragraphs, ...(button ? [`${button.label}:\n${button.link}`] : []), closing].join("\n\n");
  const html = [
    `<!doctype html><html lang="${to.language}" dir="${directionOf(to.language)}"><head><meta charset="utf-8">`,
    `<title>${escaped(subject)}</title></head>`,
    `<body style="margin:0;padding:24px;background:#f8f5ef;color:#23262e;font:16px/1.55 system-ui,sans-serif">`,
    `<div style="max-width:34em;margin:0 auto;padding:24px;background:#fffdf9;border:1px solid #e3ddd1;border-radius:6px">`,
    ...paragraphs.map((paragraph) => `<p style="margin:0 0 16px">${escaped(paragraph)}</p>`),
    ...(button ? [buttonHtml(button)] : []),
    `<p style="margin:16px 0 0;color:#5b5f68">${escaped(closing)}</p></div></body></html>`,
  ].join("\n");
  return { to: to.email, subject, text: `${text}\n`, html };
}

/** The address stands under the button too: people should see where it leads. */
const buttonHtml = ({ label, link }: { label: string; link: string }): string =>
  `<p style="margin:24px 0 8px"><a href="${escaped(link)}" style="display:inline-block;padding:12px 20px;background:#23262e;` +
  `color:#fffdf9;border-radius:6px;text-decoration:none">${escaped(label)}</a></p>` +
  `<p dir="ltr" style="margin:0 0 16px;font-size:14px;color:#5b5f68;word-break:break-all">${escaped(link)}</p>`;
