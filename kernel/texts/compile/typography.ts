/** The marks of a letter: true quotation marks and apostrophes, and the spaces that French keeps from breaking. */

const NARROW = "\u202f";
const NO_BREAK = "\u00a0";

/** What is typed like a program and not like a letter; one sentence per finding. */
export function typographyFaults(text: string): string[] {
  const words = proseOf(text);
  const found: string[] = [];
  if (/"/.test(words)) found.push('straight quotation mark ", write the marks of the language');
  if (/'/.test(words)) found.push("straight apostrophe ', write ’");
  if (/\.\.\./.test(words)) found.push("three dots, write …");
  if (/<\/?[a-z]/i.test(words)) found.push("markup has no place in a text");
  if (/ {2}|^ | $/.test(text)) found.push("a space too many");
  return found;
}

/** The text with apostrophes and ellipses set right, where that can be done without knowing its meaning. */
export const tidy = (text: string): string =>
  text.replace(/(?<=\p{L})'(?=\p{L}|\{\w+\}|$)/gu, "’").replaceAll("...", "…");

/**
 * The text as it is printed: French sets a no-break space before a colon and inside its quotation marks, a narrow one
 * before ; ? and !. Translators type ordinary spaces.
 */
export const setSpaces = (language: string, text: string): string =>
  language === "fr"
    ? text
        .replace(/[ \u00a0\u202f](?=[;?!])/g, NARROW)
        .replace(/[ \u00a0\u202f](?=:)/g, NO_BREAK)
        .replace(/« | »/g, (mark) => mark.replace(" ", NO_BREAK))
    : text;

/** The message without the names and keywords of its arguments; arms of choices stay. */
const proseOf = (text: string): string =>
  text.replace(/\{\s*\w+\s*(,[^{}]*)?[{}]/g, "{").replace(/'[{}]'?/g, "");
