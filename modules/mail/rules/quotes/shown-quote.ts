/** Lines with `>` that the author shows rather than quotes: code or a log after words of their own. */

import type { Line } from "./lines.ts";

const CODE = /[;{}]\s*$|^\s*[${}[\]<]|\w\([^()]*\)|=>|&&|":/;
const INTRODUCES = /:$/;

/**
 * The `>` lines from `from` to before `to` are part of the answer: a line of the author ending with a colon introduces
 * them, the author goes on below, and what they show is code.
 */
export function isShown(lines: readonly Line[], from: number, to: number): boolean {
  const intro = lines[from - 1];
  if (intro === undefined || intro.marked || !INTRODUCES.test(intro.folded)) return false;
  const below = lines[to];
  if (below === undefined || below.marked) return false;
  let code = 0;
  for (let i = from; i < to; i++) {
    const line = lines[i]!;
    if (line.marked) return false;
    if (line.words.length < 400 && CODE.test(line.words)) code++;
  }
  return code * 3 >= to - from;
}
