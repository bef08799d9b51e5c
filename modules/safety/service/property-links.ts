/** What a property may link to: the choice, the list of hosts and who hears of it, and what may be followed now. */

import { type Db, type Queries, runnerIn } from "#kernel/db/index.ts";
import { NotFound, Refused } from "#kernel/errors.ts";
import type { Events } from "#kernel/events/index.ts";
import type { Id, Ids, PropertyId } from "#kernel/ids.ts";
import type { Log } from "#kernel/log/index.ts";
import type { Clock, Instant } from "#kernel/time.ts";
import {
  type Actor,
  type Membership,
  type Permission,
  permit,
  principalOf,
} from "#modules/accounts/index.ts";
import type { Audit, AuditActor } from "#modules/privacy/index.ts";
import { decideGuestsLink, decideLink, isLooser } from "../rules/link-state.ts";
import { countsFrom } from "../rules/link-times.ts";
import { decideHostEntry } from "../rules/links/host-entry.ts";
import { keepClick } from "../store/exposure.ts";
import * as store from "../store/property-links.ts";
import { insertAddition } from "../store/property-links-additions.ts";
import type { LinkPolicy, LinkState, PropertyLinks } from "../types/links.ts";
import { listedAmong } from "./listed-hosts.ts";
import { linksRecord } from "./property-links-record.ts";
import { linkSwitch } from "./property-links-switch.ts";

/** Port, filled in by accounts: who asks, whether they have just proved who they are, and word of what they changed. */
export type Members = {
  admit(actor: Actor, permission: Permission, propertyId: PropertyId): Promise<Membership>;
  requireStepUp(actor: Actor, purpose: "link_list", now: Instant): void;
  /** Messages of who just widened what may be linked to are looked at more closely for a while. */
  noteListChanged(tx: Queries, personId: Id<"person">): Promise<void>;
};

export type LinksDeps = {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly events: Events;
  readonly members: Members;
  readonly platformHosts: readonly string[];
  readonly audit: Audit;
};

export type Links = ReturnType<typeof propertyLinks>;

export function propertyLinks(deps: LinksDeps) {
  const { db, clock, ids, events, members, platformHosts } = deps;
  const remember = linksRecord(deps);

  /** @throws NotFound accounts.property_not_found, Forbidden accounts.not_permitted */
  async function get(actor: Actor, propertyId: PropertyId): Promise<PropertyLinks> {
    await members.admit(actor, "property.settings", propertyId);
    return store.findPropertyLinks(db, propertyId);
  }

  /** The same for the desk. @throws Forbidden accounts.not_permitted */
  async function look(actor: Actor, propertyId: PropertyId): Promise<PropertyLinks> {
    permit(actor, "desk.enter");
    return store.findPropertyLinks(db, propertyId);
  }

  /**
   * @throws as {@link get}, Forbidden accounts.step_up_needed
   * @rule M-56 M-58 M-60
   */
  async function choose(actor: Actor, propertyId: PropertyId, policy: LinkPolicy): Promise<PropertyLinks> {
    await members.admit(actor, "property.settings", propertyId);
    members.requireStepUp(actor, "link_list", clock.now());
    const { policy: before } = await store.findPropertyLinks(db, propertyId);
    await db.write(async (tx) => {
      await store.savePolicy(runnerIn(tx), propertyId, policy, clock.now());
      if (isLooser(before, policy)) await members.noteListChanged(tx, principalOf(actor));
      await remember(tx, "safety.link_policy_chosen", propertyId, actorOf(actor), { policy });
    });
    return store.findPropertyLinks(db, propertyId);
  }

  /**
   * The host of what was pasted is approved a day from now, and the owners hear of it. Already on the list: nothing.
   * @throws as {@link choose}, Refused safety.host_refused with the reason
   * @rule M-56
   */
  async function addHost(actor: Actor, propertyId: PropertyId, text: string): Promise<PropertyLinks> {
    const { displayName: name } = await members.admit(actor, "property.settings", propertyId);
    members.requireStepUp(actor, "link_list", clock.now());
    const { hosts } = await store.findPropertyLinks(db, propertyId);
    const approvedHosts = hosts.map(({ host }) => host);
    const entry = decideHostEntry(text, { approvedHosts, platformHosts });
    if (!entry.may) {
      if (entry.because === "already_listed") return store.findPropertyLinks(db, propertyId);
      throw new Refused("safety.host_refused", { because: entry.because });
    }
    await db.write((tx) => add(tx, actor, { propertyId, name, hosts: [entry.host] }));
    return store.findPropertyLinks(db, propertyId);
  }

  /** Those that are on the list already stay as they are; of the others every owner is told. */
  async function add(
    tx: Queries,
    actor: Actor,
    { propertyId, name, hosts }: { propertyId: PropertyId; name: string; hosts: readonly string[] },
  ): Promise<void> {
    const runner = runnerIn(tx);
    const addedAt = clock.now();
    const validFrom = countsFrom(addedAt);
    const addedBy = principalOf(actor);
    const added: string[] = [];
    for (const host of hosts) {
      const by = { id: addedBy, name };
      if (await store.addHost(runner, propertyId, { host, addedAt, validFrom }, by)) added.push(host);
    }
    if (added.length === 0) return;
    const additionId = ids.next("host_addition");
    await insertAddition(runner, {
      ...{ id: additionId, propertyId, hosts: added, addedBy, addedByName: name, addedAt, validFrom },
    });
    await members.noteListChanged(tx, addedBy);
    await events.announce(tx, { type: "safety.host_added", propertyId, payload: { additionId } });
    for (const host of added) await remember(tx, "safety.host_added", propertyId, actorOf(actor), { host });
  }

  /** Taking off needs no proof: it only makes less possible. @throws as {@link get}, NotFound safety.host_not_found */
  async function removeHost(actor: Actor, propertyId: PropertyId, host: string): Promise<PropertyLinks> {
    await members.admit(actor, "property.settings", propertyId);
    await db.write(async (tx) => {
      if (!(await store.removeHost(runnerIn(tx), propertyId, host)))
        throw new NotFound("safety.host_not_found", { host });
      await remember(tx, "safety.host_removed", propertyId, actorOf(actor), { host });
    });
    return store.findPropertyLinks(db, propertyId);
  }

  /**
   * Gives other properties of the same people the policy and the hosts of this one; what they have besides stays. Hosts
   * that are new there count there a day from now: those who own them have not been told of them yet.
   * @throws as {@link choose}, for each of them
   * @rule M-59
   */
  async function applyTo(actor: Actor, from: PropertyId, others: readonly PropertyId[]): Promise<void> {
    const { displayName: name } = await members.admit(actor, "property.settings", from);
    const now = clock.now();
    members.requireStepUp(actor, "link_list", now);
    for (const other of others) await members.admit(actor, "property.settings", other);
    const { policy, hosts } = await store.findPropertyLinks(db, from);
    for (const propertyId of others) {
      const { policy: before } = await store.findPropertyLinks(db, propertyId);
      await db.write(async (tx) => {
        await store.savePolicy(runnerIn(tx), propertyId, policy, now);
        if (isLooser(before, policy)) await members.noteListChanged(tx, principalOf(actor));
        await remember(tx, "safety.link_policy_chosen", propertyId, actorOf(actor), { policy });
        await add(tx, actor, { propertyId, name, hosts: hosts.map(({ host }) => host) });
      });
    }
  }

  /** What may be done with a link now; `host` in ASCII, without `www.`. Properties choose for what they send alone. */
  async function stateOf(
    propertyId: PropertyId,
    host: string,
    from: "guest" | "partner" = "partner",
  ): Promise<LinkState> {
    const [chosen, listed] = await Promise.all([
      store.findPropertyLinks(db, propertyId),
      listedAmong(db, [host]),
    ]);
    const known = { platformHosts, isListed: listed.length > 0, now: clock.now() };
    return from === "partner" ? decideLink(host, chosen, known) : decideGuestsLink(host, chosen, known);
  }

  /** Somebody opened the page of a link that may be followed. */
  const keepPress = (of: { propertyId: PropertyId; messageId: Id<"message">; host: string }) =>
    keepClick(db, { ...of, at: clock.now() });

  return {
    get,
    look,
    choose,
    addHost,
    removeHost,
    applyTo,
    ...linkSwitch(deps),
    stateOf,
    keepPress,
  };
}

const actorOf = (actor: Actor): AuditActor => ({
  kind: actor.kind === "key" ? "key" : "person",
  id: principalOf(actor),
});
