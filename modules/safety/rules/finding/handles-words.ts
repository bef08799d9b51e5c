/** Where a text speaks of a platform. */

import { WORDS } from "../text/letters.ts";
import { beginsPlatform, mayNamePlatform, type Platform, platformOf } from "./platform-words.ts";

/** A platform named in a text. */
export type Mention = { readonly start: number; readonly end: number; readonly platform: Platform };

const LONGEST_WORD = 20;
const WORD = new RegExp(WORDS.source, "uy");
const JOINT = /^[ -]$/;
/** Pictures that stand for Instagram before a name. */
const CAMERA = /📷|📸/gu;
const HAS_CAMERA = /📷|📸/u;
const INSTAGRAM: Platform = { id: "instagram", kind: "vague" };

/** All platforms named in `text`, in order. Words of one or two parts; a host is no mention of its platform. */
export function mentionsIn(text: string): readonly Mention[] {
  const mentions: Mention[] = [];
  let before: { readonly word: string; readonly end: number; readonly start: number } | undefined;
  for (const [start, end] of wordsIn(text)) {
    const word = end - start <= LONGEST_WORD ? text.slice(start, end).toLowerCase() : "";
    const isJoined = before && beginsPlatform(before.word) && JOINT.test(text.slice(before.end, start));
    const two = isJoined ? platformOf(`${before!.word}-${word}`) : undefined;
    const platform = two ?? platformOf(word);
    if (platform && !isPartOfName(text, start, end)) {
      if (two && mentions.at(-1)?.end === before!.end) mentions.pop();
      mentions.push({ start: two ? before!.start : start, end, platform });
    }
    before = { word, start, end };
  }
  for (const { index } of HAS_CAMERA.test(text) ? text.matchAll(CAMERA) : [])
    mentions.push({ start: index, end: index + 2, platform: INSTAGRAM });
  return mentions.sort((a, b) => a.start - b.start);
}

/** The words that are worth a look, and behind each that may be the first of two its next. */
function* wordsIn(text: string): Generator<readonly [start: number, end: number]> {
  const starts = mayNamePlatform(text);
  if (!starts) {
    for (const { 0: word, index } of text.matchAll(WORDS)) yield [index, index + word.length];
    return;
  }
  let done = 0;
  for (const from of starts) {
    for (let start = from; start >= done && start < text.length; ) {
      const end = endOfWord(text, start);
      if (end === start || /[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start))) break;
      yield [start, end];
      done = end;
      if (!beginsPlatform(text.slice(start, end).toLowerCase()) || !JOINT.test(text[end] ?? "")) break;
      start = end + 1;
    }
  }
}

function endOfWord(text: string, start: number): number {
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start;
}

/** "insta_mira", "@telegram" and "telegram.me" are a name or a host. */
const isPartOfName = (text: string, start: number, end: number): boolean =>
  /[@_]$|[\p{L}\p{N}]\.$/u.test(text.slice(Math.max(0, start - 2), start)) ||
  /^(?:_|\.[\p{L}\p{N}])/u.test(text.slice(end, end + 2));
