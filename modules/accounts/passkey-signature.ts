/**
 * Whether a passkey signed what it was asked to, on our own pages. The library that makes the questions and reads new
 * passkeys would check this too, but two versions of what it reads signatures with can be installed side by side, and
 * then it refuses every signature on a curve; Node's own crypto reads them as they are.
 */

import { createPublicKey, hash, type KeyObject, timingSafeEqual, verify, type webcrypto } from "node:crypto";
import type { AuthenticationResponseJSON } from "@simplewebauthn/server";
import { decodeCredentialPublicKey } from "@simplewebauthn/server/helpers";

export type Asked = {
  /** Where our pages are: scheme, host and port. */
  readonly origin: string;
  /** Which host passkeys are made for. */
  readonly rpId: string;
  /** COSE, as the device gave it when the passkey was made. */
  readonly publicKey: Buffer;
  /** How often the device said it was used, the last time. */
  readonly counter: number;
  /** The device must have asked its owner for a finger, a face or a PIN. */
  readonly mustKnowOwner: boolean;
};

/** `challenge` is still to be compared with what was asked. */
export type Signed = { readonly challenge: string; readonly counter: number };

const IS_PRESENT = 0x01;
const IS_VERIFIED = 0x04;
/** Hash of the host, flags, counter. */
const LEAST_BYTES = 37;

/** Undefined when it is not right in any way. @see https://www.w3.org/TR/webauthn-3/#sctn-verifying-assertion */
export function readSignature(response: AuthenticationResponseJSON, asked: Asked): Signed | undefined {
  const client = bytesOf(response.response.clientDataJSON);
  const data = bytesOf(response.response.authenticatorData);
  const said = clientDataOf(client);
  if (said?.type !== "webauthn.get" || said.origin !== asked.origin || said.crossOrigin) return undefined;
  if (
    data.length < LEAST_BYTES ||
    !timingSafeEqual(data.subarray(0, 32), hash("sha256", asked.rpId, "buffer"))
  )
    return undefined;
  const flags = data.readUInt8(32);
  const needed = asked.mustKnowOwner ? IS_PRESENT | IS_VERIFIED : IS_PRESENT;
  if ((flags & needed) !== needed) return undefined;
  const counter = data.readUInt32BE(33);
  // Many devices always say nought; one that counts never goes back, unless it was copied.
  if ((counter > 0 || asked.counter > 0) && counter <= asked.counter) return undefined;
  const message = Buffer.concat([data, hash("sha256", client, "buffer")]);
  const isRight = isSignedBy(asked.publicKey, message, bytesOf(response.response.signature));
  return isRight ? { challenge: said.challenge, counter } : undefined;
}

const bytesOf = (text: string): Buffer => Buffer.from(text, "base64url");

type ClientData = { type: string; challenge: string; origin: string; crossOrigin: boolean };

function clientDataOf(bytes: Buffer): ClientData | undefined {
  try {
    const { type, challenge, origin, crossOrigin = false } = JSON.parse(bytes.toString("utf8"));
    return typeof challenge === "string" ? { type, challenge, origin, crossOrigin } : undefined;
  } catch {
    return undefined;
  }
}

function isSignedBy(publicKey: Buffer, message: Buffer, signature: Buffer): boolean {
  try {
    const key = keyOf(publicKey);
    const algorithm = key.asymmetricKeyType === "ed25519" ? null : "sha256";
    return verify(algorithm, message, { key, dsaEncoding: "der" }, signature);
  } catch {
    return false;
  }
}

/** Numbers of COSE: 1 kind, 3 algorithm; -1, -2, -3 curve and point, or modulus and exponent. @rfc 9053 */
function keyOf(publicKey: Buffer): KeyObject {
  const cose = decodeCredentialPublicKey(new Uint8Array(publicKey)) as unknown as Map<number, unknown>;
  const text = (label: number): string => Buffer.from(cose.get(label) as Uint8Array).toString("base64url");
  const jwks: Readonly<Record<string, () => webcrypto.JsonWebKey>> = {
    "1 -8": () => ({ kty: "OKP", crv: "Ed25519", x: text(-2) }),
    "2 -7": () => ({ kty: "EC", crv: "P-256", x: text(-2), y: text(-3) }),
    "3 -257": () => ({ kty: "RSA", n: text(-1), e: text(-2) }),
  };
  const jwk = jwks[`${cose.get(1)} ${cose.get(3)}`];
  if (!jwk) throw new Error("a kind of key we did not ask for");
  return createPublicKey({ key: jwk(), format: "jwk" });
}
