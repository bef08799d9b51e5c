/** Names by which somebody can be reached outside: on a platform that is named beside them, or in a link to one. */

import type { Found, View } from "../../types/text.ts";
import { firstNot } from "../text/lower-bound.ts";
import type { Views } from "../text/views.ts";
import { handle, linkedHandlesIn } from "./handles-hosts.ts";
import { nameAfter, nameBefore, shownName } from "./handles-names.ts";
import { type Mention, mentionsIn } from "./handles-words.ts";
import { WRITE_ME, WRITE_ME_ELSEWHERE } from "./platform-words.ts";
import { findInReadings } from "./spans.ts";

/** How far a name with the sign may stand from a platform, and from words that ask to be written to. */
const NEAR_PLATFORM = 45;
const NEAR_WORDS = 30;
/** A name with the sign before it, which no address and no host goes into. */
const SHOWN = /(?<![\p{L}\p{N}_.@/+-])@ ?([A-Za-z0-9][A-Za-z0-9_.]{1,31})(?![A-Za-z0-9_@])/gu;

/**
 * All names on platforms, in the order of the text; the value is the platform and the name ("telegram:mira_silva"), or
 * "@" and the name where no platform is named. A platform alone ("we are on Instagram") is nothing, and a number on a
 * platform is a phone number.
 */
export const findHandles = (views: Views): Found[] => findInReadings(views, (view) => handlesIn(view));

function handlesIn(view: View): Found[] {
  const { text } = view;
  const mentions = mentionsIn(text);
  const found = linkedHandlesIn(view);
  let floor = 0;
  for (const mention of mentions) {
    const name = nameAfter(text, mention) ?? nameBefore(text, mention, floor);
    if (!name) continue;
    floor = Math.max(floor, name.end);
    found.push(handle(view, name.start, name.end, mention.platform.id, text.slice(name.start, name.end)));
  }
  if (text.includes("@")) found.push(...shownIn(view, mentions));
  return found;
}

/** Names with the sign, near a platform or after words that ask to be written to. */
function shownIn(view: View, mentions: readonly Mention[]): Found[] {
  const { text } = view;
  const found: Found[] = [];
  for (const match of text.matchAll(SHOWN)) {
    const name = shownName(match[1]!, match[0].startsWith("@ "));
    if (!name) continue;
    const start = match.index;
    const end = start + match[0].length - (match[1]!.length - name.length);
    const platform = nearest(text, mentions, start, end);
    if (platform) found.push(handle(view, start, end, platform.platform.id, name));
    // "@Teo" is how people are addressed.
    else if (!/^[A-Z][a-z]+$/.test(name) && isAsked(text.slice(Math.max(0, start - NEAR_WORDS), start))) {
      found.push({ ...handle(view, start, end, "", name), value: `@${name.toLowerCase()}` });
    }
  }
  return found;
}

/** The nearest platform within reach and within the same paragraph; vague words must stand right before the name. */
function nearest(
  text: string,
  mentions: readonly Mention[],
  start: number,
  end: number,
): Mention | undefined {
  let best: Mention | undefined;
  let least = NEAR_PLATFORM;
  for (let i = firstWithin(mentions, start - NEAR_PLATFORM); i < mentions.length; i++) {
    const mention = mentions[i]!;
    if (mention.start > end + NEAR_PLATFORM) break;
    const between = mention.end <= start ? text.slice(mention.end, start) : text.slice(end, mention.start);
    const isVague = mention.platform.kind === "vague" && !/^[\s:=(\-–—]*$/.test(between);
    if (between.length >= least || isVague || /\n\s*\n/.test(between)) continue;
    least = between.length;
    best = mention;
  }
  return best;
}

const firstWithin = (mentions: readonly Mention[], from: number): number =>
  firstNot(mentions.length, (at) => mentions[at]!.end < from);

const isAsked = (before: string): boolean => WRITE_ME.test(before) || WRITE_ME_ELSEWHERE.test(before);
