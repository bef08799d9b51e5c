/** PINs as they are kept: an HMAC each, worthless without the installation's key and for any other reservation. */

import { createHmac, timingSafeEqual } from "node:crypto";
import type { Id } from "#kernel/ids.ts";

export const hashPin = (secretKey: string, reservationId: Id<"reservation">, pin: string): Buffer =>
  createHmac("sha256", secretKey).update(["bellhop.1", "pin", reservationId, pin].join("\u0000")).digest();

/** In constant time; a missing PIN is compared like any other and never the same. */
export function isPin(
  secretKey: string,
  reservationId: Id<"reservation">,
  pin: string,
  kept: Buffer | undefined,
): boolean {
  const given = hashPin(secretKey, reservationId, pin);
  return timingSafeEqual(given, kept ?? Buffer.alloc(given.length)) && kept !== undefined;
}
