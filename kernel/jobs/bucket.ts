/** In which bucket a property's jobs lie. */

import type { PropertyId } from "../ids.ts";

/** Multiplicative hashing by the golden ratio: neighbouring numbers are spread, whatever their step. */
const GOLDEN = 0x9e3779b1;
const BITS = 6;

/** 0 to 63, the same for ever: rows are stored under it. */
export function bucketOf(propertyId: PropertyId): number {
  const folded = (propertyId ^ Math.floor(propertyId / 2 ** 32)) >>> 0;
  return Math.imul(folded, GOLDEN) >>> (32 - BITS);
}
