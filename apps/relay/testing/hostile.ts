/** Mails that no mail program writes, made on the spot as they are too large to be kept: each is what follows `DATA`. */

import { aBomb, aZip } from "#modules/safety/testing.ts";

const MEGABYTE = 1024 ** 2;

/** A header field of one megabyte, in lines of ordinary length. */
export const hugeHeader = (): string => `X-Filler: ${`\r\n ${"a".repeat(998)}`.repeat(MEGABYTE / 1000)}`;

/** So many parts, each within the other, from the first `Content-Type` on. */
export function nested(parts = 10_000): string {
  const levels = Array.from(
    { length: parts },
    (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n`,
  );
  return `${levels.join("")}Content-Type: text/plain\r\n\r\nWe arrive at eleven.`;
}

/** An archive that calls itself a picture. */
export const disguisedZip = (): string => inLines(aZip());

/** A picture of 900 million pixels in little more than a hundred kilobytes. */
export const pictureBomb = (): string => inLines(aBomb({ width: 30_000, height: 30_000 }));

/** One byte more than the files of a mail may have together: the beginning is a picture's. */
export const tooManyBytes = (): string =>
  inLines(Buffer.concat([Buffer.from("ffd8ffe000104a4649460001", "hex"), Buffer.alloc(15 * MEGABYTE - 11)]));

/** Base64 as mail programs write it. */
const inLines = (bytes: Buffer): string => bytes.toString("base64").replace(/.{76}/g, "$&\r\n").trimEnd();
