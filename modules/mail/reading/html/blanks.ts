/** Blanks and characters nobody sees, as they come in mail; pure and linear. */

/** Soft hyphens, zero-width spaces, fillers of preview lines, controls: never drawn. Marks of direction stay. */
const NEVER_DRAWN = /(?![\t\n\f\r])\p{Cc}|[\u00ad\u180e\u200b\u2060-\u2064\ufeff]|\u034f/gu;

/** Nothing that is not drawn is ASCII but for controls. */
const UNUSUAL = /[^\t\n\f\r -~]/;

const JOINERS = /[\u200c\u200d]/g;

/** `text` without what is never drawn. */
export function drawn(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  const seen = text.replace(NEVER_DRAWN, "");
  return seen.replace(JOINERS, (joiner, at: number) =>
    isJoinable(seen.charCodeAt(at - 1)) && isJoinable(seen.charCodeAt(at + 1)) ? joiner : "",
  );
}

/** Persian, Indic scripts and emoji need joiners; between Latin letters one only hides a word from us. */
const isJoinable = (unit: number): boolean => unit >= 0x0600 && (unit < 0x1e00 || unit > 0x20cf);

const MIXED = /[\t\n\r\f\u00a0]| {2}/;
const BLANKS = /[ \t\n\r\f\u00a0]+/g;

/** Runs of blanks become one, as browsers show them; a no-break space stays only where it joins two words alone. */
export const collapsed = (text: string): string =>
  MIXED.test(text) ? text.replace(BLANKS, (run) => (run === "\u00a0" ? run : " ")) : text;

export const isBlank = (character: string): boolean => character === " " || character === "\u00a0";

/** Something in `text` would be seen. */
export const isSeen = (text: string): boolean => /[^\s\u115f\u1160\u2800\u3164\p{Cf}]/u.test(text);
