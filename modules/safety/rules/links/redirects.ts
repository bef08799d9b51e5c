/** Paths of well-known places that lead on to wherever their address says. Data, and whether an address is such a path. */

import { ownerOf } from "./suffixes.ts";

/** Label of the owner or whole host, then the paths that lead on. */
const KNOWN: readonly (readonly [host: RegExp, path: RegExp])[] = [
  [/(?:^|\.)google\.[a-z.]{2,6}$/, /^\/(?:url|aclk|imgres|amp\/|local_url|travel\/clk)/],
  [/(?:^|\.)(?:doubleclick\.net|googleadservices\.com|google-analytics\.com)$/, /./],
  [/(?:^|\.)youtube\.com$/, /^\/redirect/],
  [/(?:^|\.)(?:facebook|instagram|threads)\.(?:com|net)$/, /^\/(?:l\.php|flx\/|sharer|dialog)/],
  [/^(?:l|lm)\.(?:facebook|instagram|messenger|threads)\.(?:com|net)$/, /./],
  [/(?:^|\.)linkedin\.com$/, /^\/(?:redir|safety\/go|slink)/],
  [/(?:^|\.)bing\.com$/, /^\/(?:ck\/a|aclick|alink)/],
  [/(?:^|\.)(?:duckduckgo\.com)$/, /^\/l\//],
  [/(?:^|\.)(?:vk\.com|ok\.ru)$/, /^\/(?:away|dk)/],
  [/(?:^|\.)(?:yandex\.[a-z]{2,3})$/, /^\/(?:clck|redir)/],
  [/(?:^|\.)(?:steamcommunity\.com)$/, /^\/linkfilter/],
  [
    /(?:^|\.)(?:out\.reddit\.com|href\.li|anonym\.to|dereferer\.me|nullrefer\.com|slack-redir\.net|t\.umblr\.com)$/,
    /./,
  ],
  [/(?:^|\.)(?:safelinks\.protection\.outlook\.com|urldefense\.com|urldefense\.proofpoint\.com)$/, /./],
  [
    /(?:^|\.)(?:click\.(?:mlsend|mailerlite|convertkit-mail)\.com|sendgrid\.net|list-manage\.com|mailchi\.mp)$/,
    /^\/(?:track|ls\/click|wf\/click|link)/,
  ],
  [/(?:^|\.)(?:medium\.com)$/, /^\/r\//],
  [/(?:^|\.)(?:pinterest\.[a-z.]{2,6})$/, /^\/offsite/],
  [/(?:^|\.)(?:tripadvisor\.[a-z.]{2,6})$/, /^\/Commerce|^\/ShowUrl/],
  [/(?:^|\.)translate\.goog$/, /./],
];
/** Path words of pages that lead on anywhere, believed only where another address stands behind them. */
const LEADING =
  /\/(?:redirect|redir|rdr|away|out|outgoing|goto|go|jump|leave|exit|external|click|clk|track|tracking|link|links|r|l|ref|bounce|forward|proxy|login|logout|sso|signin|oauth2?|authorize|cas|url)(?:[./?_-]|$)/i;

/** `nested`: hosts of other addresses within. A page that leads on within one site is none. */
export function leadsOn(url: URL, nested: readonly string[]): boolean {
  const host = url.hostname;
  if (KNOWN.some(([known, path]) => known.test(host) && path.test(url.pathname))) return true;
  const isAbroad = nested.some((other) => ownerOf(other) !== ownerOf(host));
  return isAbroad && LEADING.test(url.pathname + url.search.slice(0, 1));
}
