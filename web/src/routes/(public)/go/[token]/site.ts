/** A host taken apart for the eye: whose it is, and what only stands around that. Pure. */

import { isIpHost } from "#modules/safety/rules/links/hosts.ts";
import { unicodeHost } from "#modules/safety/rules/links/punycode.ts";
import { partsOf } from "#modules/safety/rules/links/suffixes.ts";

export type Site = {
  /** Before what somebody registered, with its dot; empty when there is nothing. */
  readonly before: string;
  /** What somebody registered, in letters; the whole host when nobody can. */
  readonly owned: string;
  /** With its colon. */
  readonly port: string;
  /** The host in ASCII, where that reads otherwise. */
  readonly ascii?: string;
};

/** `host` as a browser reads it, perhaps with a port. */
export function siteOf(host: string): Site {
  const [, ascii = host, port = ""] = /^(.*?)(:\d+)?$/.exec(host) ?? [];
  const whole = unicodeHost(ascii);
  const registrable = isIpHost(ascii) ? "" : unicodeHost(partsOf(ascii).registrable);
  const owned = registrable && whole.endsWith(registrable) ? registrable : whole;
  return {
    ...{ before: whole.slice(0, whole.length - owned.length), owned, port },
    ...(whole !== ascii && { ascii }),
  };
}
