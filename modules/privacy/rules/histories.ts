/** Copies of messages: who is called what in them, how long they can be fetched, and when one is asked for again. Pure. */

import { type Instant, isBefore } from "#kernel/time.ts";
import type { History, HistoryMessage, HistoryState } from "../types/history.ts";

export const HISTORY_DAYS = 7;
/** So long the same is not made again. */
const SAME_WITHIN_HOURS = 24;

export function historyState({ ready }: Pick<History, "ready">, now: Instant): HistoryState {
  if (!ready) return "requested";
  return isBefore(now, ready.until) ? "ready" : "expired";
}

/** The one that was asked for lately by the same, about the same, and still stands. */
export const sameHistory = (
  before: readonly History[],
  asked: Pick<History, "side" | "reservationId" | "conversationId">,
  now: Instant,
): History | undefined =>
  before.find(
    (one) =>
      one.side === asked.side &&
      one.reservationId === asked.reservationId &&
      one.conversationId === asked.conversationId &&
      historyState(one, now) !== "expired" &&
      isBefore(now, one.requestedAt.add({ hours: SAME_WITHIN_HOURS })),
  );

/** One's own people by their names, the other side's by the first of them. @rule P-08 */
export function nameShown(
  { from, authorName }: Pick<HistoryMessage, "from" | "authorName">,
  side: History["side"],
): string {
  const name = authorName.trim().replace(/\s+/g, " ");
  return from === side ? name : name.split(" ")[0]!;
}

/** Names of folders for conversations, by their reservation numbers, each once. */
export function folderNames(): (reservationNumber: string) => string {
  const taken = new Set<string>();
  return (number) => {
    const plain = number.replace(/[^A-Za-z0-9-]/g, "-").slice(0, 60) || "conversation";
    let name = plain;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${plain}-${n}`;
    taken.add(name.toLowerCase());
    return name;
  };
}
