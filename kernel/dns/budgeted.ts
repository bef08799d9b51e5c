/** A resolver that has only so many questions and so much time, for the sake of one mail. */

import { askOf, DnsFault, type Resolver, resolverOf } from "./resolver.ts";
import { withinLimit } from "./system.ts";

export type Budgeted = Resolver & {
  /** A question was refused because there had been too many: no later try will do better. */
  readonly isOverspent: boolean;
};

/** Every question counts, also one whose answer is cached. Over the budget questions reject with `ETIMEOUT`. */
export function budgetedResolver(
  resolver: Resolver,
  { lookups = 20, milliseconds = 2000 }: { lookups?: number; milliseconds?: number } = {},
): Budgeted {
  const until = performance.now() + milliseconds;
  let left = lookups;
  let isOverspent = false;

  const asks = resolverOf(async (type, name) => {
    if (left <= 0) {
      isOverspent = true;
      throw new DnsFault("ETIMEOUT", name);
    }
    left--;
    const remaining = until - performance.now();
    if (remaining <= 0) throw new DnsFault("ETIMEOUT", name);
    return withinLimit(askOf(resolver, type, name), name, remaining);
  });
  return {
    ...asks,
    get isOverspent() {
      return isOverspent;
    },
  };
}
