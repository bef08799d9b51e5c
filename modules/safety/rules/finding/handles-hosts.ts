/** Names in links to platforms: "t.me/…", "wa.me/…", "instagram.com/…". */

import type { Found, View } from "../../types/text.ts";
import { withoutLast } from "../text/edges.ts";
import { originalSpan } from "../text/view.ts";
import { NOBODYS_PATHS, PLATFORM_HOSTS } from "./platform-words.ts";

const LINK =
  /(?<![\p{L}\p{N}_@-])(?:https?:\/\/|\/\/)?(?:www\.)?((?:[a-z0-9-]{1,30}\.){1,3}[a-z]{2,4})\/([^\s<>"'«»„“”()[\]{}]{1,200})/giu;
/** Names that are an address of their own. */
const SCHEMES =
  /(?<![\p{L}\p{N}_])(?:(tg):\/\/resolve\?domain=|(whatsapp):\/\/send\?phone=|(viber):\/\/(?:chat|add|pa)\?\w{1,12}=|(skype):(?=[\w.:-]{1,60}\?)|(?=(live):(?:\.cid\.|[a-z]{0,20}[._\d]))|(?=(wxid)_[a-z0-9]))([\w.:%+-]{2,60})/giu;
const MAY_BE_SCHEME = /:|wxid_/i;
const SCHEME_IDS: readonly string[] = ["telegram", "whatsapp", "viber", "skype", "skype", "wechat"];
const NAME = /^[@+#]?[\p{L}\p{N}_.%+=-]{2,64}/u;

/** The whole link is the span; the value is the platform and the name, without what follows the name. */
export function linkedHandlesIn(view: View): Found[] {
  const found: Found[] = [];
  const { text } = view;
  for (const match of text.includes("/") ? text.matchAll(LINK) : []) {
    const platform = PLATFORM_HOSTS.get(match[1]!.toLowerCase());
    if (!platform) continue;
    const path = match[2]!;
    const read = nameIn(path, platform.before, match[1]!.toLowerCase());
    if (!read) continue;
    const end = match.index + match[0].length - path.length + read.length;
    found.push(handle(view, match.index, end, platform.id, read.name));
  }
  for (const match of MAY_BE_SCHEME.test(text) ? text.matchAll(SCHEMES) : []) {
    const group = match.slice(1, 7).findIndex((part) => part !== undefined);
    const name = withoutLast(match[7]!, ".:-");
    found.push(
      handle(
        view,
        match.index,
        match.index + match[0].length - (match[7]!.length - name.length),
        SCHEME_IDS[group]!,
        name,
      ),
    );
  }
  return found;
}

export const handle = (view: View, start: number, end: number, platform: string, name: string): Found => ({
  type: "handle",
  span: originalSpan(view, start, end),
  view: view.name,
  value: `${platform}:${name.replace(/^[@+]/, "")}`.toLowerCase(),
});

/** The name in a path and how much of the path belongs to it. */
function nameIn(
  path: string,
  before: readonly string[],
  host: string,
): { name: string; length: number } | undefined {
  const lower = path.toLowerCase();
  const beginning = before.find((each) => lower.startsWith(each.toLowerCase()));
  if (beginning === undefined) return undefined;
  let rest = path.slice(beginning.length);
  const asked = /^\/?\?(?:[\w=&-]{0,40}&)?(?:phone|id)=/.exec(rest);
  const isAsked = asked !== null && asked[0].length > 0;
  if (isAsked) rest = rest.slice(asked[0].length);
  else if (beginning === "send" || beginning === "profile.php") return undefined;
  const name = withoutLast(NAME.exec(rest)?.[0] ?? "", ".%=-");
  if (name.length < 2) return undefined;
  const isAnybody = beginning === "" && !isAsked;
  if (isAnybody && (NOBODYS_PATHS.has(name.toLowerCase()) || host === "whatsapp.com" || host === "viber.com"))
    return undefined;
  return { name, length: path.length - rest.length + name.length };
}
