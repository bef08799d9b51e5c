/** When reports alone end the links of a property: when guests who do not know each other say the same at once. Pure. */

import type { Reporter, ReportReason } from "../types.ts";

/** What fraud looks like to a guest. */
export const FRAUD_REASONS: readonly ReportReason[] = [
  "asks_for_payment_elsewhere",
  "asks_for_card_or_code",
  "pretends_to_be_somebody_else",
];
export const ALARM_WITHIN_MINUTES = 60;
/** One may be mistaken, or angry. */
const FEWEST_STAYS = 2;

/** `stays` are the different stays whose guests reported fraud within the hour, this one included. */
export const isAlarm = (report: { reason: ReportReason; reporter: Reporter }, stays: number): boolean =>
  report.reporter === "guest" && FRAUD_REASONS.includes(report.reason) && stays >= FEWEST_STAYS;
