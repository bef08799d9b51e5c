/** Every kind of key that we ask devices for is read by the library as it is installed: two versions side by side read none. */

import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { verifyAuthenticationResponse } from "@simplewebauthn/server";
import { describe, expect, test } from "vitest";

const ORIGIN = "https://stays.example";
const CHALLENGE = Buffer.alloc(32, 7).toString("base64url");
const text = (bytes: Buffer) => bytes.toString("base64url");
const sha256 = (bytes: Buffer | string) => createHash("sha256").update(bytes).digest();

/** CBOR of a small map of numbers and bytes. @rfc 8949-3 */
function cose(pairs: readonly (readonly [number, number | Buffer])[]): Uint8Array<ArrayBuffer> {
  const head = (kind: number, n: number) =>
    n < 24
      ? Buffer.of((kind << 5) | n)
      : n < 256
        ? Buffer.of((kind << 5) | 24, n)
        : Buffer.of((kind << 5) | 25, n >> 8, n & 0xff);
  const value = (one: number | Buffer) =>
    typeof one === "number"
      ? one < 0
        ? head(1, -1 - one)
        : head(0, one)
      : Buffer.concat([head(2, one.length), one]);
  return new Uint8Array(Buffer.concat([head(5, pairs.length), ...pairs.flat().map(value)]));
}
const part = (key: { x?: string; y?: string; n?: string; e?: string }, name: "x" | "y" | "n" | "e") =>
  Buffer.from(key[name]!, "base64url");

function keys() {
  const curve = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const edwards = generateKeyPairSync("ed25519");
  const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const [p256, ed, big] = [curve, edwards, rsa].map(({ publicKey }) => publicKey.export({ format: "jwk" }));
  return {
    "P-256": {
      ...{ privateKey: curve.privateKey, hash: "sha256" },
      publicKey: cose([
        ...[[1, 2] as const, [3, -7] as const, [-1, 1] as const],
        ...[[-2, part(p256!, "x")] as const, [-3, part(p256!, "y")] as const],
      ]),
    },
    Ed25519: {
      ...{ privateKey: edwards.privateKey, hash: undefined },
      publicKey: cose([
        [1, 1],
        [3, -8],
        [-1, 6],
        [-2, part(ed!, "x")],
      ]),
    },
    RSA: {
      ...{ privateKey: rsa.privateKey, hash: "sha256" },
      publicKey: cose([
        [1, 3],
        [3, -257],
        [-1, part(big!, "n")],
        [-2, part(big!, "e")],
      ]),
    },
  };
}

describe.each(Object.entries(keys()))("a signature by %s", (_kind, { privateKey, publicKey, hash }) => {
  const client = Buffer.from(JSON.stringify({ type: "webauthn.get", challenge: CHALLENGE, origin: ORIGIN }));
  const data = Buffer.concat([sha256("stays.example"), Buffer.of(0x05, 0, 0, 0, 9)]);
  const right = sign(hash, Buffer.concat([data, sha256(client)]), privateKey);
  const ask = (signature: Buffer) =>
    verifyAuthenticationResponse({
      response: {
        ...{ id: "AAAA", rawId: "AAAA", type: "public-key", clientExtensionResults: {} },
        response: {
          ...{ clientDataJSON: text(client), authenticatorData: text(data), signature: text(signature) },
        },
      },
      ...{ expectedChallenge: CHALLENGE, expectedOrigin: ORIGIN, expectedRPID: "stays.example" },
      credential: { id: "AAAA", publicKey, counter: 8 },
    }).then(
      ({ verified }) => verified,
      () => false,
    );

  test("is believed when it is right, and only then", async () => {
    expect(await ask(right)).toBe(true);
    const wrong = Buffer.from(right);
    wrong[wrong.length - 1]! ^= 1;
    expect(await ask(wrong)).toBe(false);
  });
});
