/** Finds the property each line belongs to, and makes those the mapping describes when their first line comes. */

import type { Tx } from "#kernel/db/index.ts";
import { Invalid, NotFound } from "#kernel/errors.ts";
import type { PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import { PropertyPut } from "../bodies.ts";
import { readProperty } from "../reading.ts";
import { type NewProperty, type PropertySaid, planProperty } from "../rules/property-plan.ts";
import type { StaysDeps } from "../service/ports.ts";
import { allowedProperty } from "../service/refusing.ts";
import { findPropertyByName } from "../store/names.ts";
import { getPropertyUnasked } from "../store/properties.ts";
import type { OwnName, Property } from "../types.ts";
import { faultsBy } from "./checking.ts";
import type { ImportMap } from "./map.ts";

/** Makes a property under a name, unless the name is taken: then undefined. */
export type MakeProperty = (
  tx: Tx,
  name: OwnName,
  said: PropertySaid & NewProperty,
  now: Instant,
) => Promise<Property | undefined>;

export type Home = { readonly ref: string; readonly property: Property; readonly isNew: boolean };

export function propertyFinder(
  { db, clock }: Pick<StaysDeps, "db" | "clock">,
  make: MakeProperty,
  { source, properties }: Pick<ImportMap, "source" | "properties">,
  into: PropertyId | undefined,
) {
  const homes = new Map<string, Home | undefined>();

  /** What the source calls the property that a line names. */
  const refOf = (named: string | undefined): string | undefined =>
    named === undefined ? undefined : (properties.get(named)?.ref ?? named);

  /** Before the first line: what is described can be made, and `into` is there. */
  async function check(): Promise<void> {
    if (into !== undefined) await find(undefined);
    for (const [value, { details }] of properties) {
      const [fault] = faultsOf(details);
      if (fault) {
        throw new Invalid("stays.map_unreadable", {
          at: `/properties/${value}${fault.pointer}`,
          wanted: fault.problem,
        });
      }
      allowedProperty(planProperty(readProperty(details)));
    }
  }

  /** @throws NotFound stays.property_not_found */
  async function find(named: string | undefined): Promise<Home> {
    const ref = into === undefined ? refOf(named) : String(into);
    if (ref === undefined) throw new NotFound("stays.property_not_found", { property: "" });
    if (!homes.has(ref))
      homes.set(ref, into === undefined ? await findOrMake(ref, named!) : await ours(into));
    const home = homes.get(ref);
    if (!home) throw new NotFound("stays.property_not_found", { property: named ?? ref });
    return home;
  }

  async function ours(id: PropertyId): Promise<Home | undefined> {
    const property = await getPropertyUnasked(db.q, id);
    return property && { ref: String(id), property, isNew: false };
  }

  async function findOrMake(ref: string, named: string): Promise<Home | undefined> {
    const known = await findPropertyByName(db.q, { source, ref });
    const described = properties.get(named);
    if (!known && described) {
      const said = readProperty(described.details);
      const property = await db.write((tx) => make(tx, { source, ref }, said, clock.now()));
      if (property) return { ref, property, isNew: true };
    }
    const id = known ?? (await findPropertyByName(db.q, { source, ref }));
    const property = id && (await getPropertyUnasked(db.q, id));
    return property ? { ref, property, isNew: false } : undefined;
  }

  const used = (): readonly Home[] => [...homes.values()].filter((home) => home !== undefined);

  return { refOf, check, find, used };
}

const faultsOf = faultsBy(PropertyPut);
