/** Signs told by the host alone: what it pretends to be, its letters, its shape, whose ground it stands on. */

import type { LinkSignId } from "../../types/text.ts";
import { spreadOf } from "../text/letters.ts";
import type { Names } from "./guarded.ts";
import type { Guarded } from "./guarded-name.ts";
import { shapeOf } from "./host-shape.ts";
import { isIpHost, isLocalHost, plainHost } from "./hosts.ts";
import { SHARED_HOSTS, SHORTENERS, SITE_BUILDERS, SOLD_SUFFIXES } from "./known-hosts.ts";
import { isPlain, mixesScripts } from "./letters.ts";
import { pretends, type Whose, type Worn, wornOf } from "./lookalike.ts";
import { unicodeHost } from "./punycode.ts";
import { partsOf } from "./suffixes.ts";

/** No name server knows a longer one. @rfc 1035-2.3.4 */
const LONGEST_HOST = 253;

/** `host` in ASCII, without `www.`; none for an empty one. */
export function hostSigns(host: string, names: Names): LinkSignId[] {
  if (host === "") return [];
  if (host.length > LONGEST_HOST) return ["link.obfuscated"];
  const local: LinkSignId[] = isLocalHost(host) ? ["link.local_host"] : [];
  if (isIpHost(host)) return ["link.ip_host", ...local];
  const { registrable } = partsOf(host);
  const shape = Array.from(
    { length: names.owned.has(registrable) ? 0 : shapeOf(host) },
    () => "link.host_shape" as const,
  );
  return [...local, ...letterSigns(host), ...likenessSigns(host, names), ...groundSigns(host), ...shape];
}

function letterSigns(host: string): LinkSignId[] {
  const shown = unicodeHost(host);
  if (isPlain(shown)) return [];
  const told: LinkSignId[] = mixesScripts(shown) ? ["link.mixed_script"] : [];
  const { suffix } = partsOf(host);
  // A whole label of another script, all of whose letters have Latin doubles, before a Latin end.
  const isDisguised = !suffix.startsWith("xn--") && shown.split(".").some(isAllDoubles);
  return isDisguised ? [...told, "link.homograph"] : told;
}

function isAllDoubles(label: string): boolean {
  if (isPlain(label)) return false;
  const { close, distant, foreign, latin, dressed } = spreadOf(label);
  return (close > 1 && distant + foreign + latin === 0) || dressed > 0;
}

function likenessSigns(host: string, names: Names): LinkSignId[] {
  const { platform, property, brands } = names;
  if (names.owned.has(partsOf(host).registrable)) return [];
  const worn = wornOf(host);
  const how = likest(worn, platform, "platform") ?? likest(worn, brands, "brand");
  if (how) return [how === "homograph" ? "link.homograph" : "link.lookalike_platform"];
  const ours = likest(worn, property, "property");
  if (ours) return [ours === "homograph" ? "link.homograph" : "link.lookalike_property"];
  return [];
}

function likest(worn: Worn, names: readonly Guarded[], whose: Whose): "homograph" | "lookalike" | undefined {
  if (names.some(({ owned }) => owned.has(worn.parts.registrable))) return undefined;
  for (const name of names) {
    const how = pretends(worn, name, whose);
    if (how) return how;
  }
  return undefined;
}

function groundSigns(host: string): LinkSignId[] {
  const { registrable, suffix, isPrivate } = partsOf(host);
  const told: LinkSignId[] = [];
  if (SHORTENERS.has(host) || SHORTENERS.has(registrable)) told.push("link.shortener");
  const isShared = isPrivate && !SOLD_SUFFIXES.has(suffix);
  if (isShared || SHARED_HOSTS.has(host) || isBuilt(host)) told.push("link.free_page");
  return told;
}

/** Under a builder of sites, or that builder itself. */
export function isBuilt(host: string): boolean {
  let rest = plainHost(host);
  for (let labels = 0; labels < 6 && rest !== ""; labels++) {
    if (SITE_BUILDERS.has(rest)) return true;
    const dot = rest.indexOf(".");
    rest = dot < 0 ? "" : rest.slice(dot + 1);
  }
  return false;
}
