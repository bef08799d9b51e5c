/** When two programs seem to write to each other: the last brake, for circles that no header shows. Pure. */

import type { Instant } from "#kernel/time.ts";
import type { Side } from "#modules/messaging/index.ts";

/** So many mails of one side in one conversation within {@link BRAKE_MINUTES} are no human pace. */
const MOST_MAILS = 20;
/** The same words so often within that time are an echo. */
const MOST_ECHOES = 3;
/** The sides taking turns so often in a row, each time within {@link QUICK_SECONDS}, are two programs. */
const MOST_QUICK_TURNS = 4;
const QUICK_SECONDS = 5;
export const BRAKE_MINUTES = 10;

export type BrakeDecision =
  | { readonly may: true }
  | { readonly may: false; readonly because: "loop" | "too_many" };

/** Who wrote, and when it came. */
export type Turn = { readonly side: Side; readonly at: Instant };

/**
 * `mails` and `same` count what one side sent before, without the mail in question; `turns` are those of both sides.
 * @rule E-L3 E-L4
 */
export function decideBrake(came: { mails: number; same: number; turns: number }): BrakeDecision {
  if (came.same + 1 >= MOST_ECHOES) return { may: false, because: "loop" };
  const isNoHuman = came.mails >= MOST_MAILS || came.turns >= MOST_QUICK_TURNS;
  return isNoHuman ? { may: false, because: "too_many" } : { may: true };
}

/** Nobody said anything in this conversation for so long that no pace can be too quick. */
export const isQuiet = (now: Instant, lastMessageAt: Instant | undefined): boolean =>
  !lastMessageAt || lastMessageAt.until(now).total("minutes") > BRAKE_MINUTES;

/** How many mails before this one are to be looked at for turns: none while one side alone has written too little. */
export const turnsToLookAt = (mails: number): number => (mails < MOST_QUICK_TURNS / 2 ? 0 : MOST_QUICK_TURNS);

/** How often the sides took turns quickly, up to the mail `now`. `before`: the newest first. @rule E-L4 */
export function quickTurns(now: Turn, before: readonly Turn[]): number {
  const mails = [now, ...before];
  const slow = before.findIndex((earlier, i) => !isQuickAnswer(mails[i]!, earlier));
  return slow === -1 ? before.length : slow;
}

const isQuickAnswer = (answer: Turn, to: Turn): boolean =>
  answer.side !== to.side && to.at.until(answer.at).total("seconds") < QUICK_SECONDS;
