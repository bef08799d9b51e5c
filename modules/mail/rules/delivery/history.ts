/** What is mailed at all. Pure. */

import { type Instant, isBefore } from "#kernel/time.ts";

/** What was said so long ago is history being written down: nobody is told by mail of what happened last month. */
const HISTORY_AFTER_HOURS = 24;

export const isHistory = (sentAt: Instant, now: Instant): boolean =>
  isBefore(sentAt, now.subtract({ hours: HISTORY_AFTER_HOURS }));
