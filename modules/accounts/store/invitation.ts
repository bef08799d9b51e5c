/** SQL of invitations: a role at a property, offered to an address. */

import type { Queries, Tx } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { HostRole, Invitation } from "../types.ts";

type Tables = {
  "accounts.invitation": {
    property_id: PropertyId;
    invitation_id: Id<"invitation">;
    email: string;
    email_folded: string;
    role: HostRole;
    invited_by: Id<"person">;
    secret_hash: Buffer;
    created_at: Instant;
    expires_at: Instant;
    accepted_at: Instant | null;
    withdrawn_at: Instant | null;
  };
};

export type NewInvitation = Invitation & { readonly emailFolded: string; readonly secretHash: Buffer };

export async function insertInvitation(tx: Tx, invitation: NewInvitation): Promise<void> {
  await tx
    .withTables<Tables>()
    .insertInto("accounts.invitation")
    .values({
      property_id: invitation.propertyId,
      invitation_id: invitation.id,
      email: invitation.email,
      email_folded: invitation.emailFolded,
      role: invitation.role,
      invited_by: invitation.invitedBy,
      secret_hash: invitation.secretHash,
      created_at: invitation.createdAt,
      expires_at: invitation.expiresAt,
      accepted_at: null,
      withdrawn_at: null,
    })
    .execute();
}

const openOnes = (q: Queries, propertyId: PropertyId, now: Instant) =>
  q
    .withTables<Tables>()
    .selectFrom("accounts.invitation")
    .where("property_id", "=", propertyId)
    .where("accepted_at", "is", null)
    .where("withdrawn_at", "is", null)
    .where("expires_at", ">", now)
    .select(["property_id", "invitation_id", "email", "role", "invited_by", "created_at", "expires_at"]);

/** Only while it can still be accepted. */
export async function findInvitation(
  q: Queries,
  propertyId: PropertyId,
  by: { id: Id<"invitation"> } | { secretHash: Buffer },
  now: Instant,
): Promise<Invitation | undefined> {
  const open = openOnes(q, propertyId, now);
  const row = await ("id" in by
    ? open.where("invitation_id", "=", by.id)
    : open.where("secret_hash", "=", by.secretHash)
  ).executeTakeFirst();
  return row && invitationOf(row);
}

export async function listInvitations(
  q: Queries,
  propertyId: PropertyId,
  now: Instant,
): Promise<Invitation[]> {
  const rows = await openOnes(q, propertyId, now).orderBy("created_at").orderBy("invitation_id").execute();
  return rows.map(invitationOf);
}

/** Marks it accepted; false when somebody was quicker, or it was withdrawn meanwhile. */
export async function acceptInvitation(
  tx: Tx,
  { propertyId, id }: Invitation,
  now: Instant,
): Promise<boolean> {
  const row = await tx
    .withTables<Tables>()
    .updateTable("accounts.invitation")
    .set({ accepted_at: now })
    .where("property_id", "=", propertyId)
    .where("invitation_id", "=", id)
    .where("accepted_at", "is", null)
    .where("withdrawn_at", "is", null)
    .returning("invitation_id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Withdraws one invitation, or all that are open for an address. False when there was none. */
export async function withdrawInvitations(
  tx: Tx,
  propertyId: PropertyId,
  which: { id: Id<"invitation"> } | { emailFolded: string },
  now: Instant,
): Promise<boolean> {
  const withdrawing = tx
    .withTables<Tables>()
    .updateTable("accounts.invitation")
    .set({ withdrawn_at: now })
    .where("property_id", "=", propertyId)
    .where("accepted_at", "is", null)
    .where("withdrawn_at", "is", null)
    .returning("invitation_id");
  const rows = await ("id" in which
    ? withdrawing.where("invitation_id", "=", which.id)
    : withdrawing.where("email_folded", "=", which.emailFolded)
  ).execute();
  return rows.length > 0;
}

type Row = Pick<
  Tables["accounts.invitation"],
  "property_id" | "invitation_id" | "email" | "role" | "invited_by" | "created_at" | "expires_at"
>;

const invitationOf = (row: Row): Invitation => ({
  propertyId: row.property_id,
  id: row.invitation_id,
  email: row.email,
  role: row.role,
  invitedBy: row.invited_by,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
});
