/** Invitations: an owner offers a role to an address; whoever holds the letter's link takes it, once. */

import { Invalid, NotFound, Refused } from "#kernel/errors.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { InterfaceLanguage } from "#kernel/language.ts";
import { hashPassword } from "../password-hash.ts";
import { requireStepUp } from "../permit.ts";
import { foldEmail } from "../rules/email.ts";
import { hashSecret, linkSecret, propertySecretText, readPropertySecret } from "../secrets.ts";
import * as accounts from "../store/account.ts";
import * as store from "../store/invitation.ts";
import { findPersonId } from "../store/login.ts";
import { findMembership, insertMembership } from "../store/membership.ts";
import type { Account, Actor, HostRole, Invitation, PropertyCard } from "../types.ts";
import type { AttemptCounter } from "./attempts.ts";
import type { AccountsDeps, Door } from "./deps.ts";
import type { MemberBook } from "./members.ts";
import type { PasswordKeeper } from "./passwords.ts";
import type { OpenedSession, SessionKeeper } from "./sessions.ts";
import { linkTries } from "./sign-in-tries.ts";

export const INVITATION_DAYS = 7;

type Parts = {
  attempts: AttemptCounter;
  sessions: SessionKeeper;
  members: MemberBook;
  passwords: PasswordKeeper;
};

/** What the holder of a link may know before accepting. Whether the address has an account is not among it. */
export type InvitationToRead = {
  readonly invitation: Invitation;
  readonly property: PropertyCard;
  readonly invitedByName: string;
};

export function invitationBook(deps: AccountsDeps, { attempts, sessions, members, passwords }: Parts) {
  const { db, clock, ids, jobs, events, settings, properties } = deps;

  /** The same link each time: the letter's, and the one the inviter may copy. */
  function linkOf({ propertyId, id }: Pick<Invitation, "propertyId" | "id">): string {
    const secret = linkSecret(settings.secretKey, "invitation", String(propertyId), id);
    return `${settings.publicUrl}/invitation/${propertySecretText({ propertyId, secret })}`;
  }

  /**
   * Offers `role` to `email`; an earlier offer to the same address no longer counts.
   * @throws Refused accounts.already_member, TooMany accounts.too_many_attempts, Forbidden accounts.step_up_needed,
   *   and as `admit`
   */
  async function invite(
    actor: Actor,
    propertyId: PropertyId,
    { email, role }: { email: string; role: HostRole },
  ): Promise<{ invitation: Invitation; link: string }> {
    const { personId: invitedBy } = await members.admit(actor, "member.manage", propertyId);
    requireStepUp(actor, "staff_rights", clock.now());
    await attempts.count([{ policy: "invitation", subject: [propertyId] }]);
    const emailFolded = foldEmail(email);
    const invited = await findPersonId(db.q, emailFolded);
    if (invited && (await findMembership(db.q, propertyId, invited))) {
      throw new Refused("accounts.already_member", { email });
    }
    const createdAt = clock.now();
    const id = ids.next("invitation");
    const secretHash = hashSecret(linkSecret(settings.secretKey, "invitation", String(propertyId), id));
    const expiresAt = createdAt.add({ hours: INVITATION_DAYS * 24 });
    const invitation = { propertyId, id, email: email.trim(), role, invitedBy, createdAt, expiresAt };
    await db.write(async (tx) => {
      await store.withdrawInvitations(tx, propertyId, { emailFolded }, createdAt);
      await store.insertInvitation(tx, { ...invitation, emailFolded, secretHash });
      const payload = { letter: "invitation", propertyId, invitationId: id };
      await jobs.enqueue(tx, { propertyId, kind: "accounts.letter", payload });
    });
    return { invitation, link: linkOf(invitation) };
  }

  /** @throws NotFound accounts.invitation_not_found, and as `admit` */
  async function withdraw(actor: Actor, propertyId: PropertyId, id: Id<"invitation">): Promise<void> {
    await members.admit(actor, "member.manage", propertyId);
    const isWithdrawn = await db.write((tx) =>
      store.withdrawInvitations(tx, propertyId, { id }, clock.now()),
    );
    if (!isWithdrawn) throw new NotFound("accounts.invitation_not_found", { id });
  }

  /** @throws NotFound accounts.invitation_not_valid, TooMany accounts.too_many_attempts */
  async function read(token: string, door: Door): Promise<InvitationToRead> {
    const tries = linkTries(door);
    await attempts.count(tries);
    const named = readPropertySecret(token);
    const by = named && { secretHash: hashSecret(named.secret) };
    const invitation = by && (await store.findInvitation(db.q, named.propertyId, by, clock.now()));
    const [property] = invitation ? await properties.cards([invitation.propertyId]) : [];
    if (!invitation || !property) throw new NotFound("accounts.invitation_not_valid");
    await attempts.forgive(tries);
    const inviter = await findMembership(db.q, invitation.propertyId, invitation.invitedBy);
    return { invitation, property, invitedByName: inviter?.displayName ?? property.name };
  }

  /**
   * Takes the role: for the account that is signed in, if it is the invited one; else for a new account with
   * `name` and `password`, which is then signed in. An address that has an account is never entered by a link.
   * @throws NotFound accounts.invitation_not_valid, Refused accounts.invitation_for_another |
   *   accounts.sign_in_to_accept | accounts.password_not_good, Invalid accounts.name_and_password_needed
   */
  async function accept(
    actor: Actor,
    token: string,
    given: { name?: string; password?: string; language: InterfaceLanguage },
    door: Door,
  ): Promise<{ property: PropertyCard; session?: OpenedSession }> {
    const { invitation, property } = await read(token, door);
    if (actor.kind === "person") {
      const account = await accounts.findAccount(db.q, actor.personId);
      if (!account || foldEmail(account.email) !== foldEmail(invitation.email)) {
        throw new Refused("accounts.invitation_for_another", { email: invitation.email });
      }
      await db.write((tx) => join(tx, invitation, account));
      return { property };
    }
    const { name, password, language } = given;
    const email = invitation.email;
    if (await findPersonId(db.q, foldEmail(email)))
      throw new Refused("accounts.sign_in_to_accept", { email });
    if (!name || !password) throw new Invalid("accounts.name_and_password_needed");
    passwords.mustBeGood(password, email);
    const passwordHash = await hashPassword(password);
    const personId = ids.next("person");
    const account = { personId, email, name, language, timeZone: property.timeZone, passwordHash };
    const session = await db.write(async (tx) => {
      const isNew = await accounts.insertAccount(
        tx,
        { ...account, emailFolded: foldEmail(email) },
        clock.now(),
      );
      if (!isNew) throw new Refused("accounts.sign_in_to_accept", { email });
      await join(tx, invitation, account);
      return sessions.open(tx, account, door);
    });
    return { property, session };
  }

  async function join(
    tx: Parameters<typeof insertMembership>[0],
    invitation: Invitation,
    { personId, name }: Pick<Account, "personId" | "name">,
  ): Promise<void> {
    const now = clock.now();
    const { propertyId, role } = invitation;
    if (!(await store.acceptInvitation(tx, invitation, now)))
      throw new NotFound("accounts.invitation_not_valid");
    const isNew = await insertMembership(tx, { propertyId, personId, role, displayName: name }, now);
    if (isNew)
      await events.announce(tx, { type: "accounts.member_joined", propertyId, payload: { personId, role } });
  }

  return { invite, withdraw, read, accept, linkOf };
}
