/** What an author is told about the verdict on their text: categories and places, never weights or lists. */

import type { SignId } from "../../types/text.ts";
import type { Explanation, Judgement, Reason, Signal, WayForward } from "../../types/verdict.ts";
import { groupOf } from "./groups.ts";

const BY_SIGN: Readonly<Partial<Record<SignId, Reason>>> = {
  "link.not_approved": "link_unknown",
  "link.first_seen": "link_unknown",
  "link.shortener": "link_unknown",
  "link.free_page": "link_unknown",
  "link.disabled": "links_off",
  "contact.iban": "bank_details",
  "contact.bank": "bank_details",
  "contact.payid": "bank_details",
  "contact.crypto": "bank_details",
  "contact.card": "card_number",
  "contact.obfuscated": "hidden_writing",
  "lure.card_check": "card_request",
  "lure.card_data": "card_request",
  "lure.refund_form": "card_request",
  "lure.reserved_then_returned": "card_request",
  "lure.code": "secret_request",
  "lure.deadline": "pressure",
  "lure.loss": "pressure",
  "lure.move_channel": "other_channel",
  "lure.clickfix": "commands",
  "lure.file_bait": "commands",
  "lure.impersonation": "impersonation",
  "gist.fraud": "reads_like_fraud",
  "gist.advertising": "advertising",
  "ctx.unsolicited_payment": "payment_elsewhere",
};
const BY_GROUP: Readonly<Record<string, Reason>> = {
  ...{ link: "link_deceptive", contact: "contact", lure: "payment_elsewhere", promo: "advertising" },
  ...{
    text: "hidden_writing",
    spread: "many_recipients",
    template: "many_recipients",
  },
  ...{ acct: "account_unusual", rep: "reported" },
};

/** Signs that are of no account by themselves are not told. */
const reasonOf = ({ id, points }: Signal): Reason | undefined =>
  points > 0 || id === "link.disabled" ? (BY_SIGN[id] ?? BY_GROUP[groupOf(id)]) : undefined;

export function explain({
  verdict,
  signals,
  rules,
}: Pick<Judgement, "verdict" | "signals" | "rules">): Explanation {
  if (verdict === "allow") return { verdict, reasons: [], marks: [], ways: [] };
  const told = signals.flatMap((signal) => {
    const reason = reasonOf(signal);
    return reason ? [{ reason, signal }] : [];
  });
  const marks = told.flatMap(({ reason, signal }) => signal.spans.map((span) => ({ ...span, reason })));
  const reasons = [
    ...new Set([
      ...(rules.includes("R8") ? (["not_checked"] as const) : []),
      ...told.map(({ reason }) => reason),
    ]),
  ];
  return { verdict, reasons, marks: apart(marks), ways: waysOf(verdict, reasons) };
}

/** In order; of two that overlap the first begun stays. */
function apart(marks: readonly Explanation["marks"][number][]): Explanation["marks"] {
  const kept: Explanation["marks"][number][] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end))
    if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  return kept;
}

function waysOf(verdict: Explanation["verdict"], reasons: readonly Reason[]): WayForward[] {
  const approve: WayForward[] = reasons.includes("link_unknown") ? ["approve_host"] : [];
  if (verdict === "warn" || verdict === "mask") return ["edit", "send_anyway", ...approve];
  if (verdict === "hold") return ["edit", "withdraw", "ask_for_review", ...approve];
  return ["edit", "ask_for_review"];
}
