/** Identifiers: branded UUIDv7 made by the application, the property's number, and the pair that locates a row. */

import { createHash, randomFillSync } from "node:crypto";
import { Invalid } from "./errors.ts";
import type { Clock } from "./time.ts";

declare const kind: unique symbol;

/** A UUID that names one kind of thing: an `Id<"message">` cannot be handed where an `Id<"guest">` is due. */
export type Id<K extends string> = string & { readonly [kind]: K };

/** A property's number, a bigint in the database: the key by which everything of a property is stored together. */
export type PropertyId = number & { readonly [kind]: "property" };

export type Ids = { next<K extends string>(kind: K): Id<K> };

const RANDOM_BYTES = 10;
/** Random bytes are drawn for so many ids at once: asking the system for them costs more than all the rest. */
const IDS_PER_DRAW = 200;

/** UUIDv7: ordered by the clock it was made with, otherwise random. @rfc 9562-5.7 */
export function uuidIds(clock: Clock): Ids {
  const bytes = Buffer.alloc(16);
  const drawn = Buffer.alloc(RANDOM_BYTES * IDS_PER_DRAW);
  let used = drawn.length;
  return {
    next: <K extends string>(_kind: K) => {
      if (used === drawn.length) {
        randomFillSync(drawn);
        used = 0;
      }
      drawn.copy(bytes, 6, used, used + RANDOM_BYTES);
      used += RANDOM_BYTES;
      bytes.writeUIntBE(clock.now().epochMilliseconds, 0, 6);
      bytes[6] = (bytes[6]! & 0x0f) | 0x70;
      bytes[8] = (bytes[8]! & 0x3f) | 0x80;
      return format(bytes) as Id<K>;
    },
  };
}

/** The same UUID for the same words, always: how a caller's own key becomes an id of ours. @rfc 9562-5.8 */
export function idFromWords<K extends string>(_kind: K, ...words: string[]): Id<K> {
  const bytes = createHash("sha256").update(words.join("\u0000")).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return format(bytes) as Id<K>;
}

function format(bytes: Buffer): string {
  const h = bytes.toString("hex");
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-${h.slice(12, 16)}-${h.slice(16, 20)}-${h.slice(20)}`;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
export const isUuid = (text: string): boolean => UUID.test(text);

/** Where a thing is kept and which it is: no statement is sent without its property (docs/architecture.md, Data). */
export type Located<K extends string> = { readonly propertyId: PropertyId; readonly id: Id<K> };

/** The form of a located id in addresses and the API: `1001.0197fa3e-…`. */
export const LOCATED_ID_PATTERN =
  "^[1-9][0-9]{0,15}\\.[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$";

export const locatedId = (of: Located<string>): string => `${of.propertyId}.${of.id}`;

/** @throws Invalid kernel.id_malformed */
export function parseLocatedId<K extends string>(text: string): Located<K> {
  const dot = text.indexOf(".");
  const propertyId = Number(text.slice(0, dot));
  const id = text.slice(dot + 1);
  if (dot < 1 || !Number.isSafeInteger(propertyId) || propertyId < 1 || !isUuid(id)) {
    throw new Invalid("kernel.id_malformed", { id: text.slice(0, 80) });
  }
  return { propertyId: propertyId as PropertyId, id: id as Id<K> };
}
