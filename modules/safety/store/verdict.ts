/** A decision as the document that is written beside its message, and what is read of it again. */

import { hotStatement, type Runner } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Channel } from "../types/text.ts";
import type { Circumstances, Judgement } from "../types/verdict.ts";

export type VerdictRecord = {
  readonly id: Id<"verdict">;
  readonly propertyId: PropertyId;
  readonly messageId: Id<"message">;
  readonly conversationId: Id<"conversation">;
  readonly reservationId: Id<"reservation">;
  readonly side: "guest" | "partner";
  readonly authorId: string;
  readonly channel: Channel;
  readonly judgement: Judgement;
  readonly circumstances: Circumstances;
  readonly hosts: readonly string[];
  readonly similarity: bigint | undefined;
  readonly tookMicroseconds: number;
  readonly at: Instant;
  /** By which the text is known again when its author sends it along; never what it says. */
  readonly textDigest: string;
};

/** Of a decision that is kept: what an explanation is made of. */
export type KeptSignals = Pick<Judgement, "verdict" | "signals" | "rules">;

/** As `safety.record_verdict` takes it. Of what was found the places are kept, never the words. */
export const documentOf = (record: VerdictRecord): object => ({
  verdict_id: record.id,
  message_id: record.messageId,
  conversation_id: record.conversationId,
  reservation_id: record.reservationId,
  side: record.side,
  author_id: record.authorId,
  channel: record.channel,
  verdict: record.judgement.verdict,
  score: record.judgement.score,
  rules: arrayText(record.judgement.rules),
  signals: record.judgement.signals,
  findings: record.judgement.found.map(({ type, span, view }) => ({ type, span, view })),
  circumstances: { ...record.circumstances, earlier: record.circumstances.earlier.length },
  rule_set: record.judgement.ruleSet.version,
  rule_set_digest: record.judgement.ruleSet.digest,
  took_microseconds: record.tookMicroseconds,
  hosts: arrayText(record.hosts),
  similarity: record.similarity?.toString() ?? null,
  decided_at: record.at.toString(),
  text_digest: record.textDigest,
});

/** As PostgreSQL reads an array from text; hosts and names of rules hold nothing that would need more. */
const arrayText = (items: readonly string[]): string => `{${items.map((item) => `"${item}"`).join(",")}}`;

const RECORD = hotStatement("safety.record_verdict", "select safety.record_verdict($1, $2::jsonb)");

/** Writes a decision whose message is not written: one that was refused. */
export const saveVerdict = async (runner: Runner, propertyId: PropertyId, document: object): Promise<void> =>
  void (await runner.run(RECORD, [propertyId, JSON.stringify(document)]));
