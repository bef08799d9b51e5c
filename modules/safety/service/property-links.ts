/** What a property may link to, and the switch that ends all links of it at once, delivered ones too. */

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
import type { Audit, AuditActor, AuditDetails } from "#modules/privacy/index.ts";
import { decideLink } from "../rules/link-state.ts";
import { decideHostEntry } from "../rules/links/host-entry.ts";
import { keepClick, listRecentHosts } from "../store/exposure.ts";
import * as store from "../store/property-links.ts";
import {
  type LinkPolicy,
  type LinkState,
  type PropertyLinks,
  SWITCH_ON_CHECKS,
  type SwitchCause,
  type SwitchOnCheck,
} from "../types/links.ts";

/** Port, filled in by accounts: who asks, and whether they have just proved who they are. */
export type Members = {
  admit(actor: Actor, permission: Permission, propertyId: PropertyId): Promise<Membership>;
  requireStepUp(actor: Actor, purpose: "link_list", now: Instant): void;
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

/** Time for the owners to notice that a host was added by somebody who should not have been able to. */
const APPROVED_AFTER_HOURS = 24;
/** How far back links count as sent by whoever is behind an incident. */
const INCIDENT_REACH_HOURS = 72;

export type Switching = {
  readonly because: SwitchCause;
  readonly by?: string;
  readonly messageId?: Id<"message">;
  readonly hosts?: readonly string[];
};

export type Links = ReturnType<typeof propertyLinks>;

export function propertyLinks(deps: LinksDeps) {
  const { db, clock, ids, log, events, members, platformHosts, audit } = deps;
  const remember = (
    tx: Queries,
    action: string,
    propertyId: PropertyId,
    actor: AuditActor,
    details: AuditDetails,
  ): Promise<void> => audit.note(tx, { at: clock.now(), actor, action, propertyId, details });

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
    await db.write(async (tx) => {
      await store.savePolicy(runnerIn(tx), propertyId, policy, clock.now());
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
    const now = clock.now();
    members.requireStepUp(actor, "link_list", now);
    const { hosts } = await store.findPropertyLinks(db, propertyId);
    const approvedHosts = hosts.map(({ host }) => host);
    const entry = decideHostEntry(text, { approvedHosts, platformHosts });
    if (!entry.may) {
      if (entry.because === "already_listed") return store.findPropertyLinks(db, propertyId);
      throw new Refused("safety.host_refused", { because: entry.because });
    }
    const { host } = entry;
    const validFrom = now.add({ hours: APPROVED_AFTER_HOURS });
    await db.write(async (tx) => {
      await store.addHost(
        runnerIn(tx),
        propertyId,
        { host, addedAt: now, validFrom },
        { id: principalOf(actor), name },
      );
      const payload = { host, validFrom: validFrom.toString() };
      await events.announce(tx, { type: "safety.host_added", propertyId, payload });
      await remember(tx, "safety.host_added", propertyId, actorOf(actor), { host });
    });
    return store.findPropertyLinks(db, propertyId);
  }

  /** Taking off needs no proof: it only makes less possible. @throws as {@link get}, NotFound safety.host_not_found */
  async function removeHost(actor: Actor, propertyId: PropertyId, host: string): Promise<PropertyLinks> {
    await members.admit(actor, "property.settings", propertyId);
    if (!(await store.removeHost(db, propertyId, host)))
      throw new NotFound("safety.host_not_found", { host });
    return store.findPropertyLinks(db, propertyId);
  }

  /**
   * Gives other properties of the same people the policy and the hosts of this one; what they have besides stays.
   * @throws as {@link choose}, for each of them
   * @rule M-59
   */
  async function applyTo(actor: Actor, from: PropertyId, others: readonly PropertyId[]): Promise<void> {
    const { displayName: name } = await members.admit(actor, "property.settings", from);
    const now = clock.now();
    members.requireStepUp(actor, "link_list", now);
    for (const other of others) await members.admit(actor, "property.settings", other);
    const { policy, hosts } = await store.findPropertyLinks(db, from);
    const by = { id: principalOf(actor), name };
    for (const propertyId of others)
      await db.write(async (tx) => {
        const runner = runnerIn(tx);
        await store.savePolicy(runner, propertyId, policy, now);
        for (const { host, validFrom } of hosts) {
          await store.addHost(
            runner,
            propertyId,
            { host, addedAt: now, validFrom: laterOf(validFrom, now) },
            by,
          );
        }
      });
  }

  /** Whoever may change settings of the property may end its links at once. @throws as {@link get} */
  async function switchOffForProperty(actor: Actor, propertyId: PropertyId): Promise<PropertyLinks> {
    await members.admit(actor, "property.settings", propertyId);
    await db.write((tx) => switchOff(tx, propertyId, { because: "by_property", by: principalOf(actor) }));
    return store.findPropertyLinks(db, propertyId);
  }

  /** @throws Forbidden accounts.not_permitted */
  async function switchOffFromDesk(actor: Actor, propertyId: PropertyId): Promise<PropertyLinks> {
    permit(actor, "desk.enter");
    await db.write((tx) => switchOff(tx, propertyId, { because: "by_desk", by: principalOf(actor) }));
    return store.findPropertyLinks(db, propertyId);
  }

  /**
   * From the commit on every link of the property is refused, wherever it stands. Off before: nothing changes. Hosts that
   * were sent in the last days and not approved belong to the incident, unless it is known which do.
   * @rule M-55
   */
  async function switchOff(
    tx: Queries,
    propertyId: PropertyId,
    switching: Switching,
  ): Promise<Id<"incident"> | undefined> {
    const runner = runnerIn(tx);
    const now = clock.now();
    const { because, by, messageId } = switching;
    const incidentId = ids.next("incident");
    if (!(await store.switchOff(runner, { propertyId, incidentId, because, by, now }))) return undefined;
    const since = now.subtract({ hours: INCIDENT_REACH_HOURS });
    const hosts = [
      ...new Set([...(switching.hosts ?? []), ...(await listRecentHosts(runner, propertyId, since))]),
    ];
    const incident = { id: incidentId, propertyId, openedAt: now, cause: because, hosts };
    await store.openIncident(runner, { ...incident, ...(messageId && { messageId }) });
    await events.announce(tx, {
      type: "safety.links_switched_off",
      propertyId,
      payload: { incidentId, because },
    });
    log.warn({ propertyId, incidentId, because }, "safety.links_switched_off");
    const who = by ? ({ kind: "person", id: by } as const) : ({ kind: "job", id: "safety" } as const);
    await remember(tx, "safety.links_switched_off", propertyId, who, { because, incident: incidentId });
    return incidentId;
  }

  /**
   * Only the desk, and only when everything was looked at. On before: nothing changes.
   * @throws Forbidden accounts.not_permitted, Refused safety.switch_on_unchecked with what is missing
   */
  async function switchOn(
    actor: Actor,
    propertyId: PropertyId,
    { checks, note }: { readonly checks: readonly SwitchOnCheck[]; readonly note: string },
  ): Promise<PropertyLinks> {
    permit(actor, "desk.enter");
    const missing = SWITCH_ON_CHECKS.filter((check) => !checks.includes(check));
    if (missing.length > 0) throw new Refused("safety.switch_on_unchecked", { missing });
    const { switchedOff } = await store.findPropertyLinks(db, propertyId);
    const now = clock.now();
    await db.write(async (tx) => {
      const runner = runnerIn(tx);
      if (!(await store.switchOn(runner, propertyId, now)) || !switchedOff) return;
      const { incidentId } = switchedOff;
      await store.closeIncident(runner, propertyId, incidentId, {
        at: now,
        by: principalOf(actor),
        checks: { checks, note },
      });
      await events.announce(tx, { type: "safety.links_switched_on", propertyId, payload: { incidentId } });
      await remember(tx, "safety.links_switched_on", propertyId, actorOf(actor), { incident: incidentId });
    });
    return store.findPropertyLinks(db, propertyId);
  }

  /** What may be done with a link now; `host` in ASCII, without `www.`. */
  async function stateOf(propertyId: PropertyId, host: string): Promise<LinkState> {
    return decideLink(host, await store.findPropertyLinks(db, propertyId), platformHosts, clock.now());
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
    switchOffForProperty,
    switchOffFromDesk,
    switchOff,
    switchOn,
    stateOf,
    keepPress,
  };
}

const actorOf = (actor: Actor): AuditActor => ({
  kind: actor.kind === "key" ? "key" : "person",
  id: principalOf(actor),
});

const laterOf = (a: Instant, b: Instant): Instant => (Temporal.Instant.compare(a, b) > 0 ? a : b);
