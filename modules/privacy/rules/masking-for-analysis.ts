/** Words for those who learn how to do better: without names, numbers, links and contacts. Pure; hides too much rather than too little. @rule P-02 */

import { personIn, replaced } from "./person-in-text.ts";

const HIDDEN = "…";
const ADDRESS = /[^\s<>]{1,80}@[^\s<>]{1,80}/gu;
const LINK =
  /(?:https?:\/\/|www\.)\S{1,2000}|[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,8}(?:\/\S{0,2000})?/giu;
const NUMBER = /[\p{Nd}+#][\p{Nd}.,:/-]{0,200}/gu;
/** A capital within a sentence begins a name, or a noun: both go. */
const WITHIN = /(?<=[\p{L}\p{M},;:"“”„»«()…-][ \t]{1,3})\p{Lu}[\p{L}\p{M}’'-]{0,80}/gu;

/** `names` are those of the two sides. */
export function maskedForAnalysis(text: string, names: readonly string[]): string {
  const nameless = names.reduce((words, name) => replaced(words, personIn(words, { name }), HIDDEN), text);
  return [ADDRESS, LINK, NUMBER, WITHIN].reduce((words, hidden) => words.replace(hidden, HIDDEN), nameless);
}
