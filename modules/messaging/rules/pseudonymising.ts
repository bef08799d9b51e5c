/** Words in which a person's names are replaced, and the stretches of them that stand for something. Pure. */

import type { Stretch } from "#modules/privacy/index.ts";

/**
 * `body` with `instead` in place of each of `names`, and `marks` where their words are now. A name within a mark stays:
 * what is read there is a placeholder of ours. `names` and `marks` are in order, each apart from its like.
 */
export function pseudonymised<M extends Stretch>(
  { body, marks }: { readonly body: string; readonly marks: readonly M[] },
  names: readonly Stretch[],
  instead: string,
): { readonly body: string; readonly marks: readonly M[] } {
  const free = names.filter((name) => !marks.some((mark) => name.start < mark.end && mark.start < name.end));
  const shiftAt = (place: number) =>
    free
      .filter(({ end }) => end <= place)
      .reduce((sum, { start, end }) => sum + instead.length - (end - start), 0);
  let end = 0;
  const pieces = free.map((name) => {
    const piece = body.slice(end, name.start) + instead;
    end = name.end;
    return piece;
  });
  return {
    body: pieces.join("") + body.slice(end),
    marks: marks.map((mark) => {
      const shift = shiftAt(mark.start);
      return { ...mark, start: mark.start + shift, end: mark.end + shift };
    }),
  };
}
