/** The fields of our codes as bytes of fixed length: numbers big-endian, UUIDs as their sixteen bytes. */

export const UUID_BYTES = 16;
/** Enough for any number that is a safe integer. */
export const PROPERTY_BYTES = 7;

export type Field = { readonly number: number; readonly bytes: number } | { readonly uuid: string };

export function packed(fields: readonly Field[]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap((field) => ("uuid" in field ? bytesOf(field.uuid) : digitsOf(field))),
  );
}

const bytesOf = (uuid: string): number[] => [...Uint8Array.fromHex(uuid.replaceAll("-", ""))];

function digitsOf({ number, bytes }: { readonly number: number; readonly bytes: number }): number[] {
  if (!Number.isSafeInteger(number) || number < 0 || number >= 256 ** bytes)
    throw new RangeError(`${number} is not a number of ${bytes} bytes`);
  return Array.from({ length: bytes }, (_, place) => Math.floor(number / 256 ** (bytes - 1 - place)) % 256);
}

/** Takes the fields off again, from the front. */
export function unpacking(payload: Uint8Array) {
  let read = 0;
  const take = (bytes: number) => {
    const part = payload.subarray(read, read + bytes);
    read += bytes;
    return part;
  };
  return {
    number: (bytes: number): number => take(bytes).reduce((number, byte) => number * 256 + byte, 0),
    uuid: (): string =>
      take(UUID_BYTES)
        .toHex()
        .replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-"),
  };
}
