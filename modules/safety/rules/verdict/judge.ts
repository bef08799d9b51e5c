/**
 * The verdict on a text. Pure: the same text in the same circumstances by the same rule set is judged the same, wherever it
 * comes from. Who calls it keeps the circumstances, so that any verdict can be computed again.
 */

import type { Found, FoundLink, Sign, SignId, Span } from "../../types/text.ts";
import type { Circumstances, Judged, Judgement } from "../../types/verdict.ts";
import { findNumbers } from "../finding/numbers.ts";
import { gistOf } from "../gist/gist.ts";
import type { Word } from "../lexicon/words.ts";
import { isApproved } from "../links/approved.ts";
import { linkSigns } from "../links/signs.ts";
import { originalSpan } from "../text/view.ts";
import { circumstanceSigns, earlierLures } from "./circumstance-signs.ts";
import { contactSigns } from "./contact-signs.ts";
import { decide } from "./decide.ts";
import { groupOf, weigh } from "./groups.ts";
import { masksOf } from "./masking.ts";
import { type Reading, readText } from "./read-text.ts";
import { RULE_SET } from "./rule-set.ts";
import { settleFound } from "./settle-found.ts";
import { splitContacts } from "./split-contacts.ts";

/** `reading` is what `readText` made of the same text, where it was read before. */
export function judge(
  judged: Judged,
  circumstances: Circumstances,
  reading: Reading = readText(judged.text),
): Judgement {
  const { approvedHosts, platformHosts } = circumstances;
  const found = settleFound<Found>([
    ...[...reading.links, ...reading.handles],
    ...reading.emails.filter(({ value }) => !isOurs(value, platformHosts)),
    ...findNumbers(reading.views, circumstances),
  ]);
  const links = found.filter((each): each is FoundLink => each.type === "url");
  const foreign = links.filter((link) => !isApproved(link, approvedHosts, platformHosts));
  const disabled =
    circumstances.links === "off" ? links : circumstances.links === "approved_only" ? foreign : [];
  const contacts = found.filter(({ type }) => type !== "url");

  const seen: Sign[] = [
    ...reading.signs,
    ...linkSigns(links, circumstances),
    ...contactSigns(contacts),
    ...splitContacts(judged.text, contacts, circumstances),
  ];
  const approved = links.filter((link) => !foreign.includes(link));
  const told = [...seen, ...gistSigns(judged, reading, { seen, approved })];
  const has = (group: string) => told.some(({ id }) => groupOf(id) === group);
  const facts = {
    ...{ links: foreign, disabled },
    listed: links.filter(({ host }) => circumstances.listedHosts?.includes(host)),
    speaksOfMoney: told.some(({ id }) => id === "topic.money"),
    isSuspicious: has("lure") || has("contact") || foreign.length > 0,
  };
  const signals = weigh([
    ...told,
    ...circumstanceSigns(judged, circumstances, facts),
    ...(facts.isSuspicious
      ? earlierLures(
          circumstances.earlier.map(({ text, hoursAgo }) => ({ hoursAgo, points: lurePoints(text) })),
        )
      : []),
  ]);

  const hidden = settleFound<Found>([...contacts, ...disabled]);
  const decided = decide(judged, circumstances, { signals, masked: hidden.map(({ type }) => type) });
  return { ...decided, signals, found, masks: masksOf(judged, circumstances, hidden), ruleSet: RULE_SET };
}

/**
 * What the message is like as a whole, with places of the original. A link that is approved says nothing, and who has one
 * to show advertises nothing but the property's own.
 */
function gistSigns(
  { direction }: Judged,
  { words, views }: Reading,
  { seen, approved }: { readonly seen: readonly Sign[]; readonly approved: readonly FoundLink[] },
): (Sign & { readonly points?: number })[] {
  const placeOf = ({ start, end }: Span) => originalSpan(views.skeleton, start, end);
  const isKnown = (word: Word) =>
    approved.some(({ span }) => span.start <= placeOf(word).start && placeOf(word).end <= span.end);
  const said = approved.length === 0 ? words : words.filter((word) => !isKnown(word));
  const isOwn = (id: SignId) => id === "gist.advertising" && approved.length > 0;
  return gistOf(direction, said, seen)
    .filter(({ id }) => !isOwn(id))
    .map((sign) => ({ ...sign, view: "skeleton" as const, spans: sign.spans.map(placeOf) }));
}

/** Aliases and addresses of the marketplace are no contacts. */
function isOurs(email: string, platformHosts: readonly string[]): boolean {
  const domain = email.slice(email.lastIndexOf("@") + 1);
  return platformHosts.some((host) => domain === host || domain.endsWith(`.${host}`));
}

const lurePoints = (text: string): number =>
  weigh(readText(text).signs.filter(({ id }) => groupOf(id) === "lure")).reduce(
    (sum, { points }) => sum + points,
    0,
  );
