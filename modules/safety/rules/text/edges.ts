/** Signs taken off the ends of a text, looking once at each: a pattern such as `-+$` begins anew at every one of them. */

export const DIGITS = "0123456789";

/** `text` without those of `signs` that it begins with. */
export function withoutFirst(text: string, signs: string): string {
  let start = 0;
  while (start < text.length && signs.includes(text[start]!)) start++;
  return text.slice(start);
}

/** `text` without those of `signs` that it ends with. */
export function withoutLast(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}
