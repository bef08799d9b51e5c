/** The keys we sign with: made in pairs, kept as files that only we may read. */

import { generateKeyPair } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { SigningKey } from "./signing.ts";

const make = promisify(generateKeyPair);
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*$/;
const SELECTOR = /^[a-z0-9]{1,40}$/;
const FILE = /^([a-z0-9]{1,40})\.(rsa|ed25519)\.pem$/;
const ALGORITHMS = { rsa: "rsa-sha256", ed25519: "ed25519-sha256" } as const;

/**
 * An RSA and an Ed25519 key: what cannot read the second reads the first. Each has a name of its own in DNS,
 * `<selector>-rsa` and `<selector>-ed25519`, since one name holds one key.
 * @throws Error for a domain or selector that could not stand in DNS; selectors are lower-case letters and digits
 */
export async function makeKeys(domain: string, selector: string): Promise<SigningKey[]> {
  if (!DOMAIN.test(domain)) throw new Error(`mail: ${domain} is no domain to make keys for`);
  if (!SELECTOR.test(selector)) throw new Error(`mail: ${selector} is no selector`);
  const encoding = {
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  } as const;
  const [rsa, ed25519] = await Promise.all([
    make("rsa", { modulusLength: 2048, ...encoding }),
    make("ed25519", encoding),
  ]);
  return [
    { domain, selector: `${selector}-rsa`, algorithm: ALGORITHMS.rsa, privateKey: rsa.privateKey },
    {
      domain,
      selector: `${selector}-ed25519`,
      algorithm: ALGORITHMS.ed25519,
      privateKey: ed25519.privateKey,
    },
  ];
}

/**
 * Keeps keys of {@link makeKeys} below `folder` as `<domain>/<selector>.rsa.pem` and `.ed25519.pem`. Keys that are
 * there are never written over: mail signed with them is still under way.
 */
export async function saveKeys(folder: string, keys: readonly SigningKey[]): Promise<void> {
  for (const { domain, selector, privateKey } of keys) {
    const home = join(folder, domain);
    await mkdir(home, { recursive: true, mode: 0o700 });
    const file = `${selector.replace(/-(?=[a-z0-9]+$)/, ".")}.pem`;
    await writeFile(join(home, file), privateKey, { mode: 0o600, flag: "wx", flush: true });
  }
}

const NATURAL = new Intl.Collator("en", { numeric: true });

/** Puts selectors in the order people number them: s10 comes after s2. */
export const compareSelectors = (one: string, other: string): number =>
  NATURAL.compare(one, other) || (one < other ? -1 : Number(one > other));

/** For each domain the keys of its last selector, by {@link compareSelectors}; none when there is no folder. */
export async function loadKeys(folder: string): Promise<SigningKey[]> {
  const keys: SigningKey[] = [];
  for (const domain of await namesIn(folder)) {
    if (!DOMAIN.test(domain)) continue;
    const parts = filesOf(await namesIn(join(folder, domain)));
    const newest = parts
      .map(({ selector }) => selector)
      .sort(compareSelectors)
      .at(-1);
    for (const { name, selector, kind } of parts) {
      if (selector !== newest) continue;
      const privateKey = await readFile(join(folder, domain, name), "utf8");
      keys.push({ domain, selector: `${selector}-${kind}`, algorithm: ALGORITHMS[kind], privateKey });
    }
  }
  return keys;
}

type KeyFile = { readonly name: string; readonly selector: string; readonly kind: keyof typeof ALGORITHMS };

function filesOf(names: readonly string[]): KeyFile[] {
  return names.flatMap((name) => {
    const [, selector, kind] = FILE.exec(name) ?? [];
    return selector && kind ? [{ name, selector, kind: kind as keyof typeof ALGORITHMS }] : [];
  });
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw fault;
  }
}
