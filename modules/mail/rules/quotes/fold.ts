/** The form in which words are compared: lower case, without accents, marks of direction or odd spaces. Never shown. */

const ODD = /[^\x20-\x7e]/;
/** Accents, points and vowel marks of Latin, Cyrillic, Greek, Hebrew and Arabic; marks of direction, soft hyphens. */
const UNSEEN = new RegExp(
  "[\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u05bf-\\u05c7\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc" +
    "\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff]",
  "g",
);
const SPACE = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const FAR_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/g;
/** Most text holds none of all that. */
const CHANGED = new RegExp([UNSEEN.source, SPACE.source, FAR_DIGIT.source, "[：’]|  "].join("|"));

/** Text in (trimmed), comparable text out. The length changes; `ł`, `ı` and `đ` are letters of their own and stay. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!ODD.test(lower)) return lower.includes("  ") ? lower.replace(/ {2,}/g, " ") : lower;
  const parted = lower.normalize("NFD");
  if (!CHANGED.test(parted)) return parted;
  return parted
    .replace(UNSEEN, "")
    .replace(SPACE, " ")
    .replace(FAR_DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replaceAll("：", ":")
    .replaceAll("’", "'")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** These alphabets put spaces between words: a word of theirs is found only whole. */
const SPACED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}]/u;

/**
 * One expression that finds any of `words` (folded here), whole words where the script has them. Plain alternatives:
 * the work is bounded by the length of the text times a constant.
 */
export function anyOf(words: readonly string[]): RegExp {
  const plain = words.map((word) => fold(word).replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const whole = plain.filter((word) => SPACED.test(word));
  const parts = plain.filter((word) => !SPACED.test(word));
  const pieces = [`(?<![\\p{L}\\p{N}])(?:${whole.join("|")})(?![\\p{L}\\p{N}])`, ...parts];
  return new RegExp((whole.length > 0 ? pieces : parts).join("|"), "u");
}
