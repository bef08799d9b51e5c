/** Which way a paragraph is written, said outright: not every mail program works it out for itself. */

const FIRST_LETTER = /\p{L}/u;
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** By its first letter, as HTML's `auto` has it; `auto` itself when there is none. */
export function directionOfText(text: string): "ltr" | "rtl" | "auto" {
  const letter = FIRST_LETTER.exec(text)?.[0];
  return letter === undefined ? "auto" : RIGHT_TO_LEFT.test(letter) ? "rtl" : "ltr";
}
