/** Whether a piece of text beside the name of a platform is the name of somebody there. */

import type { Span } from "../../types/text.ts";
import { withoutLast } from "../text/edges.ts";
import { SIGN_WORDS } from "../text/sign-words.ts";
import { trustInEnding } from "../text/top-level.ts";
import type { Mention } from "./handles-words.ts";
import { NAMING, NOT_A_NAME, SMALL } from "./platform-words.ts";

const NAME = /@?[A-Za-z0-9_](?:[A-Za-z0-9_]|[.#:-](?=[A-Za-z0-9_])){1,40}/y;
const WORD = /[\p{L}\p{M}\p{N}']+/uy;
const SIGNS = /(?:[\s:=>→»«"“”„'()[\]*_~,.|–—-]|\p{Extended_Pictographic}|\ufe0f){0,6}/uy;
/** Signs after which a name is expected. */
const POINTS_ON = /[:=>→]|\p{Extended_Pictographic}/u;
const MOST_SMALL_WORDS = 4;
const SHORTEST_PLAIN = 4;
/** The number of an account, where people have one. */
const SOME_NUMBER = /^\d{6,12}$/;

/** The name that stands after a platform: marked as one by its form, or announced by a sign or by a word for "name". */
export function nameAfter(text: string, mention: Mention): Span | undefined {
  let [at, isPointed, isNamed, isNumbered] = [mention.end, false, false, false];
  for (let words = 0; words <= MOST_SMALL_WORDS; words++) {
    const gap = gapAt(text, at);
    if (!gap) return undefined;
    isPointed ||= gap.isPointing;
    at = gap.end;
    const word = wordAt(text, at);
    if (NAMING.has(word) || isSpokenSign(word)) isNamed = true;
    else if (!SMALL.has(word)) break;
    isNumbered ||= word === "id";
    // A name may be spelled like a small word, but nobody would find it among them.
    at += word.length;
  }
  const name = tokenAt(text, at);
  if (!name) return undefined;
  const token = text.slice(name.start, name.end);
  if (token.startsWith("@")) return shownName(token.slice(1), false) ? name : undefined;
  if (isHost(token) || text[name.end] === "/" || text[name.end] === "@") return undefined;
  if (/wi-?fi|wlan|\d ?ghz|[245]g$/i.test(token)) return undefined;
  if (/^\d+$/.test(token)) return isNumbered && SOME_NUMBER.test(token) ? name : undefined;
  const isBeside = isPointed || isNamed;
  if (mention.platform.kind !== "clear" && !isBeside) return undefined;
  if (isMarked(token)) return isBeside || isUnmistakable(token) ? name : undefined;
  const mayBePlain = isNamed || (isPointed && mention.platform.kind === "clear");
  return mayBePlain && isPlainName(text, token, name.end) ? name : undefined;
}

/** The name that stands right before a platform: "mira_silva92 on Telegram", "mira.silva (Instagram)". */
export function nameBefore(text: string, mention: Mention, floor: number): Span | undefined {
  if (mention.platform.kind === "vague") return undefined;
  const before = text.slice(Math.max(floor, mention.start - 60), mention.start);
  const match =
    /(?<![\p{L}\p{N}_.@/+-])([A-Za-z][A-Za-z0-9_.]{3,31})(?:\s?[([–—-]\s?|\s(?:on|in|at|via|auf|bei|en|no|na|på|op|sur|su|em|в|на|على|في)\s(?:my\s)?)$/u.exec(
      before,
    );
  const token = match?.[1]?.replace(/\.$/, "");
  if (!match || !token || token !== match[1] || isHost(token) || !isUnmistakable(token)) return undefined;
  const start = mention.start - before.length + match.index;
  return { start, end: start + token.length };
}

/** A name that stands after the sign, without what follows it; undefined when it is a time, a price or an ordinary word. */
export function shownName(written: string, isSpaced: boolean): string | undefined {
  const name = withoutLast(written, ".");
  const isUsable =
    /[A-Za-z]/.test(name) && name.length >= 3 && !/^\d+(?:am|pm|h|eur|usd|pln|kr|k)?$/i.test(name);
  if (!isUsable || NOT_A_NAME.has(name.toLowerCase())) return undefined;
  return isSpaced && !isMarked(name) ? undefined : name;
}

const isSpokenSign = (word: string): boolean => {
  const spoken = SIGN_WORDS.get(word);
  return spoken?.sign === "@" && spoken.strength === 2;
};

type Gap = { readonly end: number; readonly isPointing: boolean };

/** Blanks, signs and pictures from `at` on; undefined when a sentence or a paragraph ends among them. */
function gapAt(text: string, at: number): Gap | undefined {
  SIGNS.lastIndex = at;
  const gap = SIGNS.exec(text)?.[0] ?? "";
  const end = at + gap.length;
  const breaks = gap.split("\n").length - 1;
  const isPointing = POINTS_ON.test(gap);
  const isFar = breaks > 1 || (breaks === 1 && !isPointing) || (/[.,]/.test(gap) && text[end] !== "@");
  return isFar ? undefined : { end, isPointing };
}

function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0] ?? "";
  // A part of a longer name is no word.
  return /[_.@]/.test(text[at + word.length] ?? "") && /[\w]/.test(text[at + word.length + 1] ?? "")
    ? ""
    : word.toLowerCase();
}

function tokenAt(text: string, at: number): Span | undefined {
  NAME.lastIndex = at;
  const name = NAME.exec(text)?.[0];
  return name === undefined || /\p{L}/u.test(text[at + name.length] ?? "")
    ? undefined
    : { start: at, end: at + name.length };
}

/** Holds something that no word does: a low line, a digit, a dot, a capital inside. */
const isMarked = (token: string): boolean =>
  (token.match(/[A-Za-z]/g)?.length ?? 0) >= 3 && /[_#:]|[A-Za-z]\d|[a-z][A-Z]|\w\.\w/.test(token);

/** Marked so that it can be nothing but a name, even without a sign before it. */
const isUnmistakable = (token: string): boolean =>
  token.length >= 5 &&
  /^[A-Za-z_]/.test(token) &&
  /[A-Za-z]_|_[A-Za-z]|[A-Za-z]{3,}\d{1,8}$|[A-Za-z]{2,}\.[A-Za-z_][A-Za-z0-9_]+|[A-Za-z]{2}#\d{4}$|[a-z][A-Z][a-z]\w{0,40}[a-z][A-Z][a-z]/.test(
    token,
  );

function isPlainName(text: string, token: string, end: number): boolean {
  if (
    token.length < SHORTEST_PLAIN ||
    !/^[A-Za-z][A-Za-z-]*$/.test(token) ||
    NOT_A_NAME.has(token.toLowerCase())
  )
    return false;
  return /^\s*(?:$|[\n.,;!?)\]/|]|[-–—]\s|\(|(?:and|or|und|oder|y|o|et|ou|e|en|of|i|lub|och|eller|и|или|أو)\s)/u.test(
    text.slice(end, end + 12),
  );
}

/** A host is a link, not a name. */
const isHost = (token: string): boolean => {
  const labels = token.split(".");
  return labels.length >= 2 && trustInEnding(labels.at(-1)!) > 0;
};
