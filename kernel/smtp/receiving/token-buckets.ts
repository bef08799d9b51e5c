/** A limit on how often something may happen, for each of many keys: constant work and bounded memory, however many ask. */

export type Rate = {
  /** How many are given back in a minute. */
  readonly perMinute: number;
  /** How many may be taken at once by who has waited. */
  readonly burst: number;
  /** How many keys are remembered; who has been quiet for longest is forgotten first, as if it had waited. */
  readonly most: number;
};

export type TokenBuckets = {
  /** False when there is none left; asking in vain costs nothing. `nowMilliseconds` is of any clock that runs forward. */
  take(key: string, nowMilliseconds: number): boolean;
  readonly size: number;
};

const MINUTE_MILLISECONDS = 60_000;
/** Sums of fractions come out a little too large: a millionth of a token is no token. */
const ROUNDING = 1e-6;

/** One number is kept for each key: the instant at which its bucket is full again. */
export function tokenBuckets({ perMinute, burst, most }: Rate): TokenBuckets {
  const each = MINUTE_MILLISECONDS / perMinute;
  const fullAt = new Map<string, number>();

  function take(key: string, now: number): boolean {
    const full = Math.max(fullAt.get(key) ?? now, now);
    const may = (full - now) / each + 1 <= burst + ROUNDING;
    // Taken out and put in again: a Map keeps the order, so its first key is who has been quiet for longest.
    fullAt.delete(key);
    fullAt.set(key, may ? full + each : full);
    if (fullAt.size > most) fullAt.delete(fullAt.keys().next().value!);
    return may;
  }
  return {
    take,
    get size() {
      return fullAt.size;
    },
  };
}
