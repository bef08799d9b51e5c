/** The letter about what waits too long at the desk: how much of it and where, in the language of whoever is responsible. */

import { escaped } from "#kernel/http/html.ts";
import { directionOf, type InterfaceLanguage } from "#kernel/language.ts";
import { texts } from "#kernel/texts/index.ts";
import type { Waiting } from "./types/review.ts";

export type LateLetter = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

type Reader = { readonly email: string; readonly name: string; readonly language: InterfaceLanguage };
type House = { readonly publicUrl: string; readonly marketplaceName: string };

/** Only kinds of which there is something are named. */
export function lateLetter(to: Reader, waiting: Waiting, { publicUrl, marketplaceName }: House): LateLetter {
  const { say } = texts(to.language);
  const { held, second, appeals, overdue } = waiting;
  const n = held + second + appeals + overdue;
  const marketplace = marketplaceName;
  const lines = [
    ...(overdue > 0 ? [say("letters-safety.late_overdue", { n: overdue })] : []),
    ...(held > 0 ? [say("letters-safety.late_held", { n: held })] : []),
    ...(second > 0 ? [say("letters-safety.late_second", { n: second })] : []),
    ...(appeals > 0 ? [say("letters-safety.late_appeals", { n: appeals })] : []),
  ];
  const subject = say("letters-safety.late_subject", { n, marketplace });
  const greeting = say("letters-safety.greeting", { name: to.name });
  const intro = say("letters-safety.late_text");
  const closing = say("letters-safety.late_closing", { marketplace });
  const link = `${publicUrl}/desk/reviews`;
  const list = lines.map((line) => `– ${line}`).join("\n");
  const html = [
    `<!doctype html><html lang="${to.language}" dir="${directionOf(to.language)}"><head><meta charset="utf-8">`,
    `<title>${escaped(subject)}</title></head>`,
    `<body style="margin:0;padding:24px;font:16px/1.55 system-ui,sans-serif">`,
    `<div style="max-width:35em;margin:0 auto"><p>${escaped(greeting)}</p><p>${escaped(intro)}</p>`,
    `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join("")}</ul>`,
    `<p><a dir="ltr" href="${escaped(link)}">${escaped(link)}</a></p><p>${escaped(closing)}</p></div></body></html>`,
  ].join("\n");
  return { to: to.email, subject, text: `${[greeting, intro, list, link, closing].join("\n\n")}\n`, html };
}
