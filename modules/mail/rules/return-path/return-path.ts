/** The address a bounce comes back to: one for each mail, signed, so that a report is linked and cannot be made up. */

import type { PropertyId } from "#kernel/ids.ts";
import { fromBase32, toBase32 } from "./base32.ts";
import { PROPERTY_BYTES, packed, UUID_BYTES, unpacking } from "./fields.ts";
import { type SealKey, sealed, unsealed } from "./seal.ts";

/** Servers give up after five days at most; some report late. */
export const RETURN_PATH_VALID_DAYS = 14;
/** Each return path begins with it, and no alias does: neither can be taken for the other. Also the version. */
export const RETURN_PATH_INITIAL = "1";

const KINDS = ["message", "notice"] as const;
const SEAL_BYTES = 10;
const DAY_BYTES = 2;
const LETTERS = Math.ceil(((1 + UUID_BYTES + PROPERTY_BYTES + DAY_BYTES + SEAL_BYTES) * 8) / 5);

export type ReturnPath = {
  /** Of a message that was passed on, or of a notice that we wrote ourselves. */
  readonly kind: (typeof KINDS)[number];
  readonly deliveryId: string;
  readonly propertyId: PropertyId;
  /** Days since 1 January 1970 in UTC. */
  readonly sentOn: number;
};

/** The local part, 59 octets, to stand before the domain in `MAIL FROM`. @rfc 3834-4 @rfc 5321-4.5.3.1.1 */
export function returnPath({
  key,
  kind,
  deliveryId,
  propertyId,
  sentOn,
}: ReturnPath & { key: SealKey }): string {
  const payload = packed([
    { number: KINDS.indexOf(kind), bytes: 1 },
    { uuid: deliveryId },
    { number: propertyId, bytes: PROPERTY_BYTES },
    { number: sentOn, bytes: DAY_BYTES },
  ]);
  return RETURN_PATH_INITIAL + toBase32(sealed(key, "return-path", payload, SEAL_BYTES));
}

/** What `local` says, in whatever case it comes back; nothing when it is not ours or more than 14 days old. */
export function readReturnPath(
  local: string,
  { key, today }: { readonly key: SealKey; readonly today: number },
): ({ readonly ok: true } & ReturnPath) | { readonly ok: false } {
  if (local.length !== LETTERS + 1 || !local.startsWith(RETURN_PATH_INITIAL)) return { ok: false };
  const bytes = fromBase32(local.slice(1));
  const payload = bytes && unsealed(key, "return-path", bytes, SEAL_BYTES);
  if (!payload) return { ok: false };
  const fields = unpacking(payload);
  const kind = KINDS[fields.number(1)];
  const deliveryId = fields.uuid();
  const propertyId = fields.number(PROPERTY_BYTES) as PropertyId;
  const sentOn = fields.number(DAY_BYTES);
  if (!kind || today - sentOn > RETURN_PATH_VALID_DAYS) return { ok: false };
  return { ok: true, kind, deliveryId, propertyId, sentOn };
}
