/** The property lists of MAPI inside a TNEF: numbers, texts and bytes by the number of the property. @spec MS-OXTNEF-2.1.3.4 */

import { decodeText } from "../charset.ts";

export type Properties = ReadonlyMap<number, string | number | Uint8Array>;

const MOST_PROPERTIES = 2000;
const MOST_VALUES = 2000;
const MANY = 0x1000;
const FIRST_NAMED = 0x8000;

/** Bytes that a value of a fixed type takes, padded to four. */
const FIXED: Readonly<Record<number, number>> = {
  1: 4,
  2: 4,
  3: 4,
  4: 4,
  10: 4,
  11: 4,
  5: 8,
  6: 8,
  7: 8,
  20: 8,
  64: 8,
  72: 16,
};
const OBJECT = 0x000d;
const NARROW_TEXT = 0x001e;
const WIDE_TEXT = 0x001f;
const BINARY = 0x0102;

/** Reads until something does not fit; of many values the first is given. Named properties are passed over. */
export function readProperties(bytes: Buffer, codePage: number | undefined): Properties {
  const properties = new Map<number, string | number | Uint8Array>();
  let at = 0;
  const has = (count: number) => count >= 0 && at + count <= bytes.length;
  const number = () => {
    const value = bytes.readUInt32LE(at);
    at += 4;
    return value;
  };
  if (!has(4)) return properties;
  const count = Math.min(number(), MOST_PROPERTIES);
  for (let i = 0; i < count && has(4); i++) {
    const tag = number();
    const id = tag >>> 16;
    const type = tag & 0xffff & ~MANY;
    if (id >= FIRST_NAMED) {
      if (!has(24)) break;
      at += 16;
      const isNumbered = number() === 0;
      const length = number();
      if (!isNumbered) at += padded(length);
    }
    const size = FIXED[type];
    const isMany = (tag & MANY) !== 0;
    const isSized = size === undefined;
    if (isSized && type !== OBJECT && type !== NARROW_TEXT && type !== WIDE_TEXT && type !== BINARY) break;
    if ((isSized || isMany) && !has(4)) break;
    const values = isSized || isMany ? number() : 1;
    if (values > MOST_VALUES) break;
    for (let j = 0; j < values; j++) {
      if (isSized && !has(4)) return properties;
      const length = isSized ? number() : size;
      const value = bytes.subarray(at, Math.min(bytes.length, at + length));
      if (j === 0 && id < FIRST_NAMED && !properties.has(id))
        properties.set(id, readValue(type, value, codePage));
      at += padded(length);
    }
  }
  return properties;
}

const padded = (length: number): number => length + ((4 - (length % 4)) % 4);

/** An object opens with the sixteen bytes that name its interface. */
function readValue(type: number, value: Buffer, codePage: number | undefined): string | number | Uint8Array {
  if (type === NARROW_TEXT) return decodeText(value, codePage ? `cp${codePage}` : "windows-1252");
  if (type === WIDE_TEXT) return decodeText(value, "utf-16le");
  if (type === OBJECT) return value.subarray(16);
  if (type === BINARY) return value;
  return value.length >= 4 ? value.readUInt32LE(0) : 0;
}
