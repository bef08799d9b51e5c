/** Who belongs to a property: seen by managers, changed by owners. */

import type { Tx } from "#kernel/db/index.ts";
import { NotFound, Refused } from "#kernel/errors.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import { permit, principalOf, requireStepUp } from "../permit.ts";
import { type Permission, permissionsOf } from "../rules/may.ts";
import { decideOwnership } from "../rules/ownership.ts";
import { emailsOf, findAccount } from "../store/account.ts";
import { listInvitations } from "../store/invitation.ts";
import * as store from "../store/membership.ts";
import {
  type Account,
  type Actor,
  HOST_ROLES,
  type HostRole,
  type Invitation,
  type Membership,
  type Role,
} from "../types.ts";
import type { AccountsDeps } from "./deps.ts";

export type Member = Membership & { readonly role: HostRole; readonly email: string };

/** Who is written to at a property, in which language and zone. */
export type HostCorrespondent = Pick<Account, "personId" | "name" | "email" | "language" | "timeZone"> & {
  readonly role: HostRole;
};

export type MemberBook = ReturnType<typeof memberBook>;

export function memberBook({
  db,
  clock,
  events,
  live,
}: Pick<AccountsDeps, "db" | "clock" | "events" | "live">) {
  /**
   * The actor's membership, if it allows this. To those who are no members the property is not there.
   * @throws NotFound accounts.property_not_found, Forbidden accounts.not_permitted
   */
  async function admit(actor: Actor, permission: Permission, propertyId: PropertyId): Promise<Membership> {
    const own = await store.findMembership(db.q, propertyId, principalOf(actor));
    if (!own) throw new NotFound("accounts.property_not_found", { propertyId });
    permit(actor, permission, own.role);
    return own;
  }

  /** People only: programs are in the list of keys. */
  async function list(
    actor: Actor,
    propertyId: PropertyId,
  ): Promise<{ members: readonly Member[]; invitations: readonly Invitation[] }> {
    await admit(actor, "member.read", propertyId);
    const people = (await store.listMemberships(db.q, propertyId)).filter(isHost);
    const emails = await emailsOf(
      db.q,
      people.map((person) => person.personId),
    );
    const members = people.map((person) => ({ ...person, email: emails.get(person.personId) ?? "" }));
    return { members, invitations: await listInvitations(db.q, propertyId, clock.now()) };
  }

  /**
   * The people who may write for a property, with the addresses that nobody else is shown: for the mail carrier alone.
   * @rule P-06
   */
  async function correspondents(propertyId: PropertyId): Promise<readonly HostCorrespondent[]> {
    const people = (await store.listMemberships(db.q, propertyId))
      .filter(isHost)
      .filter(({ role }) => writes(role));
    const accounts = await Promise.all(people.map(({ personId }) => findAccount(db.q, personId)));
    return accounts.flatMap((account) =>
      account
        ? [{ ...pick(account), role: people.find((one) => one.personId === account.personId)!.role }]
        : [],
    );
  }

  /** @throws NotFound accounts.member_not_found, Refused accounts.last_owner, Forbidden accounts.step_up_needed, and as `admit` */
  async function setRole(
    actor: Actor,
    propertyId: PropertyId,
    personId: Id<"person">,
    role: HostRole,
  ): Promise<void> {
    await admit(actor, "member.manage", propertyId);
    requireStepUp(actor, "staff_rights", clock.now());
    await db.write(async (tx) => {
      await keepAnOwner(tx, propertyId, personId, role);
      await store.setRole(tx, propertyId, personId, role);
      await events.announce(tx, {
        type: "accounts.member_role_changed",
        propertyId,
        payload: { personId, role },
      });
    });
    tellBrowsers(personId);
  }

  /** @throws NotFound accounts.member_not_found, Refused accounts.last_owner, Forbidden accounts.step_up_needed, and as `admit` */
  async function remove(actor: Actor, propertyId: PropertyId, personId: Id<"person">): Promise<void> {
    const endedBy = (await admit(actor, "member.manage", propertyId)).personId;
    const now = clock.now();
    requireStepUp(actor, "staff_rights", now);
    await db.write(async (tx) => {
      await keepAnOwner(tx, propertyId, personId, undefined);
      await store.endMembership(tx, { propertyId, personId, endedBy }, now);
      await events.announce(tx, { type: "accounts.member_left", propertyId, payload: { personId, endedBy } });
    });
    tellBrowsers(personId);
  }

  /** The owners are locked first, so that two who step down at once are decided one after the other. */
  async function keepAnOwner(tx: Tx, propertyId: PropertyId, personId: Id<"person">, next: Role | undefined) {
    const owners = await store.lockOwners(tx, propertyId);
    const member = await store.findMembership(tx, propertyId, personId);
    if (!member || !isHost(member)) throw new NotFound("accounts.member_not_found", { personId });
    const decision = decideOwnership(owners, personId, next);
    if (!decision.may) throw new Refused(`accounts.${decision.because}`, { propertyId });
  }

  /** Open pages of this person look again at what they may see. */
  const tellBrowsers = (personId: Id<"person">): void =>
    live.publish({ topic: `person:${personId}`, data: { kind: "rights_changed" } });

  return { admit, list, correspondents, setRole, remove };
}

const writes = (role: HostRole): boolean => permissionsOf(role).includes("conversation.send");

const pick = ({ personId, name, email, language, timeZone }: Account) => ({
  ...{ personId, name, email, language, timeZone },
});

const isHost = (membership: Membership): membership is Membership & { role: HostRole } =>
  (HOST_ROLES as readonly string[]).includes(membership.role);
