/** How letters of privacy look. */

import { escaped } from "#kernel/http/html.ts";
import { directionOf, type InterfaceLanguage } from "#kernel/language.ts";
import type { Letter } from "#kernel/smtp/index.ts";

export type Parts = {
  readonly to: string;
  readonly language: InterfaceLanguage;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly link?: { readonly label: string; readonly href: string };
  readonly closing: string;
};

const BODY = "margin:0;padding:24px;background:#f8f5ef;color:#23262e;font:16px/1.55 system-ui,sans-serif";
const SHEET =
  "max-width:34em;margin:0 auto;padding:24px;background:#fffdf9;border:1px solid #e3ddd1;border-radius:6px";
const BUTTON =
  "display:inline-block;padding:12px 20px;background:#23262e;color:#fffdf9;border-radius:6px;text-decoration:none";

export function letterOf({ to, language, subject, paragraphs, link, closing }: Parts): Letter {
  const text = [...paragraphs, ...(link ? [`${link.label}:\n${link.href}`] : []), closing].join("\n\n");
  const html = [
    `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8">`,
    `<title>${escaped(subject)}</title></head><body style="${BODY}"><div style="${SHEET}">`,
    ...paragraphs.map((words) => `<p style="margin:0 0 16px">${escaped(words).replaceAll("\n", "<br>")}</p>`),
    ...(link ? [linkHtml(link)] : []),
    `<p style="margin:16px 0 0;color:#5b5f68">${escaped(closing)}</p></div></body></html>`,
  ].join("\n");
  return { to, subject, text: `${text}\n`, html };
}

/** The address stands under the button too: people should see where it leads. */
const linkHtml = ({ label, href }: { label: string; href: string }): string =>
  `<p style="margin:24px 0 8px"><a href="${escaped(href)}" style="${BUTTON}">${escaped(label)}</a></p>` +
  `<p dir="ltr" style="margin:0 0 16px;font-size:14px;color:#5b5f68;word-break:break-all">${escaped(href)}</p>`;
