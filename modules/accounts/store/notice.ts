/** SQL of letters about an account that can be answered with "that was not me". */

import type { Queries, Tx } from "#kernel/db/index.ts";
import type { Id } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Notice, NoticeFacts, NoticeKind } from "../types/proof.ts";

type Tables = {
  "accounts.notice": {
    person_id: Id<"person">;
    notice_id: Id<"notice">;
    kind: NoticeKind;
    facts: NoticeFacts;
    session_id: Id<"session"> | null;
    created_at: Instant;
    denied_at: Instant | null;
  };
};

export async function insertNotice(tx: Tx, personId: Id<"person">, notice: Notice): Promise<void> {
  await tx
    .withTables<Tables>()
    .insertInto("accounts.notice")
    .values({
      ...{ person_id: personId, notice_id: notice.id, kind: notice.kind, facts: notice.facts },
      ...{ session_id: notice.sessionId ?? null, created_at: notice.createdAt, denied_at: null },
    })
    .execute();
}

export async function findNotice(
  q: Queries,
  personId: Id<"person">,
  id: Id<"notice">,
): Promise<Notice | undefined> {
  const row = await q
    .withTables<Tables>()
    .selectFrom("accounts.notice")
    .where("person_id", "=", personId)
    .where("notice_id", "=", id)
    .selectAll()
    .executeTakeFirst();
  return (
    row && {
      ...{ id: row.notice_id, kind: row.kind, facts: row.facts, createdAt: row.created_at },
      ...(row.session_id && { sessionId: row.session_id }),
      ...(row.denied_at && { deniedAt: row.denied_at }),
    }
  );
}

/** The owner said that it was not them. Of two presses one is told true. */
export async function denyNotice(
  tx: Tx,
  personId: Id<"person">,
  id: Id<"notice">,
  now: Instant,
): Promise<boolean> {
  const row = await tx
    .withTables<Tables>()
    .updateTable("accounts.notice")
    .set({ denied_at: now })
    .where("person_id", "=", personId)
    .where("notice_id", "=", id)
    .where("denied_at", "is", null)
    .returning("notice_id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Runs over all people, from a job. */
export async function forgetNotices(q: Queries, before: Instant): Promise<void> {
  await q.withTables<Tables>().deleteFrom("accounts.notice").where("created_at", "<", before).execute();
}
