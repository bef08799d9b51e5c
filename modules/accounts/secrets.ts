/** Secrets as texts: made at random or signed, handed out once, kept as hashes only. No database, no clock. */

import { createHmac, hash, randomBytes, timingSafeEqual } from "node:crypto";
import { type Id, isUuid, type PropertyId } from "#kernel/ids.ts";
import type { GuestLink } from "./types.ts";

/** 256 bits in 43 characters of base64url. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** What is kept of a secret. It is random, so a plain hash is enough: nothing can be guessed from it. */
export const hashSecret = (secret: string): Buffer => hash("sha256", secret, "buffer");

export const sameSecret = (secret: string, kept: Buffer): boolean =>
  timingSafeEqual(hashSecret(secret), kept);

const SECRET = "[A-Za-z0-9_-]{43}";
const UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

/** `<person>.<secret>`: sessions, sign-in links and resets. The person is named so that the query can be. */
export type PersonSecret = { readonly personId: Id<"person">; readonly secret: string };
const PERSON_SECRET = new RegExp(`^(${UUID})\\.(${SECRET})$`);

export const personSecretText = ({ personId, secret }: PersonSecret): string => `${personId}.${secret}`;

export function readPersonSecret(text: string): PersonSecret | undefined {
  const [, personId, secret] = PERSON_SECRET.exec(text) ?? [];
  return personId && secret && isUuid(personId) ? { personId: personId as Id<"person">, secret } : undefined;
}

/** `<property>.<secret>`: invitations. */
export type PropertySecret = { readonly propertyId: PropertyId; readonly secret: string };
const PROPERTY_SECRET = new RegExp(`^([1-9][0-9]{0,14})\\.(${SECRET})$`);

export const propertySecretText = ({ propertyId, secret }: PropertySecret): string =>
  `${propertyId}.${secret}`;

export function readPropertySecret(text: string): PropertySecret | undefined {
  const [, propertyId, secret] = PROPERTY_SECRET.exec(text) ?? [];
  return propertyId && secret ? { propertyId: Number(propertyId) as PropertyId, secret } : undefined;
}

/** `<property>.<session>.<secret>`: a guest's session. */
export type GuestSecret = PropertySecret & { readonly sessionId: Id<"guest_session"> };
const GUEST_SECRET = new RegExp(`^([1-9][0-9]{0,14})\\.(${UUID})\\.(${SECRET})$`);

export const guestSecretText = ({ propertyId, sessionId, secret }: GuestSecret): string =>
  `${propertyId}.${sessionId}.${secret}`;

export function readGuestSecret(text: string): GuestSecret | undefined {
  const [, propertyId, sessionId, secret] = GUEST_SECRET.exec(text) ?? [];
  if (!propertyId || !sessionId || !secret || !isUuid(sessionId)) return undefined;
  return {
    propertyId: Number(propertyId) as PropertyId,
    sessionId: sessionId as Id<"guest_session">,
    secret,
  };
}

/** `bh_<key>_<secret>`: the prefix lets scanners of leaked secrets know it. */
export type KeySecret = { readonly keyId: Id<"api_key">; readonly secret: string };
const KEY_SECRET = new RegExp(`^bh_([0-9a-f]{32})_(${SECRET})$`);

export const keySecretText = ({ keyId, secret }: KeySecret): string =>
  `bh_${keyId.replaceAll("-", "")}_${secret}`;

export function readKeySecret(text: string): KeySecret | undefined {
  const [, hex, secret] = KEY_SECRET.exec(text) ?? [];
  if (!hex || !secret) return undefined;
  const keyId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  return isUuid(keyId) ? { keyId: keyId as Id<"api_key">, secret } : undefined;
}

/** What a letter's link is for. Part of what is signed: a signature for one purpose is worthless for another. */
type Purpose =
  | "guest_link"
  | "invitation"
  | "reset"
  | "attempt"
  | "recovery_code"
  | "device"
  | "source"
  | "not_me"
  | "letter"
  | "email_confirm"
  | "email_undo";

/** HMAC-SHA-256 under the installation's key over the purpose and the parts, kept apart by a byte no part holds. */
export const signed = (secretKey: string, purpose: Purpose, ...parts: readonly (string | number)[]): Buffer =>
  createHmac("sha256", secretKey)
    .update(["bellhop.1", purpose, ...parts].join("\u0000"))
    .digest();

/**
 * The secret of a link that a letter carries. It can be made again from the ids, so the job that writes the letter
 * needs none in its payload; the row keeps the hash, as for a random one.
 */
export const linkSecret = (
  secretKey: string,
  purpose: "invitation" | "reset" | "not_me" | "letter" | "email_confirm" | "email_undo",
  ...ids: readonly string[]
): string => signed(secretKey, purpose, ...ids).toString("base64url");

/** `<device>.<signature>`: which browser this is. It opens nothing; only we can make one. */
const DEVICE = new RegExp(`^(${UUID})\\.(${SECRET})$`);

export const deviceText = (secretKey: string, deviceId: Id<"device">): string =>
  `${deviceId}.${signed(secretKey, "device", deviceId).toString("base64url")}`;

/** Undefined unless we made it. */
export function readDevice(secretKey: string, text: string | undefined): Id<"device"> | undefined {
  const [, deviceId, signature] = DEVICE.exec(text ?? "") ?? [];
  if (!deviceId || !signature || !isUuid(deviceId)) return undefined;
  const isOurs = timingSafeEqual(signed(secretKey, "device", deviceId), Buffer.from(signature, "base64url"));
  return isOurs ? (deviceId as Id<"device">) : undefined;
}

/** `<person>.<row>.<secret>`: what a letter's link names when the row it is about must be found. */
export type RowSecret = PersonSecret & { readonly rowId: string };
const ROW_SECRET = new RegExp(`^(${UUID})\\.(${UUID})\\.(${SECRET})$`);

export const rowSecretText = ({ personId, rowId, secret }: RowSecret): string =>
  `${personId}.${rowId}.${secret}`;

export function readRowSecret(text: string): RowSecret | undefined {
  const [, personId, rowId, secret] = ROW_SECRET.exec(text) ?? [];
  if (!personId || !rowId || !secret || !isUuid(personId) || !isUuid(rowId)) return undefined;
  return { personId: personId as Id<"person">, rowId, secret };
}

const SIGNATURE_BYTES = 16;
const GUEST_LINK_BYTES = 7 + 16 + 3 + SIGNATURE_BYTES;

/** A guest's link in 56 characters: property, reservation, version and 128 bits of signature. @rfc 2104-5 */
export function guestLinkText(secretKey: string, link: GuestLink): string {
  const bytes = Buffer.alloc(GUEST_LINK_BYTES);
  bytes.writeUIntBE(Math.floor(link.propertyId / 2 ** 48), 0, 1);
  bytes.writeUIntBE(link.propertyId % 2 ** 48, 1, 6);
  bytes.write(link.reservationId.replaceAll("-", ""), 7, "hex");
  bytes.writeUIntBE(link.version, 23, 3);
  signatureOf(secretKey, bytes).copy(bytes, 26);
  return bytes.toString("base64url");
}

/** Undefined unless it is exactly what we signed. Whether the reservation still honours it is not known here. */
export function readGuestLink(secretKey: string, text: string): GuestLink | undefined {
  const bytes = Buffer.from(text, "base64url");
  if (bytes.length !== GUEST_LINK_BYTES || bytes.toString("base64url") !== text) return undefined;
  if (!timingSafeEqual(signatureOf(secretKey, bytes), bytes.subarray(26))) return undefined;
  const hex = bytes.toString("hex", 7, 23);
  return {
    propertyId: (bytes.readUIntBE(0, 1) * 2 ** 48 + bytes.readUIntBE(1, 6)) as PropertyId,
    reservationId: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5") as Id<"reservation">,
    version: bytes.readUIntBE(23, 3),
  };
}

const signatureOf = (secretKey: string, bytes: Buffer): Buffer =>
  signed(secretKey, "guest_link", bytes.toString("hex", 0, 26)).subarray(0, SIGNATURE_BYTES);
