/** How a guest's name is found by its beginnings, whatever the accents and the alphabet. Pure. */

/** Letters that Unicode does not take apart, and how people type them. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
  ı: "i",
  ħ: "h",
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ى: "ي",
  ة: "ه",
};

/** At most so many words are looked for; more would not find more. */
const MAX_WORDS = 6;

/** The words of `text`, without case, accents and marks: "Zoë O’Brien" is `zoe`, `o`, `brien`. */
export function foldedWords(text: string): readonly string[] {
  const plain = text.toLowerCase().replace(/[ßæœøđðłþıħأإآىة]/gu, (letter) => PLAIN[letter] ?? letter);
  return (
    plain
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A name as it is stored for finding: every word with a space before it. */
export const foldedName = (name: string): string =>
  foldedWords(name)
    .map((word) => ` ${word}`)
    .join("");

/** What is asked for, as beginnings of words that must all be there; empty when `query` holds none. */
export const soughtWords = (query: string): readonly string[] => foldedWords(query).slice(0, MAX_WORDS);
