/** When something that was expected in a text counts as found. */

import type { FoundType, Judgement } from "#modules/safety/index.ts";
import type { Line } from "./lines.ts";

/** Other names that a thing may rightly have. */
const ALSO: Readonly<Partial<Record<FoundType, readonly FoundType[]>>> = {
  payid: ["phone", "email"],
  handle: ["url"],
  bank: ["iban"],
};

/** Of the spans that were expected those that were found: the same kind of thing, over half of its length. */
export function foundSpans({ expect }: Line, { found }: Judgement): readonly boolean[] {
  return expect.spans.map(([start, end, type]) =>
    found.some((one) => {
      const overlap = Math.min(end, one.span.end) - Math.max(start, one.span.start);
      return overlap * 2 >= end - start && (one.type === type || ALSO[type]?.includes(one.type));
    }),
  );
}
