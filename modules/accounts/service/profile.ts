/** What a person sees of themselves and of the properties they work for. */

import { Invalid } from "#kernel/errors.ts";
import type { Id } from "#kernel/ids.ts";
import { NO_PROPERTY } from "#kernel/jobs/index.ts";
import { mustEnrolNow } from "../rules/second-factor.ts";
import { findAccount, type ProfileChange, updateProfile } from "../store/account.ts";
import { propertiesOf, setDisplayName } from "../store/membership.ts";
import type { Account, Actor, PersonActor, PropertyCard, Role } from "../types.ts";
import type { AccountsDeps } from "./deps.ts";

export type OwnProperty = PropertyCard & { readonly role: Role };

export type Own = {
  readonly account?: Account;
  readonly properties: readonly OwnProperty[];
  /** They must have a second factor and have none. */
  readonly mustEnrol: boolean;
};

export function profileBook({ db, jobs, properties, settings }: AccountsDeps) {
  async function own(actor: Actor): Promise<Own> {
    if (actor.kind === "person") return ofPerson(actor.personId);
    if (actor.kind === "key" && actor.scope === "property") {
      return { properties: await ownProperties(actor.principalId), mustEnrol: false };
    }
    return { properties: [], mustEnrol: false };
  }

  async function ofPerson(personId: Id<"person">): Promise<Own> {
    const account = await findAccount(db.q, personId);
    const own = await ownProperties(personId);
    const mustEnrol =
      account !== undefined &&
      mustEnrolNow(account, {
        roles: own.map(({ role }) => role),
        isProduction: settings.environment === "production",
      });
    return { ...(account && { account }), properties: own, mustEnrol };
  }

  async function ownProperties(principalId: Id<"person">): Promise<readonly OwnProperty[]> {
    const memberships = await propertiesOf(db.q, principalId);
    const cards = await properties.cards(memberships.map((membership) => membership.propertyId));
    const roles = new Map(memberships.map(({ propertyId, role }) => [propertyId, role]));
    return cards
      .map((card) => ({ ...card, role: roles.get(card.id)! }))
      .toSorted((a, b) => a.name.localeCompare(b.name) || a.id - b.id);
  }

  /** A new name follows to the properties by a job, one after the other. @throws Invalid accounts.time_zone_unknown */
  async function change(actor: PersonActor, change: ProfileChange): Promise<void> {
    if (change.timeZone !== undefined) mustBeTimeZone(change.timeZone);
    const { personId } = actor;
    await db.write(async (tx) => {
      await updateProfile(tx, personId, change);
      if (change.name === undefined) return;
      const kind = "accounts.display_name";
      await jobs.enqueue(tx, { propertyId: NO_PROPERTY, kind, payload: { personId }, dedupeKey: personId });
    });
  }

  /** For the job. */
  async function copyName(personId: Id<"person">): Promise<void> {
    const account = await findAccount(db.q, personId);
    if (!account) return;
    for (const { propertyId } of await propertiesOf(db.q, personId)) {
      await setDisplayName(db.q, propertyId, personId, account.name);
    }
  }

  return { own, ofPerson, change, copyName };
}

function mustBeTimeZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat("en", { timeZone });
  } catch (cause) {
    throw new Invalid("accounts.time_zone_unknown", { timeZone }, { cause });
  }
}
