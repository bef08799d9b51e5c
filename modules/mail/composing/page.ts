/** The page every letter of ours stands on: one column, styles in their places, nothing fetched from anywhere. */

import { escaped } from "#kernel/http/html.ts";
import { LOOK, STYLE_SHEET } from "./look.ts";
import { END_ISOLATE, ISOLATE } from "./names.ts";

export type Look = keyof typeof LOOK;

type Page = {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly subject: string;
};

/** A whole document around what stands in its column. */
export function pageOf({ language, direction, subject }: Page, column: string): string {
  const where = ` lang="${language}" dir="${direction}"`;
  const held = lines(MSO_COLUMN, el("div", "column", column), MSO_END);
  return `${lines(
    `<!doctype html><html${where}><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">`,
    // Telephones make links of numbers and days; here the words stand as they were written.
    `<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">`,
    `<meta name="x-apple-disable-message-reformatting">`,
    `<title>${escaped(subject)}</title><style>${STYLE_SHEET}</style></head>`,
    // Web mail keeps neither html nor body: language and direction are said again within.
    el("body", "page", el("div", "ground", held, where), where),
    "</html>",
  )}\n`;
}

/** Outlook's older engine knows no widest width; only it reads these. */
const MSO_COLUMN = `<!--[if mso]><table role="presentation" align="center" width="560"><tr><td><![endif]-->`;
const MSO_END = "<!--[if mso]></td></tr></table><![endif]-->";

/** An element in one of our looks. */
export function el(tag: string, look: Look, content: string, attributes = ""): string {
  const [classes, style] = LOOK[look].split("|");
  const open = `<${tag}${classes && ` class="${classes}"`} style="${style}"${attributes}>`;
  return tag === "hr" ? open : `${open}${content}</${tag}>`;
}

export const link = (
  look: Look,
  { label, href }: { readonly label: string; readonly href: string },
  attributes = "",
): string => el("a", look, escaped(label), ` href="${escaped(href)}"${attributes}`);

/** Each on its own line, so that a program which makes text of the page keeps them apart. */
export const lines = (...parts: readonly (string | false | undefined)[]): string =>
  parts.filter(Boolean).join("\n");

/** Of our own sentences, whose names are set apart. */
export const said = (text: string): string =>
  escaped(text).replaceAll(ISOLATE, "<bdi>").replaceAll(END_ISOLATE, "</bdi>");
