/** Whose ids a request speaks: a booking engine its own, everybody else ours. */

import type { Queries } from "#kernel/db/index.ts";
import { NotFound } from "#kernel/errors.ts";
import { LOCATED_ID_PATTERN, type Located, type PropertyId, parseLocatedId } from "#kernel/ids.ts";
import type { Actor } from "#modules/accounts/index.ts";
import { findPropertyByName, findReservationByName } from "../store/names.ts";

const LOCATED = new RegExp(LOCATED_ID_PATTERN);
const NUMBER = /^[1-9][0-9]{0,14}$/;

/** The name space in which an actor's ids live; undefined when they are ours. */
export const sourceOf = (actor: Actor): string | undefined =>
  actor.kind === "key" && actor.scope === "booking_engine" ? actor.source : undefined;

/** @throws NotFound stays.property_not_found */
export async function locateProperty(q: Queries, actor: Actor, id: string): Promise<PropertyId> {
  const source = sourceOf(actor);
  const found = source
    ? await findPropertyByName(q, { source, ref: id })
    : NUMBER.test(id) && (Number(id) as PropertyId);
  if (!found) throw new NotFound("stays.property_not_found", { property: id });
  return found;
}

/** @throws NotFound stays.reservation_not_found */
export async function locateReservation(
  q: Queries,
  actor: Actor,
  id: string,
): Promise<Located<"reservation">> {
  const source = sourceOf(actor);
  const found = source
    ? await findReservationByName(q, { source, ref: id })
    : LOCATED.test(id) && parseLocatedId<"reservation">(id);
  if (!found) throw new NotFound("stays.reservation_not_found", { reservation: id });
  return found;
}
