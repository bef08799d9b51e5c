/** Signed ends of links that open without signing in, each for one purpose and one stay. Pure. */

import { createHmac, timingSafeEqual } from "node:crypto";
import { type Id, isUuid, type PropertyId } from "#kernel/ids.ts";

/** `certificate` shows what was erased; `opt_out` stops the messages of a stay. */
export type StayLinkUse = "certificate" | "opt_out";

export type OfStay = { readonly propertyId: PropertyId; readonly reservationId: Id<"reservation"> };

const SEAL_BYTES = 18;
const FORM = /^([1-9]\d{0,14})\.([0-9a-f-]{36})\.([\w-]{24})$/;

/** Never expires: what it leads to may. */
export function stayLink(use: StayLinkUse, { propertyId, reservationId }: OfStay, key: string): string {
  const payload = `${propertyId}.${reservationId}`;
  return `${payload}.${sealOf(use, payload, key).toString("base64url")}`;
}

/** What the link is about, when we made it for this very use. */
export function readStayLink(use: StayLinkUse, token: string, key: string): OfStay | undefined {
  const [, property = "", reservation = "", seal = ""] = FORM.exec(token) ?? [];
  if (!isUuid(reservation)) return undefined;
  const expected = sealOf(use, `${property}.${reservation}`, key);
  if (!timingSafeEqual(expected, Buffer.from(seal, "base64url"))) return undefined;
  return { propertyId: Number(property) as PropertyId, reservationId: reservation as Id<"reservation"> };
}

const sealOf = (use: StayLinkUse, payload: string, key: string): Buffer =>
  createHmac("sha256", key).update(`bellhop stay link ${use}\n${payload}`).digest().subarray(0, SEAL_BYTES);
