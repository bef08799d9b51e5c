/** Which signs belong together, and how much they weigh in sum. */

import type { Sign, SignId } from "../../types/text.ts";
import type { Signal } from "../../types/verdict.ts";
import { COUNTED_TIMES, GROUP_CAP, POINTS } from "./weights.ts";

/** The family of a sign: `link`, `lure`, … */
export const groupOf = (id: SignId): string => id.slice(0, id.indexOf("."));

/** Families told by the content of the message alone, each by something of its own. */
const BY_CONTENT = new Set(["link", "contact", "lure", "text", "promo"]);
/** What the gist says is made of all of these: it can hold, and is no further reason to refuse. */
const CAPPED = new Set([...BY_CONTENT, "gist"]);

/** A sign's weight; a sign that brings its own (`points`) keeps it. */
export const weigh = (signs: readonly (Sign & { readonly points?: number })[]): Signal[] => {
  const counted = new Map<SignId, number>();
  return signs.map((sign) => {
    const times = (counted.get(sign.id) ?? 0) + 1;
    counted.set(sign.id, times);
    return { ...sign, points: times > (COUNTED_TIMES[sign.id] ?? 1) ? 0 : (sign.points ?? POINTS[sign.id]) };
  });
};

/** The sum: no group of the content above the cap, what speaks for a message only against its lures, never below 0. */
export function scoreOf(signals: readonly Signal[]): number {
  const sums = new Map<string, number>();
  for (const { id, points } of signals) sums.set(groupOf(id), (sums.get(groupOf(id)) ?? 0) + points);
  let score = 0;
  for (const [group, sum] of sums) {
    if (group === "ham") continue;
    const withHam = group === "lure" ? Math.max(0, sum + (sums.get("ham") ?? 0)) : sum;
    score += CAPPED.has(group) ? Math.min(withHam, GROUP_CAP) : withHam;
  }
  return score;
}

/**
 * How many families of the content speak against the message. What is only spread widely, or comes from an account that is
 * not as usual, is looked at by a person; it is not refused.
 */
export const groupCount = (signals: readonly Signal[]): number =>
  new Set(
    signals
      .filter(({ points }) => points > 0)
      .map(({ id }) => groupOf(id))
      .filter((group) => BY_CONTENT.has(group)),
  ).size;
