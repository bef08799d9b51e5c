/** Lists of reservations over one property or all of somebody's: one statement a property, merged here. */

import { Invalid, NotFound } from "#kernel/errors.ts";
import { type Id, isUuid, type PropertyId } from "#kernel/ids.ts";
import { type Actor, may, principalOf } from "#modules/accounts/index.ts";
import type { ReservationQuery } from "../bodies.ts";
import { soughtWords } from "../rules/finding.ts";
import { reservationNumberKey } from "../rules/reservation-number.ts";
import { findProperty } from "../store/properties.ts";
import { listReservations, type ReservationFilter, type ReservationPlace } from "../store/reservations.ts";
import type { ReservationAtProperty } from "../types.ts";
import { locateProperty } from "./naming.ts";
import type { StaysDeps } from "./ports.ts";

export type ReservationPage = {
  readonly items: readonly ReservationAtProperty[];
  readonly nextCursor?: string;
};

const PAGE = 50;
/** So many properties are asked at the same time, that one list leaves connections for others. */
const AT_ONCE = 4;

/** A place in the list over all properties: reservations are ordered by check-in day, property and id. */
type Place = ReservationPlace & { readonly propertyId: PropertyId };

export function reservationList({ db, members }: Pick<StaysDeps, "db" | "members">) {
  /**
   * Reservations of the properties where `actor` is a member, the earliest check-in first.
   * @throws NotFound stays.property_not_found, Invalid stays.cursor_unreadable
   */
  return async function list(actor: Actor, query: ReservationQuery): Promise<ReservationPage> {
    const limit = query.limit ?? PAGE;
    const filter = filterOf(query);
    if (filter === "nothing") return { items: [] };
    const after = query.cursor === undefined ? undefined : readCursor(query.cursor);
    const properties = await propertiesAsked(actor, query.property);

    const found: ReservationAtProperty[] = [];
    for (let i = 0; i < properties.length; i += AT_ONCE) {
      const pages = await Promise.all(
        properties.slice(i, i + AT_ONCE).map((propertyId) =>
          listReservations(db.q, actor, propertyId, filter, {
            after: after && placeIn(propertyId, after),
            limit: limit + 1,
          }),
        ),
      );
      found.push(...pages.flat().map((one) => one.reservation));
    }
    found.sort(byPlace);
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return { items, ...(found.length > limit && last && { nextCursor: cursorOf(placeOf(last)) }) };
  };

  async function propertiesAsked(actor: Actor, property: string | undefined): Promise<PropertyId[]> {
    if (property !== undefined) {
      const id = await locateProperty(db.q, actor, property);
      const found = await findProperty(db.q, actor, id);
      if (!found) throw new NotFound("stays.property_not_found", { property });
      return [id];
    }
    const mine = await members.propertiesOf(principalOf(actor));
    return mine
      .filter(({ role }) => may(actor, "reservation.read", role).may)
      .map(({ propertyId }) => propertyId);
  }
}

function filterOf({ from, to, state, q }: ReservationQuery): ReservationFilter | "nothing" {
  const asked = q?.trim();
  const sought = asked ? { numberKey: reservationNumberKey(asked), words: soughtWords(asked) } : undefined;
  if (sought && sought.numberKey === "" && sought.words.length === 0) return "nothing";
  return {
    from: from === undefined ? undefined : Temporal.PlainDate.from(from),
    to: to === undefined ? undefined : Temporal.PlainDate.from(to),
    state,
    sought,
  };
}

const placeOf = (r: ReservationAtProperty): Place => ({
  checkInDate: r.checkInDate,
  propertyId: r.property.id,
  id: r.id,
});

function byPlace(a: ReservationAtProperty, b: ReservationAtProperty): number {
  return (
    Temporal.PlainDate.compare(a.checkInDate, b.checkInDate) ||
    a.property.id - b.property.id ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

const FIRST_ID = "00000000-0000-0000-0000-000000000000" as Id<"reservation">;
const LAST_ID = "ffffffff-ffff-ffff-ffff-ffffffffffff" as Id<"reservation">;

/** Where one property's part of the list goes on: on the day of the place, other properties are before or behind it. */
function placeIn(propertyId: PropertyId, { checkInDate, propertyId: there, id }: Place): ReservationPlace {
  if (propertyId === there) return { checkInDate, id };
  return { checkInDate, id: propertyId < there ? LAST_ID : FIRST_ID };
}

const cursorOf = ({ checkInDate, propertyId, id }: Place): string =>
  Buffer.from(`${checkInDate} ${propertyId} ${id}`).toString("base64url");

function readCursor(cursor: string): Place {
  const [date, property, id] = Buffer.from(cursor, "base64url").toString("latin1").split(" ");
  if (
    !/^2\d{3}-\d\d-\d\d$/.test(date ?? "") ||
    !/^[1-9]\d{0,14}$/.test(property ?? "") ||
    !isUuid(id ?? "")
  ) {
    throw new Invalid("stays.cursor_unreadable");
  }
  try {
    return {
      checkInDate: Temporal.PlainDate.from(date!),
      propertyId: Number(property) as PropertyId,
      id: id as Id<"reservation">,
    };
  } catch {
    throw new Invalid("stays.cursor_unreadable");
  }
}
