/** The key of this installation that signs what it hands out: made once, kept in DATA_DIR, readable by its owner only. */

import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export type SigningKey = {
  /** The first digits of the hash of the public half. */
  readonly id: string;
  /** PEM. */
  readonly publicKey: string;
  /** Ed25519, base64. @rfc 8032 */
  sign(bytes: Uint8Array): string;
};

const ID_DIGITS = 16;

/** Two processes that start together agree on one key. */
export function signingKey(dataDir: string): SigningKey {
  const folder = join(dataDir, "keys");
  const path = join(folder, "privacy.ed25519.pem");
  const privateKey = createPrivateKey(read(path) ?? make(folder, path));
  const publicKey = createPublicKey(privateKey);
  const der = publicKey.export({ type: "spki", format: "der" });
  return {
    id: createHash("sha256").update(der).digest("hex").slice(0, ID_DIGITS),
    publicKey: publicKey.export({ type: "spki", format: "pem" }).toString(),
    sign: (bytes) => sign(null, bytes, privateKey).toString("base64"),
  };
}

function make(folder: string, path: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { privateKey } = generateKeyPairSync("ed25519");
  const draft = `${path}.${process.pid}`;
  const pem = privateKey.export({ type: "pkcs8", format: "pem" });
  writeFileSync(draft, pem, { mode: 0o600, flush: true });
  try {
    linkSync(draft, path); // fails when another process was first: its key counts
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== "EEXIST") throw fault;
  } finally {
    unlinkSync(draft);
  }
  return readFileSync(path, "utf8");
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw fault;
  }
}
