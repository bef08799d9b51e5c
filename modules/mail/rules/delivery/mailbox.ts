/** What bounces say of a mailbox: when mail to it pauses, and when it is tried again. Pure. */

import type { Id } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";

export type MailboxState = {
  /** They asked for no copies. */
  readonly stoppedAt?: Instant;
  /** The delivery they called unwanted in their mail program. */
  readonly complainedAbout?: Id<"delivery">;
  /** Mail to it is paused: it cannot be reached. */
  readonly pausedAt?: Instant;
  readonly pausedBecause?: string;
  /** One for each temporary fault, none after a mail that was taken. */
  readonly bouncePoints: number;
  readonly bouncedAt?: Instant;
};

/** So many temporary faults in a row pause a mailbox. */
const POINTS_TO_PAUSE = 4;
/** Temporary faults of so long ago are forgotten. */
const FORGET_AFTER_DAYS = 7;
/** A paused mailbox is tried again after so long: people empty full mailboxes and mend wrong ones. */
export const PAUSED_FOR_DAYS = 30;

export type Bounced = { readonly isHard: boolean; readonly reason: string };

/** The state after a bounce: a mailbox that is not there pauses at once, others when it happens again and again. */
export function afterBounce(state: MailboxState, { isHard, reason }: Bounced, now: Instant): MailboxState {
  const isForgotten =
    state.bouncedAt !== undefined && state.bouncedAt.until(now).total("hours") > FORGET_AFTER_DAYS * 24;
  const bouncePoints = (isForgotten ? 0 : state.bouncePoints) + 1;
  const pauses = isHard || bouncePoints >= POINTS_TO_PAUSE;
  return {
    ...state,
    bouncePoints,
    bouncedAt: now,
    ...(pauses && { pausedAt: now, pausedBecause: reason }),
  };
}

/** The state after a mail was taken, or after its owner wrote from it: it works. */
export const afterSuccess = ({ stoppedAt, complainedAbout }: MailboxState): MailboxState => ({
  ...(stoppedAt && { stoppedAt }),
  ...(complainedAbout && { complainedAbout }),
  bouncePoints: 0,
});

/**
 * The state after its owner called a mail unwanted: once may be a slip of the thumb, of a second mail it is a wish.
 * They can have copies again as anybody can who stopped them.
 */
export function afterComplaint(state: MailboxState, about: Id<"delivery">, now: Instant): MailboxState {
  if (state.complainedAbout === undefined) return { ...state, complainedAbout: about };
  if (state.complainedAbout === about || state.stoppedAt) return state;
  return { ...state, complainedAbout: about, stoppedAt: now };
}

export type MailboxDecision =
  | { readonly may: true }
  | { readonly may: false; readonly because: "copies_stopped" | "mailbox_unreachable" };

/** May a mail be sent there at `now`? */
export function decideMailbox({ stoppedAt, pausedAt }: MailboxState, now: Instant): MailboxDecision {
  if (stoppedAt) return { may: false, because: "copies_stopped" };
  const isPaused = pausedAt !== undefined && pausedAt.until(now).total("hours") < PAUSED_FOR_DAYS * 24;
  return isPaused ? { may: false, because: "mailbox_unreachable" } : { may: true };
}
