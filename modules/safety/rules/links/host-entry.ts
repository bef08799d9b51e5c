/** What may be put on the list of hosts that a property links to. */

import { withoutFirst, withoutLast } from "../text/edges.ts";
import { namesOf } from "./guarded.ts";
import { hostSigns, isBuilt } from "./host-signs.ts";
import { asciiHost, isIpHost, isLocalHost, plainHost } from "./hosts.ts";
import { SHARED_HOSTS, SHORTENERS } from "./known-hosts.ts";
import { unicodeHost } from "./punycode.ts";
import { shownOf } from "./shown.ts";
import { partsOf } from "./suffixes.ts";

export type HostRefusal =
  | "not_a_host"
  | "wildcard"
  | "email_address"
  | "has_port"
  | "public_suffix"
  | "ip_address"
  | "local_host"
  | "shortener"
  /** Strangers have pages under the very same host, or under any name before it. */
  | "shared_hosting_root"
  | "looks_like_platform"
  | "looks_like_property"
  /** Letters of several scripts, or of another script for Latin ones. */
  | "misleading_letters"
  | "already_listed";

/** `host` in ASCII, without `www.`. */
export type HostEntry =
  | { readonly may: true; readonly host: string }
  | { readonly may: false; readonly because: HostRefusal };

export type HostLists = {
  readonly approvedHosts: readonly string[];
  readonly platformHosts: readonly string[];
  /** Sites that the property is known by for other reasons. */
  readonly propertyHosts?: readonly string[];
};

const BAD_LABEL = /^-|-$|^$/;

/**
 * May the host that `text` means be listed? People paste the address of a page and mean its host; with `http:` too, as
 * links will be opened by `https:` all the same.
 * @rule M-56
 */
export function decideHostEntry(text: string, lists: HostLists): HostEntry {
  const host = meantBy(text);
  if (typeof host !== "string") return host;
  const because = refusalOf(host, lists);
  return because ? { may: false, because } : { may: true, host };
}

function meantBy(text: string): string | { may: false; because: HostRefusal } {
  const trimmed = text.replace(/\p{Cf}/gu, "").trim();
  const pasted = withoutLast(withoutFirst(trimmed, `<"'(`), `>"'),;`);
  if (/^(?:https?:\/\/)?[^/?#]*\*/i.test(pasted)) return { may: false, because: "wildcard" };
  const { scheme, slashes, userinfo, host } = shownOf(pasted);
  if (/\s/.test(pasted) || pasted.length > 2_000) return { may: false, because: "not_a_host" };
  if (scheme === "" && slashes === "" && userinfo !== undefined)
    return { may: false, because: "email_address" };
  const isWeb =
    scheme === "" ? slashes === "" || slashes === "//" : /^https?$/i.test(scheme) && slashes === "//";
  const url = isWeb ? URL.parse(scheme === "" ? `https://${pasted.replace(/^\/\//, "")}` : pasted) : null;
  // `localhost:3000` reads like a scheme.
  if (!url && /^[a-z\d.-]+:\d+(?:\/|$)/i.test(pasted)) return { may: false, because: "has_port" };
  if (!url || userinfo !== undefined || url.hostname === "") return { may: false, because: "not_a_host" };
  if (url.port !== "") return { may: false, because: "has_port" };
  const read = asciiHost(url.hostname);
  if (!read || host.includes("%")) return { may: false, because: "not_a_host" };
  return plainHost(read);
}

function refusalOf(
  host: string,
  { approvedHosts, platformHosts, propertyHosts = [] }: HostLists,
): HostRefusal | undefined {
  if (isIpHost(host)) return "ip_address";
  const { registrable, isKnown, isPrivate } = partsOf(host);
  if (isLocalHost(host) && host !== "")
    return isKnown && host.includes(".") ? "local_host" : localOrSuffix(host);
  if (!/^[a-z\d._-]+$/.test(host) || host.split(".").some((label) => BAD_LABEL.test(label)))
    return "not_a_host";
  if (registrable === "") return isPrivate ? "shared_hosting_root" : "public_suffix";
  if (!isKnown) return "not_a_host";
  if ([...approvedHosts, ...platformHosts].some((listed) => plainHost(listed) === host))
    return "already_listed";
  if (SHORTENERS.has(host) || SHORTENERS.has(registrable)) return "shortener";
  if (
    SHARED_HOSTS.has(host) ||
    (isBuilt(host) && host === registrable && !isPrivate && isBuilderItself(host))
  )
    return "shared_hosting_root";
  return likenessOf(host, platformHosts, [...approvedHosts, ...propertyHosts]);
}

const isBuilderItself = (host: string): boolean => isBuilt(host) && !isBuilt(`x${host}`);

const localOrSuffix = (host: string): HostRefusal =>
  host.includes(".") || ["localhost", "local"].includes(host)
    ? "local_host"
    : partsOf(host).isKnown
      ? "public_suffix"
      : "not_a_host";

function likenessOf(
  host: string,
  platformHosts: readonly string[],
  propertyHosts: readonly string[],
): HostRefusal | undefined {
  const told = hostSigns(host, namesOf(platformHosts, propertyHosts));
  if (told.includes("link.lookalike_platform")) return "looks_like_platform";
  if (told.includes("link.mixed_script") || told.includes("link.homograph")) return "misleading_letters";
  if (!told.includes("link.lookalike_property")) return undefined;
  // The same name under the end of another country is what owners have; a letter more or less is what they have not.
  const label = nameIn(host);
  return propertyHosts.some((own) => nameIn(own) === label) ? undefined : "looks_like_property";
}

const nameIn = (host: string): string => partsOf(unicodeHost(plainHost(host))).label.replace(/[-_]/g, "");
