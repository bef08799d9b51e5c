/** A guarded name in the path, the parameters or before the host: where a reader looks, and no browser does. */

import type { FoundLink, LinkSignId } from "../../types/text.ts";
import type { Names } from "./guarded.ts";
import type { Guarded } from "./guarded-name.ts";
import { HOLDERS, RARE_ENDS } from "./known-hosts.ts";
import { readable } from "./nested.ts";
import { shownOf } from "./shown.ts";
import { partsOf } from "./suffixes.ts";

/** Where a reader came from is told by whom he came from, and is nobody's pretence. */
const ORIGIN =
  /(?:utm_\w{1,30}|ref|source|src|partner|channel|campaign|aff\w{0,30}|aid|label|origin)=[^&#]*/g;
/** Of the host, these make a name in the path worth more. */
const LURING: readonly LinkSignId[] = ["link.free_page", "link.host_shape", "link.shortener", "link.ip_host"];

/** Shorter than any name with a slash before it. */
const SHORTEST = 4;

/** `ofHost` is what its host alone told. */
export function insideSigns(link: FoundLink, names: Names, ofHost: readonly LinkSignId[]): LinkSignId[] {
  const { target, written } = link;
  const { platform, brands } = names;
  if (!target || ofHost.includes("link.lookalike_platform")) return [];
  const { suffix, registrable } = partsOf(link.host);
  // Strangers write on the pages of these.
  if ((names.owned.has(registrable) && !ofHost.includes("link.free_page")) || HOLDERS.has(registrable))
    return [];
  const before = readable(shownOf(written).userinfo ?? "");
  if (before === "" && target.pathname.length + target.search.length + target.hash.length < SHORTEST)
    return [];
  const inside = readable(`${target.pathname}${target.search}${target.hash}`).replace(ORIGIN, "");
  const isLuring = LURING.some((id) => ofHost.includes(id)) || RARE_ENDS.has(suffix);
  const isWorn =
    platform.some(
      (name) => before.includes(name.label) || isSite(inside, name) || (isLuring && isWord(inside, name)),
    ) ||
    brands.some(
      (name) =>
        isSite(before, name) ||
        (isLuring && (isSite(inside, name) || (!name.isWord && isWord(inside, name)))),
    );
  return isWorn ? ["link.lookalike_platform"] : [];
}

/** The name followed by the end of its site, in any of the ways it is joined. */
function isSite(text: string, { label, owned }: Guarded): boolean {
  for (const domain of owned) if (domain.includes(label) && standsAlone(text, domain)) return true;
  return standsAlone(text, `${label}.com`) || standsAlone(text, `${label}-com`);
}

const isWord = (text: string, { label }: Guarded): boolean => label.length > 3 && standsAlone(text, label);

function standsAlone(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text[at - 1] ?? "/", text[at + word.length] ?? "/"];
    if (!/[a-z\d]/.test(before) && !/[a-z\d]/.test(after)) return true;
  }
  return false;
}
