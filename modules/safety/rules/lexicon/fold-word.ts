/** The form in which words are compared: lower case, without accents and vowel marks, one shape per letter. */

const ODD_LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: "ss", ø: "o", ł: "l", đ: "d", æ: "ae", œ: "oe", ı: "i", þ: "th" },
  ...{ أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ى: "ي", ئ: "ي", ؤ: "و", ة: "ه", ـ: "", ё: "е" },
  ...{ ی: "ي", ې: "ي", ک: "ك", ہ: "ه", ھ: "ه", ە: "ه", ۃ: "ه" },
};
const ODD = new RegExp(`[${Object.keys(ODD_LETTERS).join("")}]`, "gu");
const MARKS = /\p{M}+/gu;
/** Words that are folded as they stand, which most are. */
const PLAIN = /^(?:[a-z]*|[а-я]*|[ابتثجحخدذرزسشصضطظعغفقكلمنهوي]*)$/;

/** A word as the lexicon writes it. Letters that only look alike stay different: that is the skeleton's part. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const odd = lower.normalize("NFC").replace(ODD, (letter) => ODD_LETTERS[letter] ?? letter);
  // Marks go after decomposing; but й and its like are letters of their own, and only a stress mark is left to go.
  const open = /\p{Script=Cyrillic}/u.test(odd) ? odd : odd.normalize("NFD");
  return open.replace(MARKS, "").normalize("NFC");
}

const ARABIC = /^\p{Script=Arabic}+$/u;
/** "and", "so". */
const AND = /^[وف](?=.{3})/u;
/** "with the", "like the", "for the", "on the", "this", "the". */
const ARTICLE = /^(?:بال|كال|لل|عال|هال|ال)(?=.{2})/u;
/** "with" (and the present of everyday speech), "for", "like". */
const PARTICLE = /^[بلك](?=.{3})/u;
/** The future: of the written language and, before the letter of a person, of Egypt and the Levant. */
const FUTURE = /^س(?=[ينتا].{2})|^[هح](?=[ينت].{2})/u;

/**
 * The forms by which a folded word may be meant: itself and, in Arabic, itself without what is written on to its front.
 * Each front is tried by itself: the letters that look like "with the" may be "with" and a word's own beginning.
 */
export function formsOf(folded: string): readonly string[] {
  if (!ARABIC.test(folded)) return [folded];
  const bare = folded.replace(AND, "");
  return [...new Set([folded, bare, ...[ARTICLE, PARTICLE, FUTURE].map((front) => bare.replace(front, ""))])];
}
