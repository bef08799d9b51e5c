/** Writes HTML in which every value is text unless it was written by this same function. */

export type Html = { readonly html: string };
type Value = Html | string | number | false | undefined | readonly (Html | string)[];

/** `html\`<p>${name}</p>\``: values are escaped, lists joined, false and undefined are nothing. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  return { html: parts.reduce((text, part, index) => text + textOf(values[index - 1]) + part) };
}

function textOf(value: Value): string {
  if (value === undefined || value === false) return "";
  if (Array.isArray(value)) return value.map((item) => textOf(item)).join("");
  return typeof value === "object" ? (value as Html).html : escaped(String(value));
}

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
/** Text as HTML shows it, also between double or single quotes. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);

/** Text with `code` between backticks. */
export const prose = (text: string): Html => ({
  html: escaped(text).replace(/`([^`]+)`/g, "<code>$1</code>"),
});
