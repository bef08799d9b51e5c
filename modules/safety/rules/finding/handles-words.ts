/** Where a text speaks of a platform. */

import { WORDS } from "../text/letters.ts";
import { beginsPlatform, type Platform, platformOf } from "./platform-words.ts";

/** A platform named in a text. */
export type Mention = { readonly start: number; readonly end: number; readonly platform: Platform };

const LONGEST_WORD = 20;
const JOINT = /^[ -]$/;
/** Pictures that stand for Instagram before a name. */
const CAMERA = /📷|📸/gu;
const INSTAGRAM: Platform = { id: "instagram", kind: "vague" };

/** All platforms named in `text`, in order. Words of one or two parts; a host is no mention of its platform. */
export function mentionsIn(text: string): readonly Mention[] {
  const mentions: Mention[] = [];
  let before: { readonly word: string; readonly end: number; readonly start: number } | undefined;
  for (const match of text.matchAll(WORDS)) {
    const start = match.index;
    const end = start + match[0].length;
    const word = match[0].length <= LONGEST_WORD ? match[0].toLowerCase() : "";
    const isJoined = before && beginsPlatform(before.word) && JOINT.test(text.slice(before.end, start));
    const two = isJoined ? platformOf(`${before!.word}-${word}`) : undefined;
    const platform = two ?? platformOf(word);
    if (platform && !isPartOfName(text, start, end)) {
      if (two && mentions.at(-1)?.end === before!.end) mentions.pop();
      mentions.push({ start: two ? before!.start : start, end, platform });
    }
    before = { word, start, end };
  }
  for (const { index } of text.matchAll(CAMERA))
    mentions.push({ start: index, end: index + 2, platform: INSTAGRAM });
  return mentions.sort((a, b) => a.start - b.start);
}

/** "insta_mira", "@telegram" and "telegram.me" are a name or a host. */
const isPartOfName = (text: string, start: number, end: number): boolean =>
  /[@_]$|[\p{L}\p{N}]\.$/u.test(text.slice(Math.max(0, start - 2), start)) ||
  /^(?:_|\.[\p{L}\p{N}])/u.test(text.slice(end, end + 2));
