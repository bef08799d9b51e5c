/** Signs the mail that leaves us, last of all, and seals what we pass on. */

import { createHash, createPrivateKey } from "node:crypto";
import type { Clock } from "#kernel/time.ts";
import { relaxedBody } from "./canonical.ts";
import { readRawHeader } from "./raw-header.ts";
import { fieldsToSign, type SigningAlgorithm, type SigningAs, signatureField } from "./signature-field.ts";

export type SigningKey = {
  /** The name in DNS below `_domainkey`. */
  readonly selector: string;
  readonly domain: string;
  readonly algorithm: SigningAlgorithm;
  /** PEM, PKCS #8. */
  readonly privateKey: string;
};

/** What we say of a mail we pass on. */
export type Sealing = {
  /** What an Authentication-Results field would hold (results-text.ts). */
  readonly results: string;
  /** Of the chain it came with: `none` when it had none. */
  readonly chain: "none" | "pass" | "fail";
};

export type Signer = {
  /** Those that there is a key for. */
  readonly domains: readonly string[];
  /**
   * `raw` with a DKIM-Signature for each key of `domain` above it, its own bytes untouched.
   * @throws Error when there is no key for the domain, or no From to sign
   */
  sign(raw: Buffer, domain: string): Promise<Buffer>;
  /**
   * `raw` with one more ARC set above it.
   * @throws Error when there is no RSA key for the domain, or the chain takes no more
   */
  seal(raw: Buffer, domain: string, sealing: Sealing): Promise<Buffer>;
};

/** @throws Error when a key cannot be read */
export function openSigner({ keys, clock }: { keys: readonly SigningKey[]; clock: Clock }): Signer {
  const byDomain = new Map<string, (SigningAs & { readonly pem: string })[]>();
  for (const { privateKey: pem, ...rest } of keys) {
    const domain = rest.domain.toLowerCase();
    byDomain.set(domain, [
      ...(byDomain.get(domain) ?? []),
      { ...rest, domain, pem, key: createPrivateKey(pem) },
    ]);
  }

  function keysOf(domain: string) {
    const found = byDomain.get(domain.toLowerCase());
    if (!found) throw new Error(`mail: there is no key to sign for ${domain}`);
    return found;
  }

  async function sign(raw: Buffer, domain: string): Promise<Buffer> {
    const signers = keysOf(domain);
    const header = readRawHeader(raw);
    if (!header?.fields.some(({ name }) => name === "from"))
      throw new Error("mail: there is no From to sign");
    const toSign = fieldsToSign(raw, header.fields);
    const bodyHash = createHash("sha256")
      .update(relaxedBody(raw.subarray(header.bodyStart)))
      .digest("base64");
    const atSeconds = Math.floor(clock.now().epochMilliseconds / 1000);
    const fields = await Promise.all(signers.map((as) => signatureField(as, toSign, bodyHash, atSeconds)));
    return Buffer.concat([Buffer.from(fields.join(""), "latin1"), raw]);
  }

  async function seal(raw: Buffer, domain: string, { results, chain }: Sealing): Promise<Buffer> {
    // Hardly anybody reads the seal of another kind of key.
    const as = keysOf(domain).find(({ algorithm }) => algorithm === "rsa-sha256");
    if (!as) throw new Error(`mail: there is no RSA key to seal for ${domain}`);
    const { sealMessage } = await import("mailauth/lib/arc/index.js"); // heavy, and seldom needed
    const set = await sealMessage(raw, {
      signingDomain: as.domain,
      selector: as.selector,
      privateKey: as.pem,
      algorithm: "rsa-sha256",
      signTime: clock.now().epochMilliseconds,
      cv: chain,
      authResults: results,
    });
    if (set.length === 0) throw new Error("mail: the chain takes no more seals");
    return Buffer.concat([set, raw]);
  }

  return { domains: [...byDomain.keys()], sign, seal };
}
