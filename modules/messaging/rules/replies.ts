/** When the guest is owed an answer, and by when. Pure: no clock, no database, no request. */

import { earlier, type Instant } from "#kernel/time.ts";
import type { OpenReply, StayClock } from "../types.ts";
import { writableUntil } from "./windows.ts";

/** Within how many hours a guest may expect an answer; measured in elapsed time, not on a calendar. */
export const ANSWER_WITHIN_HOURS = 24;

/**
 * The answer owed to a guest's message written at `openedAt`, the first one unanswered: due a day later, and never
 * later than the partner may write. `stay` already counts that message.
 */
export function openReply(openedAt: Instant, stay: StayClock): OpenReply {
  const dayLater = openedAt.add({ hours: ANSWER_WITHIN_HOURS });
  return { openedAt, dueAt: earlier(dayLater, writableUntil("partner", stay)) };
}
