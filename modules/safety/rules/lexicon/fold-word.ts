/** The form in which words are compared: lower case, without accents and vowel marks, one shape per letter. */

const ODD_LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: "ss", ø: "o", ł: "l", đ: "d", æ: "ae", œ: "oe", ı: "i", þ: "th" },
  ...{ أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ى: "ي", ئ: "ي", ؤ: "و", ة: "ه", ـ: "", ё: "е" },
};
const ODD = new RegExp(`[${Object.keys(ODD_LETTERS).join("")}]`, "gu");
const MARKS = /\p{M}+/gu;
const PLAIN = /^[a-z]*$/;

/** A word as the lexicon writes it. Letters that only look alike stay different: that is the skeleton's part. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  // Marks go after decomposing; й and its like are letters of their own, so Cyrillic is composed again.
  const odd = lower.replace(ODD, (letter) => ODD_LETTERS[letter] ?? letter);
  return /\p{Script=Cyrillic}/u.test(odd) ? odd : odd.normalize("NFD").replace(MARKS, "").normalize("NFC");
}

const ARABIC = /^\p{Script=Arabic}+$/u;
/** "and", "so"; then "with the", "for the", "like the", "the"; then "with", "for", "like". */
const CLITICS = /^(?:[وف](?=.{3}))?(?:(?:بال|كال|لل|ال)(?=.{2})|[بلك](?=.{3}))?/u;

/** The forms by which a folded word may be meant: itself and, in Arabic, itself without what is written on to its front. */
export function formsOf(folded: string): readonly string[] {
  if (!ARABIC.test(folded)) return [folded];
  const bare = folded.replace(CLITICS, "");
  const withoutAnd = folded.replace(/^[وف](?=.{3})/u, "");
  return [...new Set([folded, withoutAnd, bare])];
}
