/** How often something may be tried: free tries, then waits that double up to a bound. Pure; counts are kept elsewhere. */

import type { Instant } from "#kernel/time.ts";

/** The tries lately made on one subject. */
export type Attempts = { readonly tries: number; readonly beganAt: Instant; readonly lastAt: Instant };

/** `forgottenAfterSeconds` without a try and everything starts anew. */
export type AttemptPolicy = {
  readonly freeTries: number;
  readonly firstWaitSeconds: number;
  readonly longestWaitSeconds: number;
  readonly forgottenAfterSeconds: number;
};

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const unbounded = { freeTries: Number.POSITIVE_INFINITY, firstWaitSeconds: 0, longestWaitSeconds: 0 };

/** One source guessing at one account: the only wait of minutes, and it binds nobody else. */
const PAIR: AttemptPolicy = {
  freeTries: 5,
  firstWaitSeconds: 30,
  longestWaitSeconds: 15 * MINUTE,
  forgottenAfterSeconds: HOUR,
};
/** One source whatever it tries. A house may share one address, hence many tries and a short wait. */
const SOURCE: AttemptPolicy = {
  freeTries: 30,
  firstWaitSeconds: 5,
  longestWaitSeconds: MINUTE,
  forgottenAfterSeconds: 15 * MINUTE,
};

/** Tries on one account over all sources, from which each new source has one free try instead of five. */
export const ACCOUNT_UNDER_ATTACK_TRIES = 50;

export const POLICIES = {
  pair: PAIR,
  /** For a source that guesses at an account many sources are guessing at: one try at once, as its owner would make. */
  pair_under_attack: { ...PAIR, freeTries: 1 },
  source: SOURCE,
  /** Only counted: an account is never closed to its owner by what others try. */
  account: { ...unbounded, forgottenAfterSeconds: HOUR },
  /** PINs are short, so a reservation's number is guarded over all sources too; the guest's link still opens. */
  reservation: {
    freeTries: 20,
    firstWaitSeconds: MINUTE,
    longestWaitSeconds: 15 * MINUTE,
    forgottenAfterSeconds: 24 * HOUR,
  },
  /** Codes are short, so the tries of a person are counted over all sources; a passkey or a recovery code still opens. */
  code: {
    freeTries: 5,
    firstWaitSeconds: 30,
    longestWaitSeconds: 15 * MINUTE,
    forgottenAfterSeconds: 24 * HOUR,
  },
  /** Letters anyone can cause to be sent to one address. */
  letter: {
    freeTries: 3,
    firstWaitSeconds: 20 * MINUTE,
    longestWaitSeconds: HOUR,
    forgottenAfterSeconds: 24 * HOUR,
  },
  /** Invitations from one property. */
  invitation: {
    freeTries: 50,
    firstWaitSeconds: 10 * MINUTE,
    longestWaitSeconds: HOUR,
    forgottenAfterSeconds: 24 * HOUR,
  },
} as const satisfies Record<string, AttemptPolicy>;

export type AttemptDecision =
  | { readonly may: true; readonly next: Attempts }
  | { readonly may: false; readonly retryAfterSeconds: number };

/** May another try be made at `now`? A refused try is not counted, so asking too early makes nobody wait longer. */
export function decideAttempt(
  policy: AttemptPolicy,
  before: Attempts | undefined,
  now: Instant,
): AttemptDecision {
  const counted = before && !isForgotten(policy, before, now) ? before : undefined;
  if (!counted) return { may: true, next: { tries: 1, beganAt: now, lastAt: now } };
  const waitSeconds = waitAfter(policy, counted.tries);
  const passedSeconds = Math.max(0, now.since(counted.lastAt).total("seconds"));
  if (passedSeconds < waitSeconds)
    return { may: false, retryAfterSeconds: Math.ceil(waitSeconds - passedSeconds) };
  return { may: true, next: { tries: counted.tries + 1, beganAt: counted.beganAt, lastAt: now } };
}

export const isForgotten = (policy: AttemptPolicy, { lastAt }: Attempts, now: Instant): boolean =>
  now.since(lastAt).total("seconds") >= policy.forgottenAfterSeconds;

function waitAfter(policy: AttemptPolicy, tries: number): number {
  if (tries < policy.freeTries) return 0;
  return Math.min(
    policy.longestWaitSeconds,
    policy.firstWaitSeconds * 2 ** Math.min(tries - policy.freeTries, 30),
  );
}
