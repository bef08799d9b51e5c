/** From signals to the verdict: the written rules first, then the points. */

import type { FoundType, SignId } from "../../types/text.ts";
import {
  type Circumstances,
  type Judged,
  type RuleId,
  type Signal,
  VERDICTS,
  type Verdict,
} from "../../types/verdict.ts";
import { groupCount, groupOf, scoreOf } from "./groups.ts";
import { PHONE_BEFORE_ARRIVAL_HOURS, THRESHOLDS } from "./weights.ts";

export type Decided = {
  readonly verdict: Verdict;
  readonly score: number;
  readonly rules: readonly RuleId[];
};

const harder = (a: Verdict, b: Verdict): Verdict => (VERDICTS.indexOf(a) >= VERDICTS.indexOf(b) ? a : b);

/** What money is sent to: these are never passed on from a partner. */
const MONEY_TYPES: readonly FoundType[] = ["iban", "bank", "payid", "crypto", "card"];

type Seen = { readonly signals: readonly Signal[]; readonly masked: readonly FoundType[] };

/** Same signals and circumstances: same verdict. `masked` are the types of what will be masked. */
export function decide(
  { direction }: Judged,
  circumstances: Circumstances,
  { signals, masked }: Seen,
): Decided {
  const has = (...ids: SignId[]) =>
    signals.some(({ id, points }) => ids.includes(id) && (points !== 0 || id === "link.disabled"));
  const rules: RuleId[] = [];
  let verdict: Verdict = "allow";
  const apply = (rule: RuleId, to: Verdict) => {
    rules.push(rule);
    verdict = harder(verdict, to);
  };
  const lures = signals.filter(({ id }) => groupOf(id) === "lure").length;
  const isOrdinary = has("ham.ordinary");
  const isWarning = has("ham.warning") || isOrdinary;
  const hasForeignLink = has("link.not_approved");

  if (has("link.scheme", "link.listed")) apply("R0", "hold");
  if (has("lure.card_check", "lure.refund_form", "lure.loss") && hasForeignLink && !isOrdinary)
    apply("R1", "hold");
  if (has("lure.card_data", "lure.code", "lure.clickfix") && !isWarning)
    apply("R2", hasForeignLink || lures > 1 ? "block" : "hold");
  if (direction === "to_guest" && masked.some((type) => MONEY_TYPES.includes(type)))
    apply("R3", has("lure.pay_elsewhere") ? "hold" : "mask");
  const speaksOfMoney = signals.some(({ id }) => id === "topic.money");
  const hasPressure = has("lure.deadline", "lure.loss", "lure.impersonation");
  if (
    speaksOfMoney &&
    hasForeignLink &&
    has("link.host_shape", "link.shortener", "link.free_page") &&
    !isOrdinary
  )
    apply("R9", "hold");
  if (has("lure.move_channel") && lures > 1 && !isOrdinary) apply("R10", "hold");
  if (masked.some((type) => MONEY_TYPES.includes(type) && type !== "card")) {
    if (direction === "to_guest" && speaksOfMoney) apply("R11", "hold");
    if (direction === "to_partner" && hasPressure) apply("R11", "hold");
  }
  if (direction === "to_guest" && has("lure.pay_elsewhere", "lure.qr_pay") && !isWarning)
    apply("R12", "hold");
  if (has("spread.link", "template.changed_then_sent") && hasAccountSign(signals, 20)) apply("R4", "hold");
  if (hasForeignLink && !circumstances.mayCarryLinks) apply("R13", "hold");
  if (has("link.disabled")) apply("R5", "mask");
  if (mayGivePhone(direction, circumstances) && masked.includes("phone")) apply("R6", "mask");
  if (direction === "to_partner" && masked.includes("card")) apply("R7", "mask");
  if (masked.length > 0) verdict = harder(verdict, "mask");

  const score = scoreOf(signals);
  return { verdict: harder(verdict, byScore(score, signals)), score, rules };
}

/**
 * A guest may give a telephone number in the last days before arrival and while they stay; the property sees it on asking.
 * @rule R6
 */
export const mayGivePhone = (direction: Judged["direction"], { stay }: Circumstances): boolean =>
  direction === "to_partner" &&
  stay !== undefined &&
  !stay.isOver &&
  stay.hoursToArrival <= PHONE_BEFORE_ARRIVAL_HOURS;

function byScore(score: number, signals: readonly Signal[]): Verdict {
  if (score >= THRESHOLDS.block && groupCount(signals) >= 2) return "block";
  if (score >= THRESHOLDS.hold) return "hold";
  if (score >= THRESHOLDS.holdWithAccountSign && accountPoints(signals) >= THRESHOLDS.accountPoints)
    return "hold";
  return score >= THRESHOLDS.warn ? "warn" : "allow";
}

const accountPoints = (signals: readonly Signal[]): number =>
  signals.reduce((sum, { id, points }) => sum + (groupOf(id) === "acct" ? points : 0), 0);

const hasAccountSign = (signals: readonly Signal[], atLeast: number): boolean =>
  signals.some(({ id, points }) => groupOf(id) === "acct" && points >= atLeast);
