/** A resolver that remembers answers for a while, and the same question asked twice at once is sent once. */

import type { Clock } from "../time.ts";
import { askOf, DnsFault, plainName, type Resolver, resolverOf } from "./resolver.ts";

const KEPT_MILLISECONDS = 5 * 60_000;
/** That there is nothing is believed for a shorter time: people look at once whether their new record is seen. */
const ABSENCE_KEPT_MILLISECONDS = 60_000;
const MAX_ANSWERS = 10_000;

type Kept = { readonly answer: Promise<unknown>; untilMilliseconds: number };

/**
 * Remembers answers for five minutes, absence for one, faults that may pass not at all; the question asked longest ago
 * is forgotten when there are more than `maxAnswers`. Records' own times to live are not looked at.
 */
export function cachedResolver(
  resolver: Resolver,
  clock: Clock,
  { maxAnswers = MAX_ANSWERS }: { maxAnswers?: number } = {},
): Resolver {
  const kept = new Map<string, Kept>();

  return resolverOf((type, name) => {
    const key = `${type} ${plainName(name)}`;
    const nowMilliseconds = clock.now().epochMilliseconds;
    const known = kept.get(key);
    if (known && nowMilliseconds < known.untilMilliseconds) return known.answer.then(copied);

    const answer = askOf(resolver, type, name);
    const entry: Kept = { answer, untilMilliseconds: nowMilliseconds + KEPT_MILLISECONDS };
    kept.delete(key);
    kept.set(key, entry);
    if (kept.size > maxAnswers) kept.delete(kept.keys().next().value!);
    answer.catch((error: unknown) => {
      if (error instanceof DnsFault && !error.isTemporary) {
        entry.untilMilliseconds = nowMilliseconds + ABSENCE_KEPT_MILLISECONDS;
      } else if (kept.get(key) === entry) kept.delete(key);
    });
    return answer.then(copied);
  });
}

/** Who asks may sort or shorten what they were given. */
function copied(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(copied);
  return typeof answer === "object" && answer !== null ? { ...answer } : answer;
}
