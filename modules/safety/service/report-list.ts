/** The reports that wait for the desk, over all properties: places from one list, the reports from each property. */

import type { Db } from "#kernel/db/index.ts";
import { Invalid } from "#kernel/errors.ts";
import { type Id, isUuid, type PropertyId } from "#kernel/ids.ts";
import { at } from "#kernel/time.ts";
import type { PropertyCard, PropertyDirectory } from "#modules/accounts/index.ts";
import { listOpenPlaces, listReports, type ReportPlace } from "../store/report.ts";
import type { Report } from "../types.ts";

/** A report that waits, and where the message was written; `property` is absent when stays does not know it. */
export type OpenReport = { readonly report: Report; readonly property?: PropertyCard };

export type OpenReports = { readonly items: readonly OpenReport[]; readonly nextCursor?: string };

type Place = Pick<ReportPlace, "filedAt" | "id">;
const BEGINNING: Place = {
  filedAt: at("1970-01-01T00:00:00Z"),
  id: "00000000-0000-0000-0000-000000000000" as Id<"report">,
};

/**
 * Oldest first. One statement for each property, merged here.
 * @throws Invalid safety.cursor_malformed
 */
export async function listOpenReports(
  { db, properties }: { readonly db: Db; readonly properties: PropertyDirectory },
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
): Promise<OpenReports> {
  const found = await listOpenPlaces(db.q, cursor === undefined ? BEGINNING : readCursor(cursor), limit + 1);
  const places = found.slice(0, limit);
  const numbers = [...new Set(places.map(({ propertyId }) => propertyId))];
  const idsIn = (number: PropertyId) =>
    places.filter(({ propertyId }) => propertyId === number).map(({ id }) => id);
  const [cards, ...lists] = await Promise.all([
    properties.cards(numbers),
    ...numbers.map((number) => listReports(db.q, number, idsIn(number))),
  ]);
  const cardOf = new Map(cards.map((card) => [card.id, card]));
  const reportOf = new Map(lists.flat().map((report) => [report.id, report]));
  const items = places.flatMap(({ propertyId, id }) => {
    const report = reportOf.get(id);
    const property = cardOf.get(propertyId);
    // Somebody may have decided between the two reads.
    return report && !report.resolution ? [{ report, ...(property && { property }) }] : [];
  });
  const last = places.at(-1);
  return { items, ...(found.length > limit && last && { nextCursor: cursorOf(last) }) };
}

const cursorOf = ({ filedAt, id }: Place): string => Buffer.from(`${filedAt} ${id}`).toString("base64url");

function readCursor(cursor: string): Place {
  const [filedAt = "", id = "", ...rest] = Buffer.from(cursor, "base64url").toString("latin1").split(" ");
  if (!/^2\d{3}-[\dT:.-]{9,30}Z$/.test(filedAt) || !isUuid(id) || rest.length > 0) throw malformed();
  try {
    return { filedAt: at(filedAt), id: id as Id<"report"> };
  } catch {
    throw malformed();
  }
}

const malformed = () => new Invalid("safety.cursor_malformed");
