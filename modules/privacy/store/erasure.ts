/** SQL of erasures: one for each stay. */

import { hotStatement, type Queries, type Runner, runIn } from "#kernel/db/index.ts";
import type { Id } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { ErasureCertificate, ErasureSubject } from "../types/erasure.ts";

const INSERT = hotStatement(
  "privacy.insert_erasure",
  `insert into privacy.erasure
  (property_id, erasure_id, reservation_id, pseudonym, case_id, erased_by, erased_at, certificate, signature)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning erasure_id`,
);
const FIND = hotStatement(
  "privacy.find_erasure",
  `select e.certificate as text, e.signature from privacy.erasure e
where e.property_id = $1 and e.reservation_id = $2::uuid`,
);

const FORGET_COPIES = hotStatement(
  "privacy.forget_copies_of_guest",
  `update privacy.history h set locked_by = null
where h.property_id = $1 and (h.reservation_id = $2::uuid or h.conversation_id = $3::uuid) and h.locked_by is not null
returning h.history_id`,
);

export type NewErasure = {
  readonly id: Id<"erasure">;
  readonly subject: ErasureSubject;
  readonly pseudonym: string;
  readonly caseId: string;
  readonly by: string;
  readonly at: Instant;
  readonly certificate: ErasureCertificate;
};

/** False when the stay has one. */
export async function insertErasure(tx: Queries, erasure: NewErasure): Promise<boolean> {
  const { id, subject, pseudonym, caseId, by, at, certificate } = erasure;
  const rows = await runIn(tx, INSERT, [
    ...[subject.propertyId, id, subject.reservationId, pseudonym, caseId, by, at],
    ...[certificate.text, certificate.signature],
  ]);
  return rows.length > 0;
}

export async function findCertificate(
  runner: Runner,
  { propertyId, reservationId }: ErasureSubject,
): Promise<ErasureCertificate | undefined> {
  const [row] = await runner.run<ErasureCertificate>(FIND, [propertyId, reservationId]);
  return row;
}

/** Keys of the copies of this conversation, whoever asked for them: without its key a copy is noise. */
export async function forgetCopies(
  tx: Queries,
  { propertyId, reservationId, conversationId }: ErasureSubject,
): Promise<number> {
  return (await runIn(tx, FORGET_COPIES, [propertyId, reservationId, conversationId ?? null])).length;
}
