/** Schemas that every room uses in its routes: ids, days, instants, pages. */

import { type TSchema, Type } from "typebox";
import type { Id, PropertyId } from "../ids.ts";
import { LOCATED_ID_PATTERN } from "../ids.ts";

/** A UUID that names one `kind` of thing. */
export const IdOf = <K extends string>(kind: K) =>
  Type.Unsafe<Id<K>>({ type: "string", format: "uuid", description: `Id of a ${kind.replaceAll("_", " ")}` });

/** The id of a thing that belongs to a property, as text: `1001.0197fa3e-…`; read it with `parseLocatedId`. */
export const LocatedIdOf = (kind: string) =>
  Type.String({
    pattern: LOCATED_ID_PATTERN,
    description: `Id of a ${kind.replaceAll("_", " ")}: the property's number, a dot and a UUID`,
    examples: ["1001.0197fa3e-5f0a-7c11-9d3e-2b1f6c8a4d10"],
  });

/** A property's number, in a path, a query or an answer. */
export const PropertyNumber = Type.Unsafe<PropertyId>({
  type: "integer",
  minimum: 1,
  maximum: Number.MAX_SAFE_INTEGER,
  description: "Number of a property",
  examples: [1001],
});

/** An instant in UTC as text, `2026-03-28T14:05:00Z`. */
export const InstantText = Type.String({
  format: "date-time",
  description: "An instant, in UTC",
  examples: ["2026-03-28T14:05:00Z"],
});
/** A calendar day as text, `2026-03-28`; whose calendar is said by the field. */
export const DayText = Type.String({
  format: "date",
  description: "A calendar day",
  examples: ["2026-03-28"],
});

/** A list that may go on: ask again with `cursor=<nextCursor>`. */
export const PageOf = <T extends TSchema>(item: T) =>
  Type.Object({ items: Type.Array(item), nextCursor: Type.Optional(Type.String()) });

/** Query fields of a list that may go on. */
export const PageQuery = {
  cursor: Type.Optional(Type.String({ maxLength: 200, description: "`nextCursor` of the page before" })),
  limit: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 200, default: 50, description: "The most items" }),
  ),
};
