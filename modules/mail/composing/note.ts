/** A letter of ours that carries no message: a few sentences, one way to go on, and why it was sent. */

import { directionOf, type InterfaceLanguage } from "#kernel/language.ts";
import type { Letter } from "#kernel/smtp/index.ts";
import { el, lines, link, pageOf, said } from "./page.ts";

/** All in the words of its reader's language. */
export type Note = {
  readonly language: InterfaceLanguage;
  readonly subject: string;
  /** In order; what cannot wait stands out without colour alone. */
  readonly paragraphs: readonly { readonly words: string; readonly isUrgent?: boolean }[];
  /** What to press; the address itself is written out below it, for those who trust no button. */
  readonly button?: { readonly label: string; readonly href: string };
  readonly closing: string;
};

export function noteLetter({ language, subject, paragraphs, button, closing }: Note): Omit<Letter, "to"> {
  const direction = directionOf(language);
  const words = paragraphs.map((paragraph) => paragraph.words);
  const way = button ? [`${button.label}\n${button.href}`] : [];
  const body = lines(
    ...paragraphs.map(({ words, isUrgent }) => el("p", isUrgent ? "urgent" : "paragraph", said(words))),
    button && el("p", "buttonLine", link("button", button)),
    button && el("p", "address", link("link", { label: button.href, href: button.href }, ' dir="ltr"')),
  );
  const column = lines(
    el(
      "div",
      "sheet",
      lines(el("h1", "author", said(subject)), el("hr", "rule", ""), el("div", "words", body)),
    ),
    el("p", "foot", said(closing)),
  );
  return {
    subject,
    text: `${[...words, ...way, closing].join("\n\n")}\n`,
    html: pageOf({ language, direction, subject }, column),
  };
}
