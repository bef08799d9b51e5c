/** The switch that ends all links of a property at once, delivered ones too; and how they come on again. */

import { type Queries, runnerIn } from "#kernel/db/index.ts";
import { Refused } from "#kernel/errors.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import { type Actor, permit, principalOf } from "#modules/accounts/index.ts";
import { incidentSince } from "../rules/link-times.ts";
import { listRecentHosts } from "../store/exposure.ts";
import * as store from "../store/property-links.ts";
import {
  type PropertyLinks,
  SWITCH_ON_CHECKS,
  type SwitchCause,
  type SwitchOnCheck,
} from "../types/links.ts";
import type { LinksDeps } from "./property-links.ts";
import { linksRecord } from "./property-links-record.ts";

export type Switching = {
  readonly because: SwitchCause;
  readonly by?: string;
  readonly messageId?: Id<"message">;
  readonly hosts?: readonly string[];
};

export function linkSwitch({ db, clock, ids, log, events, members, audit }: LinksDeps) {
  const remember = linksRecord({ clock, audit });

  /**
   * Whoever may change settings of the property may end its links at once.
   * @throws NotFound accounts.property_not_found, Forbidden accounts.not_permitted
   */
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
    const since = incidentSince(now);
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
      const who = { kind: "person", id: principalOf(actor) } as const;
      await remember(tx, "safety.links_switched_on", propertyId, who, { incident: incidentId });
    });
    return store.findPropertyLinks(db, propertyId);
  }

  return { switchOffForProperty, switchOffFromDesk, switchOff, switchOn };
}
