/** Rows of dashes and the like: what people and programs divide with. */

/** By their codes: asking for single signs of a text as strings would make one of each. */
const SIGNS: ReadonlySet<number> = new Set([..."-_=*#~+.‐‑‒–—―─━═·•"].map((sign) => sign.charCodeAt(0)));
const BLANK = 0x20;

/** `code` is that of one unit, NaN past the end. */
export const isDrawing = (code: number): boolean => SIGNS.has(code);

/** How many drawing signs the words are made of, blanks between them allowed: `* * *` counts three. Zero for all else. */
export function drawnIn(words: string): number {
  let count = 0;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    if (SIGNS.has(code)) count++;
    else if (code !== BLANK || i === 0) return 0;
  }
  return count;
}
