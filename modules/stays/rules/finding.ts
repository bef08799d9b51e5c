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

const APOSTROPHES = /['’‘ʼ`´]/gu;
const HYPHENS = /[-‐‑–]/gu;

/** The words of `text`, without case, accents and marks: "Zoë Öberg" is `zoe`, `oberg`. */
export function foldedWords(text: string): readonly string[] {
  const plain = text.toLowerCase().replace(/[ßæœøđðłþıħأإآىة]/gu, (letter) => PLAIN[letter] ?? letter);
  return (
    plain
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * A name as it is stored for finding: every word with a space before it. "O’Brien" is also "obrien", "Al-Farsi" also
 * "alfarsi", because people type them either way.
 */
export function foldedName(name: string): string {
  const joined = name.replace(APOSTROPHES, "").replace(HYPHENS, "");
  const words = new Set([...foldedWords(name), ...foldedWords(joined)]);
  return [...words].map((word) => ` ${word}`).join("");
}

/** What is asked for, as beginnings of words that must all be there; empty when `query` holds none. */
export const soughtWords = (query: string): readonly string[] =>
  foldedWords(query.replace(APOSTROPHES, "")).slice(0, MAX_WORDS);
