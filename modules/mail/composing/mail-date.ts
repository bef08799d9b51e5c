/** Instants as mail writes them, always in UTC: a zone would tell where somebody is. */

import type { Instant } from "#kernel/time.ts";

const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "Sat, 21 Nov 2026 14:05:00 +0000". @rfc 5322-3.3 */
export function mailDate(instant: Instant): string {
  const { dayOfWeek, day, month, year, hour, minute, second } = instant.toZonedDateTimeISO("UTC");
  const clock = [hour, minute, second].map((part) => String(part).padStart(2, "0")).join(":");
  return `${DAYS[dayOfWeek - 1]}, ${day} ${MONTHS[month - 1]} ${year} ${clock} +0000`;
}
