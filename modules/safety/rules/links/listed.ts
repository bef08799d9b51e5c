/** Which hosts of a list of bad ones are kept, and by what a host in a message is found among them. Pure. */

import { createHash } from "node:crypto";
import { asciiHost, isIpHost, isLocalHost, plainHost } from "./hosts.ts";
import { HOLDERS, SHARED_HOSTS, SHORTENERS, SITE_BUILDERS } from "./known-hosts.ts";
import { partsOf } from "./suffixes.ts";

/** Half of SHA-256 tells a few million hosts apart. */
const HASH_BYTES = 16;

export const hashOfHost = (host: string): Buffer =>
  createHash("sha256").update(host).digest().subarray(0, HASH_BYTES);

/** The host and what it stands under, up to what somebody registered; `host` in ASCII, without `www.`. */
export function hostAndOwners(host: string): readonly string[] {
  const { registrable } = partsOf(host);
  if (isIpHost(host) || registrable === "" || registrable === host) return [host];
  const hosts = [host];
  let rest = host;
  while (rest !== registrable && rest.includes(".")) {
    rest = rest.slice(rest.indexOf(".") + 1);
    hosts.push(rest);
  }
  return hosts;
}

/** Places where strangers keep files beside honest people: a list that names one means a page on it, never all of it. */
const FILE_PLACES = new Set(
  `github.com gitlab.com bitbucket.org raw.githubusercontent.com githubusercontent.com sourceforge.net google.com
  drive.usercontent.google.com firebasestorage.googleapis.com googleusercontent.com amazonaws.com windows.net live.com
  microsoft.com office.com apple.com icloud.com facebook.com instagram.com whatsapp.com youtube.com discord.com
  discordapp.com telegram.org docs.google.com archive.org web.archive.org`.split(/\s+/),
);

/** As it is kept; undefined for what is no host, is ours, or is shared by so many that an entry would close it to all. */
export function listedHost(given: string, platformHosts: readonly string[]): string | undefined {
  const ascii = asciiHost(given.trim().toLowerCase());
  const host = ascii && plainHost(ascii);
  if (!host || isLocalHost(host)) return undefined;
  if (isIpHost(host)) return host;
  const isShared = [SHARED_HOSTS, SITE_BUILDERS, SHORTENERS, HOLDERS, FILE_PLACES].some((set) =>
    set.has(host),
  );
  const isOurs = platformHosts.some((ours) => ours === host || ours.endsWith(`.${host}`));
  return isShared || isOurs || partsOf(host).registrable === "" ? undefined : host;
}
