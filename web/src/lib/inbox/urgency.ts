/** How pressing an answer is, in one word, for colour beside the words that say it. */

import { timeLeft } from "#lib/time/format.ts";

export type Urgency = "calm" | "soon" | "late";

const SOON_HOURS = 3;

export function urgencyOf(dueAt: string, now: number): Urgency {
  const { late, hours } = timeLeft(dueAt, now);
  return late ? "late" : hours < SOON_HOURS ? "soon" : "calm";
}
