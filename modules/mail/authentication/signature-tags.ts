/** Reads a DKIM-Signature field: its tags, and what they say when they say it as they must. @rfc 6376-3.2 @rfc 6376-3.5 */

import { type Canonicalization, relaxedField } from "./canonical.ts";
import type { OwnField } from "./covered-bytes.ts";
import { dnsName, isBelow } from "./dns-names.ts";
import type { RawField } from "./raw-header.ts";

export type Tags = {
  /** By their names in lower case; of several of one name the last. */
  readonly values: ReadonlyMap<string, string>;
  /** A list in which a name stands twice says nothing. */
  readonly hasTwins: boolean;
};

/** A DKIM-Signature field with its tags. */
export type SignatureField = Tags & OwnField;

export type Signature = {
  readonly algorithm: "rsa-sha256" | "ed25519-sha256" | "rsa-sha1";
  readonly canonicalization: { readonly header: Canonicalization; readonly body: Canonicalization };
  readonly domain: string;
  readonly keyName: string;
  /** The domain of who signs, which is `domain` or stands below it. */
  readonly identityDomain: string;
  /** The names of `h=` in lower case, From among them. */
  readonly names: readonly string[];
  /** Base64, without blanks. */
  readonly bodyHash: string;
  readonly value: Buffer;
  /** Of the canonical body: only so much is signed. */
  readonly bodyBytes: number | undefined;
  readonly signedAtSeconds: number | undefined;
  readonly expiresAtSeconds: number | undefined;
};

const INSTANT = /^\d{1,12}$/;
const LENGTH = /^\d{1,76}$/;
const ALGORITHMS = ["rsa-sha256", "ed25519-sha256", "rsa-sha1"] as const;
const CANONICALIZATIONS = ["simple", "relaxed"] as const;

/** The tags of a list in which a run of blanks is one. What has no name or no `=` is passed over. */
export function readTags(line: string): Tags {
  const values = new Map<string, string>();
  let hasTwins = false;
  for (const part of line.split(";")) {
    const equals = part.indexOf("=");
    const name = withoutBlanksAround(part.slice(0, Math.max(0, equals))).toLowerCase();
    if (name === "") continue;
    hasTwins ||= values.has(name);
    values.set(name, withoutBlanksAround(part.slice(equals + 1)));
  }
  return { values, hasTwins };
}

export function readSignatureField(raw: Buffer, field: RawField): SignatureField {
  const text = raw.toString("latin1", field.start, field.end);
  const line = relaxedField(text);
  return { field, text, ...readTags(line.slice(line.indexOf(":") + 1)) };
}

/** What a signature says; undefined when it lacks something, contradicts itself, or cannot be understood. */
export function readSignature({ values, hasTwins }: SignatureField): Signature | undefined {
  const lower = (name: string): string => (values.get(name) ?? "").toLowerCase();
  const plain = (name: string): string => (values.get(name) ?? "").replaceAll(" ", "");
  const [header, body] = lower("c").split("/", 2).map(withoutBlanksAround);
  const algorithm = oneOf(ALGORITHMS, lower("a"));
  const canonical = {
    header: oneOf(CANONICALIZATIONS, header || "simple"),
    body: oneOf(CANONICALIZATIONS, body || "simple"),
  };
  const domain = dnsName(values.get("d") ?? "");
  const selector = dnsName(values.get("s") ?? "");
  const names = plain("h").toLowerCase().split(":").filter(Boolean);
  const isWhole =
    !hasTwins &&
    values.get("v") === "1" &&
    values.has("b") &&
    values.has("bh") &&
    names.includes("from") &&
    isAbsentOr(INSTANT, values.get("t")) &&
    isAbsentOr(INSTANT, values.get("x")) &&
    isAbsentOr(LENGTH, values.get("l"));
  if (!isWhole || !algorithm || !canonical.header || !canonical.body || !domain || !selector)
    return undefined;
  const identityDomain = values.has("i") ? identityDomainOf(plain("i")) : domain;
  if (!identityDomain || !isBelow(identityDomain, domain)) return undefined;
  return {
    algorithm,
    canonicalization: { header: canonical.header, body: canonical.body },
    domain,
    keyName: `${selector}._domainkey.${domain}`,
    identityDomain,
    names,
    bodyHash: plain("bh"),
    value: Buffer.from(plain("b"), "base64"),
    bodyBytes: numberOf(values.get("l")),
    signedAtSeconds: numberOf(values.get("t")),
    expiresAtSeconds: numberOf(values.get("x")),
  };
}

/** What stands behind the last `@`, blanks and signs that were put in code being themselves again. @rfc 6376-2.11 */
function identityDomainOf(identity: string): string | undefined {
  const decoded = identity.replace(/=([0-9A-F]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  const at = decoded.lastIndexOf("@");
  return at < 0 ? undefined : dnsName(decoded.slice(at + 1));
}

/** There is one at most; what else is white in other alphabets is no blank here. */
const withoutBlanksAround = (text: string): string => text.replace(/^ | $/g, "");
const isAbsentOr = (form: RegExp, value: string | undefined): boolean =>
  value === undefined || form.test(value);
const numberOf = (value: string | undefined): number | undefined =>
  value === undefined ? undefined : Number(value);
const oneOf = <T extends string>(known: readonly T[], value: string): T | undefined =>
  known.find((each) => each === value);
