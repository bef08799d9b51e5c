/** Finds a place among things in order by halves. */

/** The first of `count` places at which `isBefore` no longer holds; `count` when it always does. */
export function firstNot(count: number, isBefore: (at: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
