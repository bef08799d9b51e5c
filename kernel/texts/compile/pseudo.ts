/** Two languages for tests, made from English: a long one with accents (en-XA) and a mirrored one (ar-XB). */

import { type MessageFormatElement, TYPE } from "@formatjs/icu-messageformat-parser";
import type { Catalogue, Message } from "./catalogue.ts";

const PLAIN = "abcdefghijklmnoprstuvwyzACEINOSUY";
const MARKED = "àƀçðéƒĝĥîĵķļɱñöþŕšţûṽŵýžÅÇÉÎÑÖŠÛÝ";
const ACCENTED = new Map([...PLAIN].map((letter, index) => [letter, [...MARKED][index]!]));

/** `[Ñééðš ŕéþļý one two]`: accents, brackets and about forty per cent more words. */
const lengthen = (words: string): string =>
  [...words].map((letter) => ACCENTED.get(letter) ?? letter).join("");

function padding(tree: readonly MessageFormatElement[]): string {
  const length = tree.reduce(
    (sum, element) => sum + (element.type === TYPE.literal ? element.value.length : 6),
    0,
  );
  const words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
  let text = "";
  for (let index = 0; text.length < length * 0.4; index++) text += ` ${words[index % words.length]}`;
  return text;
}

/** Right to left by override marks, as a bidirectional test sees mirroring without reading Arabic. */
const mirror = (words: string): string => words.replace(/\p{L}+/gu, (word) => `\u202e${word}\u202c`);

export const PSEUDO_LANGUAGES = {
  "en-XA": (tree: MessageFormatElement[]): MessageFormatElement[] => [
    literal("["),
    ...mapWords(tree, lengthen),
    literal(`${padding(tree)}]`),
  ],
  "ar-XB": (tree: MessageFormatElement[]): MessageFormatElement[] => mapWords(tree, mirror),
} as const;

/** The English catalogue spoken in a pseudo-language. */
export function pseudoCatalogue(english: Catalogue, language: keyof typeof PSEUDO_LANGUAGES): Catalogue {
  const speak = ({ text, tree }: Message): Message => ({
    text,
    tree: tree && PSEUDO_LANGUAGES[language](tree),
  });
  return new Map(
    [...english].map(([file, messages]) => [
      file,
      new Map([...messages].map(([key, message]) => [key, speak(message)])),
    ]),
  );
}

const literal = (value: string): MessageFormatElement => ({ type: TYPE.literal, value });

function mapWords(
  tree: readonly MessageFormatElement[],
  change: (words: string) => string,
): MessageFormatElement[] {
  return tree.map((element) => {
    if (element.type === TYPE.literal) return { ...element, value: change(element.value) };
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return element;
    const options = Object.entries(element.options).map(([name, arm]) => [
      name,
      { value: mapWords(arm.value, change) },
    ]);
    return { ...element, options: Object.fromEntries(options) };
  });
}
