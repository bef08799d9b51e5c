/** Signs told by the address a browser reads: scheme, port, what it downloads, where it leads on. */

import type { FoundLink, LinkSignId } from "../../types/text.ts";
import { isDownload } from "./download.ts";
import { nestedHosts } from "./nested.ts";
import { leadsOn } from "./redirects.ts";
import { HARMLESS_SCHEMES } from "./schemes.ts";
import { ownerOf } from "./suffixes.ts";

/** `isListed`: the host is approved, so that whatever leads on from it borrows the trust in it. */
export function addressSigns({ target, value, host }: FoundLink, isListed: boolean): LinkSignId[] {
  if (!target) return schemeSigns(value);
  const told: LinkSignId[] = [];
  if (target.port !== "" && target.port !== "80" && target.port !== "443") told.push("link.odd_port");
  if (isDownload(target)) told.push("link.download");
  const nested = nestedHosts(target);
  const isAbroad = nested.some((other) => ownerOf(other) !== ownerOf(host));
  if (leadsOn(target, nested) || (isListed && isAbroad)) told.push("link.redirector");
  if (isAbroad) told.push("link.nested");
  return told;
}

/** Whatever is no page opens another program, and what that does nobody sees beforehand. */
function schemeSigns(value: string): LinkSignId[] {
  const scheme = value.slice(0, value.indexOf(":"));
  if (scheme === "http" || scheme === "https") return [];
  return HARMLESS_SCHEMES.has(scheme) ? [] : ["link.scheme"];
}
