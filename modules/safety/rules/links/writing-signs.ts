/** Signs told by how a link is written: what a reader sees against what a browser reads. */

import type { FoundLink, LinkSignId } from "../../types/text.ts";
import { plainHost } from "./hosts.ts";
import { bareLinks } from "./scan-bare.ts";
import { schemeLinks } from "./scan-schemes.ts";
import { agrees, isPlainScheme, shownOf } from "./shown.ts";
import { ownerOf } from "./suffixes.ts";

/** Do the words shown for the link name another place than it leads to? Another host of the same owner is none. */
export function isMislabelled({ label, host, target }: FoundLink): boolean {
  if (label === undefined) return false;
  const [shown] = [...schemeLinks(label), ...bareLinks(label, [], false)];
  const named = shown && URL.parse(shown.url);
  if (!named?.hostname) return false;
  const place = plainHost(named.hostname);
  return place !== host && (target === undefined || ownerOf(place) !== ownerOf(host));
}

/** Hidden from programs or from the eye: by the reading it needs, its scheme, its slashes or its host. */
export function writingSigns(link: FoundLink): LinkSignId[] {
  const shown = shownOf(link.written);
  const told: LinkSignId[] = [];
  if (link.view !== "written" || (isWeb(link) && isDisguised(link, shown))) told.push("link.obfuscated");
  if (isWeb(link) && shown.userinfo !== undefined) told.push("link.userinfo");
  // Programs differ in where such a host ends.
  if (isWeb(link) && /^[\\?#;]+@/.test(shown.rest)) told.push("link.text_mismatch");
  return told;
}

function isDisguised(link: FoundLink, shown: ReturnType<typeof shownOf>): boolean {
  if (!isPlainScheme(shown.scheme)) return true;
  const hasUsualSlashes = shown.slashes === "//" || (shown.scheme === "" && shown.slashes === "");
  return !hasUsualSlashes || !agrees(link, shown);
}

/** A link that a browser opens as a page, or would but for a slip; not one of another scheme. */
const isWeb = ({ target, value }: FoundLink): boolean => target !== undefined || /^https?:/i.test(value);
