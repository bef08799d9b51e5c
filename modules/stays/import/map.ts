/** A mapping file, read: which columns become which fields, what the properties are, and what texts mean nothing. */

import type { PlainDate } from "#kernel/time.ts";
import type { PropertyPut } from "../bodies.ts";
import { type Expression, ExpressionReader } from "./expression.ts";
import { mapUnreadable } from "./values.ts";

/** Fields of a reservation that a mapping can fill, and the kind each is read as. */
export const FIELDS = {
  id: "text",
  property: "text",
  number: "text",
  pin: "text",
  "guest.name": "text",
  "guest.email": "text",
  "guest.phone": "text",
  "guest.language": "text",
  "guest.country": "text",
  checkInDate: "day",
  checkOutDate: "day",
  "party.adults": "whole",
  "party.children": "whole",
  units: "list",
  "price.amount": "amount",
  "price.currency": "text",
  state: "text",
  bookedAt: "instant",
  cancelledAt: "instant",
} as const;
export type Field = keyof typeof FIELDS;

/** A property as the mapping describes it, made when its first line comes; `ref` is what the source calls it. */
export type DescribedProperty = { readonly ref: string; readonly details: PropertyPut };

export type ImportMap = {
  readonly source: string;
  readonly format?: "csv" | "ndjson" | "json" | undefined;
  readonly delimiter?: string | undefined;
  readonly encoding: string;
  /** Texts that mean nothing, beside the empty one. */
  readonly empty: ReadonlySet<string>;
  readonly seed: number;
  /** The day of the file that `--shift-to` moves to the day it names. */
  readonly shiftFrom?: PlainDate | undefined;
  /** By the value of the field `property`. */
  readonly properties: ReadonlyMap<string, DescribedProperty>;
  readonly fields: ReadonlyMap<Field, Expression>;
  /** Columns that the fields ask for. */
  readonly columns: ReadonlySet<string>;
};

const KEYS = [
  "about",
  "source",
  "format",
  "delimiter",
  "encoding",
  "empty",
  "seed",
  "shiftFrom",
  "properties",
  "reservation",
];

/** The mapping of a file that already speaks as our API does: columns named like the fields. */
export const PLAIN_MAP = {
  source: "import",
  reservation: {
    ...Object.fromEntries(Object.keys(FIELDS).map((field) => [field, field])),
    units: { split: "units", by: ";" },
  },
};

/** @throws Invalid stays.map_unreadable */
export function readMap(json: unknown): ImportMap {
  const reader = new ExpressionReader();
  const map = reader.object(json, "");
  const unknown = Object.keys(map).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) throw mapUnreadable(`/${unknown}`, KEYS.join(", "));
  const source = reader.text(map.source, "/source");
  if (!/^[a-z0-9][a-z0-9._-]{0,39}$/.test(source)) throw mapUnreadable("/source", "a-z, 0-9, -");

  const fields = new Map<Field, Expression>();
  for (const [field, expression] of Object.entries(reader.object(map.reservation, "/reservation"))) {
    if (!Object.hasOwn(FIELDS, field)) {
      throw mapUnreadable(`/reservation/${field}`, Object.keys(FIELDS).join(", "));
    }
    fields.set(field as Field, reader.read(expression, `/reservation/${field}`));
  }
  for (const field of ["id", "guest.name", "checkInDate", "checkOutDate"] as const) {
    if (!fields.has(field)) throw mapUnreadable("/reservation", field);
  }
  return {
    source,
    format: oneOf(map.format, ["csv", "ndjson", "json"] as const, "/format"),
    delimiter: map.delimiter === undefined ? undefined : reader.text(map.delimiter, "/delimiter"),
    encoding: readEncoding(map.encoding ?? "utf-8"),
    empty: new Set(readTexts(reader, map.empty ?? [], "/empty")),
    seed: typeof map.seed === "number" ? map.seed : 1,
    shiftFrom: readDay(map.shiftFrom),
    properties: readProperties(reader, map.properties ?? {}),
    fields,
    columns: reader.columns,
  };
}

function readProperties(reader: ExpressionReader, json: unknown): ReadonlyMap<string, DescribedProperty> {
  const described = Object.entries(reader.object(json, "/properties")).map(([value, given]) => {
    const at = `/properties/${value}`;
    const { ref = value, ...details } = reader.object(given, at);
    const text = reader.text(ref, `${at}/ref`);
    if (!/^[!-~]{1,64}$/.test(text)) throw mapUnreadable(`${at}/ref`, "A-Z, a-z, 0-9, -");
    return [value, { ref: text, details: details as PropertyPut }] as const;
  });
  return new Map(described);
}

function oneOf<const T extends readonly string[]>(
  json: unknown,
  words: T,
  at: string,
): T[number] | undefined {
  if (json === undefined) return undefined;
  if (!words.includes(json as string)) throw mapUnreadable(at, words.join(", "));
  return json as T[number];
}

function readTexts(reader: ExpressionReader, json: unknown, at: string): readonly string[] {
  if (!Array.isArray(json)) throw mapUnreadable(at, "[…]");
  return json.map((one, index) => reader.text(one, `${at}/${index}`));
}

function readEncoding(json: unknown): string {
  try {
    return new TextDecoder(String(json)).encoding;
  } catch {
    throw mapUnreadable("/encoding", "utf-8, windows-1252");
  }
}

function readDay(json: unknown): PlainDate | undefined {
  if (json === undefined) return undefined;
  try {
    return Temporal.PlainDate.from(String(json));
  } catch {
    throw mapUnreadable("/shiftFrom", "YYYY-MM-DD");
  }
}
