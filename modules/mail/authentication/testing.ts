/** Mails signed as others sign them, and the zone in which their keys stand: for tests of what we believe. */

import { createHash, createPublicKey, generateKeyPairSync, sign } from "node:crypto";
import { dkimSign, sealMessage } from "mailauth";
import type { Instant } from "#kernel/time.ts";
import { relaxedLines, simpleLines } from "./canonical.ts";
import { coveredBytes } from "./covered-bytes.ts";
import { readRawHeader } from "./raw-header.ts";

const ENCODING = {
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
} as const;
const rsa = generateKeyPairSync("rsa", { modulusLength: 2048, ...ENCODING }).privateKey;
const weak = generateKeyPairSync("rsa", { modulusLength: 512, ...ENCODING }).privateKey;
const ed25519 = generateKeyPairSync("ed25519", ENCODING).privateKey;

export const TEST_KEYS = { rsa, ed25519, weak } as const;
export type TestKey = keyof typeof TEST_KEYS;

/** The TXT data of a key, in strings short enough for DNS. */
export function keyData(key: TestKey, tags = ""): string {
  const spki = createPublicKey(TEST_KEYS[key]).export({ type: "spki", format: "der" });
  const isEd25519 = key === "ed25519";
  const data = `v=DKIM1; k=${isEd25519 ? "ed25519" : "rsa"}; ${tags}p=${(isEd25519 ? spki.subarray(-32) : spki).toString("base64")}`;
  return data
    .match(/.{1,200}/g)!
    .map((part) => `"${part}"`)
    .join(" ");
}

export type Signature = {
  readonly domain: string;
  readonly selector?: string;
  readonly key?: TestKey;
  readonly headers?: string;
  readonly maxBodyLength?: number;
  readonly expiresAt?: Instant;
};

/** The fields that were put above `raw`. */
export const above = (whole: Buffer, raw: Buffer): string =>
  whole.toString("latin1", 0, whole.length - raw.length);

/** `raw` with a signature above it, made by mailauth. */
export async function signedBy(raw: Buffer, signature: Signature): Promise<Buffer> {
  const { domain, selector = "s1", key = "rsa", headers, maxBodyLength, expiresAt } = signature;
  const { signatures, errors } = await dkimSign(raw, {
    signingDomain: domain,
    selector,
    privateKey: TEST_KEYS[key],
    ...(headers !== undefined && { headerList: headers }),
    ...(expiresAt && { expires: expiresAt.epochMilliseconds }),
    signatureData: [
      {
        signingDomain: domain,
        selector,
        privateKey: TEST_KEYS[key],
        ...(maxBodyLength !== undefined && { maxBodyLength }),
      },
    ],
  });
  if (errors?.length) throw errors[0]!.err;
  return Buffer.concat([Buffer.from(signatures), raw]);
}

export type HandMade = {
  readonly key: "rsa" | "ed25519";
  readonly header: "simple" | "relaxed";
  readonly body: "simple" | "relaxed";
  /** For `h=`, in any case, also such as the mail does not have. */
  readonly names: readonly string[];
  /** Put in before `b=`, as they are to stand there: ` l=5;`. */
  readonly tags?: string;
  /** In place of what is right. */
  readonly version?: string;
  readonly domain?: string;
};

/** `raw` with a signature of our own making above it, for what mailauth does not write. */
export function signedByHand(
  raw: Buffer,
  { key, header, body, names, tags = "", ...rest }: HandMade,
): Buffer {
  const { version = "v=1;", domain = "home.example" } = rest;
  const { fields, bodyStart } = readRawHeader(raw)!;
  const isRsa = key === "rsa";
  const canonicalBody = { relaxed: relaxedLines, simple: simpleLines }[body](raw.subarray(bodyStart));
  const bodyBytes = /\bl=(\d+)/.exec(tags)?.[1];
  const bodyHash = createHash("sha256")
    .update(canonicalBody.subarray(0, bodyBytes === undefined ? undefined : Number(bodyBytes)))
    .digest("base64");
  const text = `DKIM-Signature: ${version} a=${key}-sha256; c=${header}/${body};\r\n d=${domain};  s=${isRsa ? "s1" : "e1"};\r\n\th=${names.join(" :")};${tags} bh=${bodyHash};\r\n b=`;
  const covered = coveredBytes(
    raw,
    Map.groupBy(fields, ({ name }) => name),
    names.map((name) => name.toLowerCase()),
    { field: { name: "dkim-signature", start: 0, end: 0 }, text },
    header,
  );
  const value = isRsa
    ? sign("sha256", covered, rsa)
    : sign(null, createHash("sha256").update(covered).digest(), ed25519);
  return Buffer.concat([Buffer.from(`${text}${value.toString("base64")}\r\n`, "latin1"), raw]);
}

/** `raw` as a forwarder seals it that found `results`. */
export async function sealedBy(
  raw: Buffer,
  { domain, results, chain = "none" }: { domain: string; results: string; chain?: "none" | "pass" },
): Promise<Buffer> {
  const set = await sealMessage(raw, {
    signingDomain: domain,
    selector: "s1",
    privateKey: rsa,
    authResults: `mx.${domain}; ${results}`,
    cv: chain,
  });
  return Buffer.concat([set, raw]);
}

/** A mail of Mira to an alias; `above` is put over its header as it is. */
export function aMail({
  from = "Mira <mira@home.example>",
  above = "",
  body = "Hello Teo,\r\nmay we come at noon?\r\n",
}: {
  from?: string;
  above?: string;
  body?: string;
} = {}): Buffer {
  const fields = [
    `From: ${from}`,
    "To: casa-azul-7@partner.example",
    "Subject: Our stay",
    "Date: Sat, 21 Nov 2026 09:00:00 +0000",
    "Message-ID: <1@home.example>",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
  ];
  return Buffer.from(`${above}${fields.join("\r\n")}\r\n\r\n${body}`);
}
