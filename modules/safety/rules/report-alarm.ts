/** When reports alone end the links of a property: when guests who do not know each other say the same at once. Pure. */

import { REPORT_REASONS, type Reporter, type ReportReason } from "../types/report.ts";
import { categoryOf } from "./report-categories.ts";

/** What fraud looks like to a guest. */
export const FRAUD_REASONS: readonly ReportReason[] = REPORT_REASONS.filter(
  (reason) => categoryOf(reason) === "phishing",
);
export const ALARM_WITHIN_MINUTES = 60;
/** One may be mistaken, or angry. */
const FEWEST_STAYS = 2;

/** `stays` are the different stays whose guests reported fraud within the hour, this one included. */
export const isAlarm = (report: { reason: ReportReason; reporter: Reporter }, stays: number): boolean =>
  report.reporter === "guest" && FRAUD_REASONS.includes(report.reason) && stays >= FEWEST_STAYS;
