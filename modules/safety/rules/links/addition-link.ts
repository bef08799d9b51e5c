/** The end of the link in a letter about hosts that were added: property, addition, and whose letter it is. Pure. */

import { createHmac, timingSafeEqual } from "node:crypto";
import { type Id, isUuid, type PropertyId } from "#kernel/ids.ts";

export type OfAddition = {
  readonly propertyId: PropertyId;
  readonly additionId: Id<"host_addition">;
  /** The owner it was written to. */
  readonly personId: Id<"person">;
};

const SEAL_BYTES = 18;
const FORM = /^([1-9]\d{0,14})\.([0-9a-f-]{36})\.([0-9a-f-]{36})\.([\w-]{24})$/;

export function additionLink({ propertyId, additionId, personId }: OfAddition, key: string): string {
  const payload = `${propertyId}.${additionId}.${personId}`;
  return `${payload}.${sealOf(payload, key).toString("base64url")}`;
}

/** Undefined unless it is exactly what we made. */
export function readAdditionLink(token: string, key: string): OfAddition | undefined {
  const [, property = "", addition = "", person = "", seal = ""] = FORM.exec(token) ?? [];
  if (!isUuid(addition) || !isUuid(person)) return undefined;
  const expected = sealOf(`${property}.${addition}.${person}`, key);
  if (!timingSafeEqual(expected, Buffer.from(seal, "base64url"))) return undefined;
  return {
    propertyId: Number(property) as PropertyId,
    additionId: addition as Id<"host_addition">,
    personId: person as Id<"person">,
  };
}

const sealOf = (payload: string, key: string): Buffer =>
  createHmac("sha256", key).update(`bellhop host addition\n${payload}`).digest().subarray(0, SEAL_BYTES);
