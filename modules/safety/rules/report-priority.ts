/** How soon somebody looks at a report, and why. Pure. */

import type { Instant } from "#kernel/time.ts";
import type {
  Priority,
  PriorityFacts,
  PriorityLevel,
  PriorityReason,
  ReportCategory,
} from "../types/report.ts";
import { categoryOf } from "./report-categories.ts";

const AT_ONCE = 900;
const QUARTER_HOUR = 600;
const SAME_DAY = 300;

const BASE: Readonly<Record<ReportCategory, number>> = {
  threat: AT_ONCE,
  child_safety: AT_ONCE,
  phishing: QUARTER_HOUR,
  sexual_harassment: 500,
  unsafe_place: 420,
  discrimination: 400,
  hate: 400,
  review_extortion: 360,
  contact_outside: 200,
  guest_misconduct: 180,
  something_else: 150,
  spam: 100,
};

/** What the words themselves say; it only raises, so that nobody hides a threat among the advertising. */
const CATEGORY_OF_SIGN: Readonly<Record<string, ReportCategory>> = {
  "abuse.threat": "threat",
  "abuse.sexual": "sexual_harassment",
  "abuse.slur": "hate",
  "abuse.discrimination": "discrimination",
  "abuse.extortion": "review_extortion",
  "lure.card_data": "phishing",
  "lure.code": "phishing",
  "lure.clickfix": "phishing",
};

/** Together less than one level: numbers alone never make a nuisance a danger. */
const MOST_FOR_SIGNS = 120;
const MOST_FOR_REPORTERS = 120;
const FOR_ARRIVAL = 59;
const FOR_EACH_REPORTER = 60;

const ARRIVAL_HOURS = 48;
/** Whoever arrived yesterday stands in the middle of it. */
const ARRIVED_HOURS = 24;

/** `at_once` is five minutes: the time in which a bell is heard. A same day is twelve hours, whenever it began. */
const LOOK_WITHIN_MINUTES: Readonly<Record<PriorityLevel, number>> = {
  at_once: 5,
  quarter_hour: 15,
  same_day: 12 * 60,
  two_days: 48 * 60,
};

export function priorityOf(facts: PriorityFacts, now: Instant): Priority {
  const { reason, filedAt, score, signs, accuracies, arrivesAt } = facts;
  const base = BASE[categoryOf(reason)];
  const seen = Math.max(0, ...signs.map((sign) => BASE[CATEGORY_OF_SIGN[sign] ?? "spam"]));
  const start = Math.max(base, seen);
  const forSigns = clamp(score, MOST_FOR_SIGNS);
  const weight = accuracies.reduce((sum, accuracy) => sum + clamp(accuracy, 1), 0);
  const forReporters = clamp(weight * FOR_EACH_REPORTER, MOST_FOR_REPORTERS);
  const forArrival = isArriving(arrivesAt, now) ? FOR_ARRIVAL : 0;
  const whole = start + forSigns + forReporters + forArrival;
  const points = Math.round(start >= AT_ONCE ? whole : Math.min(whole, AT_ONCE - 1));
  const level = levelOf(points);
  const because: PriorityReason[] = ["category"];
  if (seen > base || forSigns > 0) because.push("signs");
  if (accuracies.length > 1) because.push("several_reporters");
  if (forArrival > 0) because.push("arriving_soon");
  return { level, points, lookBy: filedAt.add({ minutes: LOOK_WITHIN_MINUTES[level] }), because };
}

/** The most urgent first, then whoever waits longest; no two reports stand in one place. */
export function byPriority(a: Ranked, b: Ranked): number {
  return (
    b.points - a.points ||
    Temporal.Instant.compare(a.filedAt, b.filedAt) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

export type Ranked = { readonly points: number; readonly filedAt: Instant; readonly id: string };

/** Nobody has looked, and they should have. */
export const isLate = ({ lookBy }: Pick<Priority, "lookBy">, isRead: boolean, now: Instant): boolean =>
  !isRead && Temporal.Instant.compare(now, lookBy) >= 0;

function levelOf(points: number): PriorityLevel {
  if (points >= AT_ONCE) return "at_once";
  if (points >= QUARTER_HOUR) return "quarter_hour";
  return points >= SAME_DAY ? "same_day" : "two_days";
}

function isArriving(arrivesAt: Instant | undefined, now: Instant): boolean {
  if (!arrivesAt) return false;
  const hours = now.until(arrivesAt).total("hours");
  return hours <= ARRIVAL_HOURS && hours > -ARRIVED_HOURS;
}

const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, value));
