/** When a mail that was not taken is offered again, and when that ends. Pure. */

import { type Instant, isBefore } from "#kernel/time.ts";

/** How long we keep trying. The standard asks for four to five days; a stay does not wait so long. @rfc 5321-4.5.4.1 */
export const GIVE_UP_AFTER_HOURS = 72;

/** Minutes to the next attempt after the first, second … failed one; the last holds for all that follow. */
const WAIT_MINUTES = [1, 5, 15, 30, 60, 120, 240] as const;

export type RetryDecision =
  | { readonly again: true; readonly at: Instant }
  | { readonly again: false; readonly because: "expired" };

/**
 * What follows when the `attempts`-th attempt of a mail queued at `queuedAt` was put off. `chance` (0 to 1) spreads what
 * failed together over a tenth of the wait more.
 */
export function decideRetry(
  queuedAt: Instant,
  attempts: number,
  now: Instant,
  chance: number,
): RetryDecision {
  const minutes = WAIT_MINUTES[Math.min(attempts, WAIT_MINUTES.length) - 1] ?? WAIT_MINUTES[0];
  const at = now.add({ seconds: Math.round(minutes * 60 * (1 + chance / 10)) });
  return isBefore(at, queuedAt.add({ hours: GIVE_UP_AFTER_HOURS }))
    ? { again: true, at }
    : { again: false, because: "expired" };
}
