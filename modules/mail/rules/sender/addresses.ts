/** Addresses as decisions see them: their two parts, and which two of them are one mailbox. Pure. */

import { asciiDomain } from "./domains.ts";
import { type Word, wordsOf } from "./from-words.ts";
import { PROVIDERS } from "./providers.ts";

/** `domain` in ASCII and lower case. */
export type Address = { readonly localPart: string; readonly domain: string };

const MAX_LOCAL_CHARACTERS = 64;
const MAX_ADDRESS_CHARACTERS = 254;
/** Dots may stand anywhere: some carriers gave out such addresses, and nobody reads them in two ways. */
const LOCAL_PART = /^[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~.]+$/;
const QUOTED_LOCAL_PART = /^"[\x20-\x7e]+"$/;

/** The two parts of an address alone, without name or brackets; undefined when it is none. */
export function splitAddress(address: string): Address | undefined {
  const words = address.length > MAX_ADDRESS_CHARACTERS ? undefined : wordsOf(address);
  const plain = words && addressOf(words);
  if (!plain) return undefined;
  const at = plain.lastIndexOf("@");
  return { localPart: plain.slice(0, at), domain: plain.slice(at + 1) };
}

/** The spelling by which a mailbox is known, for comparing and looking up; undefined when it is no address. */
export function canonicalMailbox(address: string): string | undefined {
  const parts = splitAddress(address);
  if (!parts) return undefined;
  const provider = PROVIDERS.get(parts.domain);
  let local = parts.localPart.toLowerCase();
  if (provider && !local.startsWith('"')) {
    // A tag with nothing before it names nobody: such an address is left as it is.
    const untagged = local.replace(/\+.*$/s, "");
    const plain = provider.ignoresDots ? untagged.replaceAll(".", "") : untagged;
    if (plain !== "") local = plain;
  }
  return `${local}@${provider?.alsoKnownAs ?? parts.domain}`;
}

/** Do both lead to one person's mailbox? What is no address is nobody's, not even its own. */
export function sameMailbox(a: string, b: string): boolean {
  const canonical = canonicalMailbox(a);
  return canonical !== undefined && canonical === canonicalMailbox(b);
}

/** `local@domain`, with nothing between and around; undefined when the words are anything else. */
export function addressOf(words: readonly Word[]): string | undefined {
  const [local, at, domain] = words;
  if (words.length !== 3 || !local || !at || !domain || at.raw !== "@" || domain.is !== "text")
    return undefined;
  const ascii = asciiDomain(domain.text);
  const isLocal = local.is === "text" ? LOCAL_PART.test(local.raw) : QUOTED_LOCAL_PART.test(local.raw);
  if (!ascii || !isLocal || local.raw.length > MAX_LOCAL_CHARACTERS) return undefined;
  const address = `${local.raw}@${ascii}`;
  return address.length > MAX_ADDRESS_CHARACTERS ? undefined : address;
}
