/** Signs that are not in the text: how it is spread, who sends it, what was said before. */

import type { FoundLink, Sign, SignId } from "../../types/text.ts";
import type { Circumstances, Judged } from "../../types/verdict.ts";
import { EARLIER_LURES_HOURS, SPREAD } from "./weights.ts";

type WeightedSign = Sign & { readonly points?: number };

export type TextFacts = {
  readonly links: readonly FoundLink[];
  readonly disabled: readonly FoundLink[];
  readonly listed: readonly FoundLink[];
  readonly speaksOfMoney: boolean;
  readonly isSuspicious: boolean;
};

const sign = (id: SignId, evidence: string, points?: number): WeightedSign => ({
  ...{ id, spans: [], view: "written" as const, evidence },
  ...(points !== undefined && { points }),
});

/** `speaksOfMoney`: the text itself does. `links` are those that are not approved, `disabled` those that may not be followed; `listed` are known for fraud, approved
 * by the property or not. */
export function circumstanceSigns(
  { direction }: Judged,
  circumstances: Circumstances,
  { links, disabled, listed, speaksOfMoney, isSuspicious }: TextFacts,
): WeightedSign[] {
  const { stay, spread, newHosts = [], isFirstOfSender } = circumstances;
  const signs: WeightedSign[] = [];
  const isFromPartner = direction === "to_guest";

  for (const { host, span } of disabled)
    signs.push({ id: "link.disabled", spans: [span], view: "written", evidence: host });
  for (const { host, span } of listed)
    signs.push({ id: "link.listed", spans: [span], view: "written", evidence: host });
  for (const { host, span } of links) {
    if (newHosts.includes(host))
      signs.push({ id: "link.first_seen", spans: [span], view: "written", evidence: host });
  }
  if (isFromPartner && speaksOfMoney && stay && !stay.guestAskedAboutMoney && stay.payment !== "unknown")
    signs.push(sign("ctx.unsolicited_payment", stay.payment));
  if (isFirstOfSender && isSuspicious)
    signs.push(sign(isFromPartner ? "ctx.first_partner_message" : "ctx.first_guest_message", ""));

  // The stays that had it before, and this one.
  if (links.length > 0 && spread.linkStays + 1 >= SPREAD.linkStays)
    signs.push(sign("spread.link", `${spread.linkStays + 1}`));
  if (spread.isTemplateChanged) signs.push(sign("template.changed_then_sent", ""));
  // Who tells forty guests that the water is off, from a new telephone, has done nothing.
  if (isSuspicious) signs.push(...signsOfAccount(circumstances));
  return signs;
}

function signsOfAccount({ spread, account, reports }: Circumstances): WeightedSign[] {
  const signs = account.map(({ id, points }) => sign(id, "", points));
  if (spread.similarStays >= SPREAD.similarWideStays)
    signs.push(sign("spread.similar_wide", `${spread.similarStays}`));
  else if (spread.similarStays >= SPREAD.similarStays)
    signs.push(sign("spread.similar", `${spread.similarStays}`));
  if (spread.similarProperties >= SPREAD.properties)
    signs.push(sign("spread.platform", `${spread.similarProperties}`));
  if (reports > 0) signs.push(sign("rep.reports", `${reports}`, Math.min(60, reports)));
  return signs;
}

/** What lures said earlier still weigh: all of it at once, nothing after three days. Only beside a new reason to look. */
export function earlierLures(
  points: readonly { readonly points: number; readonly hoursAgo: number }[],
): WeightedSign[] {
  const left = points.reduce(
    (sum, each) => sum + each.points * Math.max(0, 1 - each.hoursAgo / EARLIER_LURES_HOURS),
    0,
  );
  return left >= 1 ? [sign("ctx.earlier_lures", "", Math.round(left))] : [];
}
