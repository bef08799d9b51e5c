/** SQL of mailboxes: whether mail to a guest or a person of a property is wanted, and whether it reaches them. */

import { hotStatement, type Queries, runIn } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { MailboxState } from "../rules/delivery/mailbox.ts";

type Of = { readonly propertyId: PropertyId; readonly recipientId: string };

const FIND = hotStatement(
  "mail.find_mailbox",
  `select stopped_at, complained_about, paused_at, paused_because, bounce_points, bounced_at
from mail.mailbox where property_id = $1 and recipient_id = $2::uuid`,
);

/** What is known of a mailbox; nothing yet is the state of a new one. */
export async function findMailbox(q: Queries, { propertyId, recipientId }: Of): Promise<MailboxState> {
  const [row] = await runIn<Row>(q, FIND, [propertyId, recipientId]);
  if (!row) return { bouncePoints: 0 };
  return {
    bouncePoints: row.bounce_points,
    ...(row.stopped_at && { stoppedAt: row.stopped_at }),
    ...(row.complained_about && { complainedAbout: row.complained_about }),
    ...(row.paused_at && { pausedAt: row.paused_at, pausedBecause: row.paused_because! }),
    ...(row.bounced_at && { bouncedAt: row.bounced_at }),
  };
}

const SAVE = hotStatement(
  "mail.save_mailbox",
  `insert into mail.mailbox
  (property_id, recipient_id, stopped_at, paused_at, paused_because, bounce_points, bounced_at, complained_about)
values ($1, $2, $3, $4, $5, $6, $7, $8)
on conflict (property_id, recipient_id) do update set stopped_at = excluded.stopped_at, paused_at = excluded.paused_at,
  paused_because = excluded.paused_because, bounce_points = excluded.bounce_points, bounced_at = excluded.bounced_at,
  complained_about = excluded.complained_about`,
);

export async function saveMailbox(
  q: Queries,
  { propertyId, recipientId }: Of,
  state: MailboxState,
): Promise<void> {
  await runIn(q, SAVE, [
    ...[
      propertyId,
      recipientId,
      state.stoppedAt ?? null,
      state.pausedAt ?? null,
      state.pausedBecause ?? null,
    ],
    ...[state.bouncePoints, state.bouncedAt ?? null, state.complainedAbout ?? null],
  ]);
}

type Row = {
  stopped_at: Instant | null;
  complained_about: Id<"delivery"> | null;
  paused_at: Instant | null;
  paused_because: string | null;
  bounce_points: number;
  bounced_at: Instant | null;
};
