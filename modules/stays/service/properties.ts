/** Use cases of properties: a booking engine says what there is, its people say how it is kept. */

import { randomInt } from "node:crypto";
import type { Tx } from "#kernel/db/index.ts";
import { NotFound } from "#kernel/errors.ts";
import type { PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import { type Actor, type KeyActor, permit, principalOf } from "#modules/accounts/index.ts";
import type { PropertyPut, PropertySettings } from "../bodies.ts";
import { readProperty, readSettings } from "../reading.ts";
import { type NewProperty, type PropertySaid, planProperty } from "../rules/property-plan.ts";
import { newPropertyNumber } from "../rules/reservation-number.ts";
import { claimName, findPropertyByName, movePropertyName } from "../store/names.ts";
import * as store from "../store/properties.ts";
import type { OwnName, Property, PropertyDetails } from "../types.ts";
import { locateProperty } from "./naming.ts";
import type { StaysDeps } from "./ports.ts";
import { allowedProperty } from "./refusing.ts";

export function propertyService(deps: StaysDeps) {
  const { db, clock, events, members, random = randomInt } = deps;

  /**
   * What a booking engine says of the property it calls `ref`: made when nobody spoke of it before (the key becomes a
   * member), else changed. Saying the same again does nothing.
   * @throws NotFound stays.property_not_found when the name belongs to another key of the same source
   * @throws Invalid stays.time_zone_unknown stays.language_unknown stays.country_unknown
   * @throws Refused stays.time_zone_fixed
   */
  async function put(
    actor: KeyActor,
    ref: string,
    body: PropertyPut,
  ): Promise<{ property: Property; isNew: boolean }> {
    const name = { source: actor.source, ref };
    const said = readProperty(body);
    const now = clock.now();
    return db.write(async (tx) => {
      const known = await findPropertyByName(tx, name);
      if (known) return { property: await change(tx, actor, known, said, now), isNew: false };
      permit(actor, "property.put");
      const property = await create(tx, name, said, now);
      if (!property) {
        // Somebody took the name while we were looking: it is their property, and we have something to say of it.
        const taken = (await findPropertyByName(tx, name))!;
        return { property: await change(tx, actor, taken, said, now), isNew: false };
      }
      const { principalId, source } = actor;
      await members.addEngine(tx, { propertyId: property.id, principalId, source }, now);
      return { property, isNew: true };
    });
  }

  /**
   * Makes a property under a name of its maker's; undefined when the name is taken. Nobody is a member of it yet.
   * @throws Invalid stays.time_zone_unknown stays.language_unknown stays.country_unknown
   */
  async function create(
    tx: Tx,
    name: OwnName,
    said: PropertySaid & NewProperty,
    now: Instant,
  ): Promise<Property | undefined> {
    const { details, changed } = allowedProperty(planProperty(said));
    const id = await takeNumber(tx, name, details, now);
    if (!id) return undefined;
    await events.announce(tx, {
      type: "stays.property_changed",
      propertyId: id,
      payload: { isNew: true, changed },
    });
    return { ...details, id, houseRules: { ...details.houseRules, version: 1 }, origin: name };
  }

  /** Chance draws the number; when somebody has it already it is drawn again. Undefined when the name is taken. */
  async function takeNumber(tx: Tx, name: OwnName, details: PropertyDetails, now: Instant) {
    const draw = () => newPropertyNumber(random) as PropertyId;
    let id = draw();
    if (!(await claimName(tx, name, { propertyId: id }))) return undefined;
    while (!(await store.insertProperty(tx, id, details, name, now))) {
      id = draw();
      await movePropertyName(tx, name, id);
    }
    return id;
  }

  /** What people of the property change of it. @throws NotFound stays.property_not_found, Forbidden accounts.not_permitted */
  async function changeSettings(actor: Actor, id: string, body: PropertySettings): Promise<Property> {
    const said = readSettings(body);
    const now = clock.now();
    return db.write(async (tx) => change(tx, actor, await locateProperty(tx, actor, id), said, now));
  }

  async function change(
    tx: Tx,
    actor: Actor,
    id: PropertyId,
    said: PropertySaid,
    now: Instant,
  ): Promise<Property> {
    const found = await store.lockProperty(tx, actor, id);
    if (!found) throw new NotFound("stays.property_not_found", { property: String(id) });
    permit(
      actor,
      actor.kind === "key" && actor.scope === "booking_engine" ? "property.put" : "property.settings",
      found.role,
    );
    const { property } = found;
    const movesZone = said.timeZone !== undefined && said.timeZone !== property.timeZone;
    const hasReservations = movesZone && (await store.hasReservations(tx, id));
    const { details, changed } = allowedProperty(planProperty(said, { property, hasReservations }));
    if (changed.length === 0) return property;

    const newRules = changed.includes("house_rules");
    await store.updateProperty(tx, property, details, { newRules, now });
    await events.announce(tx, {
      type: "stays.property_changed",
      propertyId: id,
      payload: { isNew: false, changed },
    });
    const version = property.houseRules.version + (newRules ? 1 : 0);
    return { ...details, id, houseRules: { ...details.houseRules, version }, origin: property.origin };
  }

  /** @throws NotFound stays.property_not_found */
  async function get(actor: Actor, id: string): Promise<Property> {
    principalOf(actor);
    const found = await store.findProperty(db.q, actor, await locateProperty(db.q, actor, id));
    if (!found) throw new NotFound("stays.property_not_found", { property: id });
    permit(actor, "property.read", found.role);
    return found.property;
  }

  return { put, create, changeSettings, get };
}
