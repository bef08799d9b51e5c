/** Names as they stand in signatures, and as DNS is asked for them. */

import { domainToASCII } from "node:url";

/** Also with underscores: selectors have them. */
const NAME = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/;
const MAX_CHARACTERS = 253;
const IS_ASCII = /^[\x20-\x7e]*$/;

/** In ASCII, lower case, without the dot of the root; undefined when it cannot stand in DNS. `name` is Latin-1 of its bytes. */
export function dnsName(name: string): string | undefined {
  if (name.length > MAX_CHARACTERS * 4) return undefined;
  const ascii = IS_ASCII.test(name)
    ? name.toLowerCase()
    : domainToASCII(Buffer.from(name, "latin1").toString());
  const plain = ascii.endsWith(".") ? ascii.slice(0, -1) : ascii;
  return plain.length <= MAX_CHARACTERS && NAME.test(plain) ? plain : undefined;
}

/** Is `name` the domain itself, or below it? Both as {@link dnsName} gives them. */
export const isBelow = (name: string, domain: string): boolean =>
  name === domain || name.endsWith(`.${domain}`);
