/** SQL of the decisions about one message: the newest of all, and the newest of the rules. */

import { hotStatement, type Runner } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Channel, Found } from "../types/text.ts";
import type { Circumstances, Verdict } from "../types/verdict.ts";
import type { KeptSignals } from "./verdict.ts";

export type Message = { readonly propertyId: PropertyId; readonly messageId: Id<"message"> };

/** `earlier` is kept as how many there were: words are kept in one place. */
type KeptCircumstances = Omit<Circumstances, "earlier"> & { readonly earlier: number };

export type KeptVerdict = KeptSignals & {
  readonly id: Id<"verdict">;
  readonly conversationId: Id<"conversation">;
  readonly side: "guest" | "partner";
  readonly authorId: string;
  readonly channel: Channel;
  readonly verdict: Verdict;
  readonly score: number;
  readonly findings: readonly Pick<Found, "type" | "span">[];
  readonly circumstances: KeptCircumstances;
  readonly ruleSet: string;
  readonly ruleSetDigest: string;
  readonly decidedBy: string | null;
  /** Of a person. */
  readonly reason: string | null;
  readonly decidedAt: Instant;
  readonly textDigest: string | null;
};

const COLUMNS = `v.verdict_id as id, v.conversation_id as "conversationId", v.side, v.author_id as "authorId", v.channel, v.verdict,
  v.score, v.rules, v.signals, v.findings, v.circumstances, v.rule_set as "ruleSet", v.rule_set_digest as "ruleSetDigest",
  v.decided_by as "decidedBy", v.reason, v.decided_at as "decidedAt", v.text_digest as "textDigest"`;

const LATEST = hotStatement(
  "safety.find_latest_verdict",
  `select ${COLUMNS} from safety.verdict v where v.property_id = $1 and v.message_id = $2::uuid
order by v.decided_at desc, v.decided_by is not null desc, v.verdict_id desc limit 1`,
);
const RULED = hotStatement(
  "safety.find_ruled_verdict",
  `select ${COLUMNS} from safety.verdict v where v.property_id = $1 and v.message_id = $2::uuid and v.decided_by is null
order by v.decided_at desc, v.verdict_id desc limit 1`,
);

const one = async (runner: Runner, statement: typeof LATEST, of: Message): Promise<KeptVerdict | undefined> =>
  (await runner.run<KeptVerdict>(statement, [of.propertyId, of.messageId]))[0];

const FIND = hotStatement(
  "safety.find_verdict",
  `select ${COLUMNS} from safety.verdict v where v.property_id = $1 and v.verdict_id = $2::uuid`,
);

/** The decision that a review is about. */
export async function findContested(
  runner: Runner,
  { propertyId, verdictId }: { readonly propertyId: PropertyId; readonly verdictId: Id<"verdict"> },
): Promise<KeptVerdict | undefined> {
  const [row] = await runner.run<KeptVerdict>(FIND, [propertyId, verdictId]);
  return row;
}

/** What stands about the message, by rules or by a person. */
export const findLatestVerdict = (runner: Runner, of: Message) => one(runner, LATEST, of);
/** What the rules said of it last. */
export const findRuledVerdict = (runner: Runner, of: Message) => one(runner, RULED, of);

const REVIEWS = hotStatement(
  "safety.list_reviews_of_message",
  `select r.kind, r.outcome is not null as "isDecided", r.proposed_by as "proposedBy", r.decided_by as "decidedBy"
from safety.review r where r.property_id = $1 and r.message_id = $2::uuid for update`,
);

/** Locked until commit. */
export const lockReviewsOf = (
  runner: Runner,
  { propertyId, messageId }: Message,
): Promise<
  { kind: "held" | "appeal"; isDecided: boolean; proposedBy: string | null; decidedBy: string | null }[]
> => runner.run(REVIEWS, [propertyId, messageId]);
