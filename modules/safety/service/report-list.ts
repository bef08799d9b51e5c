/** The reports that wait for the desk, over all properties: places from one list, the reports from each property. */

import type { Db } from "#kernel/db/index.ts";
import { Invalid } from "#kernel/errors.ts";
import { isUuid, type PropertyId } from "#kernel/ids.ts";
import { at, type Instant } from "#kernel/time.ts";
import type { PropertyCard, PropertyDirectory } from "#modules/accounts/index.ts";
import { byPriority, isLate, priorityOf, type Ranked } from "../rules/report-priority.ts";
import { listOpenPlaces, type OpenPlace } from "../store/report.ts";
import { listReports } from "../store/report-case.ts";
import type { Priority, Report, ReporterRecord } from "../types/report.ts";

/** A report that waits, and where the message was written; `property` is absent when stays does not know it. */
export type OpenReport = {
  readonly report: Report;
  readonly priority: Priority;
  readonly isLate: boolean;
  readonly isRead: boolean;
  /** Different people who reported the same author lately, this one among them. */
  readonly reporters: number;
  readonly record: ReporterRecord;
  readonly property?: PropertyCard;
};

export type OpenReports = { readonly items: readonly OpenReport[]; readonly nextCursor?: string };

/** With more than these nobody looks at the end of the list. */
const MOST_RANKED = 5000;

/** Where the list goes on, and as of when it was in order: what arrives meanwhile moves nothing. */
type Mark = { readonly asOf: Instant; readonly after: Ranked };

type Placed = { readonly place: OpenPlace; readonly priority: Priority };

/**
 * The most urgent first. One statement for each property, merged here.
 * @throws Invalid safety.cursor_malformed
 */
export async function listOpenReports(
  { db, properties, now }: { readonly db: Db; readonly properties: PropertyDirectory; readonly now: Instant },
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
): Promise<OpenReports> {
  const mark = cursor === undefined ? undefined : readCursor(cursor);
  const asOf = mark?.asOf ?? now;
  const ranked = (await listOpenPlaces(db.q, MOST_RANKED))
    .map((place): Placed => ({ place, priority: priorityOf(place, asOf) }))
    .sort((a, b) => byPriority(rankOf(a), rankOf(b)))
    .filter((placed) => !mark || byPriority(mark.after, rankOf(placed)) < 0);
  const page = ranked.slice(0, limit);
  const items = await filled({ db, properties, now }, page);
  const last = page.at(-1);
  return {
    items,
    ...(ranked.length > limit && last && { nextCursor: cursorOf({ asOf, after: rankOf(last) }) }),
  };
}

const rankOf = ({ place, priority }: Placed): Ranked => ({
  points: priority.points,
  filedAt: place.filedAt,
  id: place.id,
});

async function filled(
  { db, properties, now }: Parameters<typeof listOpenReports>[0],
  page: readonly Placed[],
): Promise<OpenReport[]> {
  const numbers = [...new Set(page.map(({ place }) => place.propertyId))];
  const idsIn = (number: PropertyId) =>
    page.filter(({ place }) => place.propertyId === number).map(({ place }) => place.id);
  const [cards, ...lists] = await Promise.all([
    properties.cards(numbers),
    ...numbers.map((number) => listReports(db.q, number, idsIn(number))),
  ]);
  const cardOf = new Map(cards.map((card) => [card.id, card]));
  const caseOf = new Map(lists.flat().map((one) => [one.report.id, one]));
  return page.flatMap(({ place: { id, propertyId, isRead, accuracies }, priority }) => {
    const known = caseOf.get(id);
    const property = cardOf.get(propertyId);
    // Somebody may have decided between the two reads.
    if (!known || known.report.resolution) return [];
    const stands = { priority, isRead, isLate: isLate(priority, isRead, now), reporters: accuracies.length };
    return [{ ...known, ...stands, ...(property && { property }) }];
  });
}

const cursorOf = ({ asOf, after: { points, filedAt, id } }: Mark): string =>
  Buffer.from(`${asOf} ${points} ${filedAt} ${id}`).toString("base64url");

function readCursor(cursor: string): Mark {
  const words = Buffer.from(cursor, "base64url").toString("latin1").split(" ");
  const [asOf = "", points = "", filedAt = "", id = "", ...rest] = words;
  const areInstants = [asOf, filedAt].every((text) => /^2\d{3}-[\dT:.-]{9,30}Z$/.test(text));
  if (!areInstants || !/^\d{1,4}$/.test(points) || !isUuid(id) || rest.length > 0) throw malformed();
  try {
    return { asOf: at(asOf), after: { points: Number(points), filedAt: at(filedAt), id } };
  } catch {
    throw malformed();
  }
}

const malformed = () => new Invalid("safety.cursor_malformed");
