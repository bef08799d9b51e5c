/** Mail addresses in a text, plain and hidden. */

import type { Found, View } from "../../types/text.ts";
import { withoutLast } from "../text/edges.ts";
import { MAIL_HOUSES } from "../text/mail-houses.ts";
import { trustInEnding } from "../text/top-level.ts";
import { originalSpan } from "../text/view.ts";
import type { Views } from "../text/views.ts";
import { turnedAddress } from "./emails-turned.ts";
import { findInReadings } from "./spans.ts";

/** Limits of SMTP for what stands before and after the sign. @rfc 5321-4.5.3.1 */
const LONGEST_LOCAL = 64;
const LONGEST_HOST = 255;

const LOCAL = /[\p{L}\p{M}\p{N}._%+'-]/u;
const HOST = /[\p{L}\p{M}\p{N}.-]/u;
/** Scripts that write without blanks: words of theirs stand right before an address. */
const UNSPACED_LETTER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Arabic}]/u;
const FILES = new Set("png jpg jpeg gif svg webp pdf mp3 mp4 avi doc docx xls xlsx css js ts".split(" "));

/**
 * All mail addresses, the platform's own among them, in the order of the text. The value is in lower case; an address
 * at a house of mail that was said without its ending has it. Spans are the address alone.
 */
export const findEmails = (views: Views): Found[] =>
  findInReadings(views, (view, reading) =>
    view.text.includes("@") ? emailsIn(view, reading === "folded") : [],
  );

function emailsIn(view: View, isPlain: boolean): Found[] {
  const { text } = view;
  const found: Found[] = [];
  let floor = 0;
  for (let sign = text.indexOf("@"); sign !== -1; sign = text.indexOf("@", sign + 1)) {
    const start = localStart(text, sign, floor);
    const turned = isPlain ? turnedAddress(text, sign) : undefined;
    if (turned) {
      found.push({
        type: "email",
        span: originalSpan(view, turned.start, turned.end),
        view: "operators",
        value: turned.value,
      });
      floor = turned.end;
    } else if (start < sign && !isUserOfLink(text, start)) {
      const host = hostAfter(text, sign, isPlain);
      if (host) {
        const value = `${text.slice(start, sign)}@${host.value}`.toLowerCase();
        found.push({ type: "email", span: originalSpan(view, start, host.end), view: view.name, value });
        floor = host.end;
      }
    }
  }
  return found;
}

function localStart(text: string, sign: number, floor: number): number {
  const lowest = Math.max(floor, sign - LONGEST_LOCAL);
  let start = sign;
  while (start > lowest && LOCAL.test(text[start - 1]!)) start--;
  start = Math.max(start, afterUnspaced(text, start, sign));
  while (start < sign && !/[\p{L}\p{N}_]/u.test(text[start]!)) start++;
  return start;
}

/** The place after the last letter of such a script, unless the name is written in it up to its end. */
function afterUnspaced(text: string, start: number, sign: number): number {
  if (sign === start || UNSPACED_LETTER.test(text[sign - 1]!)) return start;
  let at = sign;
  while (at > start && !UNSPACED_LETTER.test(text[at - 1]!)) at--;
  return at;
}

/** The user in front of a link's host is no mailbox: "https://booking.example@casaazul.example". */
function isUserOfLink(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_LOCAL), start);
  return /(?:\/\/|\\\\)[^\s/\\?#]*$/.test(before);
}

type HostFound = { readonly end: number; readonly value: string };

/** The host after the sign: up to the last known ending, or a house of mail without one. */
function hostAfter(text: string, sign: number, isPlain: boolean): HostFound | undefined {
  let end = sign + 1;
  while (end < text.length && end - sign <= LONGEST_HOST && HOST.test(text[end]!)) end++;
  const stretch = text.slice(sign + 1, end);
  const unspaced = stretch.search(UNSPACED_LETTER);
  const labels = (unspaced > 0 ? stretch.slice(0, unspaced) : stretch).split(".");
  const empty = labels.findIndex((label) => label === "" || label.startsWith("-"));
  const usable = (empty === -1 ? labels : labels.slice(0, empty)).map((label) => withoutLast(label, "-"));
  const cut = usable.findIndex((label, i) => label !== labels[i]);
  const whole = cut === -1 ? usable : usable.slice(0, cut + 1);
  for (let count = whole.length; count >= 2; count--) {
    if (isHost(whole.slice(0, count), isPlain)) return foundHost(sign, whole.slice(0, count));
  }
  const mistyped = isPlain && whole.length >= 2 ? mistypedHost(sign, whole) : undefined;
  const house = MAIL_HOUSES.get(whole[0]?.toLowerCase() ?? "");
  return mistyped ?? (house && whole[0] ? { end: sign + 1 + whole[0].length, value: house } : undefined);
}

const foundHost = (sign: number, labels: readonly string[]): HostFound => {
  const value = labels.join(".");
  return { end: sign + 1 + value.length, value };
};

function isHost(labels: readonly string[], isPlain: boolean): boolean {
  const [ending, name] = [labels.at(-1)!, labels.at(-2)!];
  const trust = trustInEnding(ending);
  if (trust === 0) return false;
  // A sentence that begins right after the address: "mira@gmail.com.De nada".
  if (labels.length > 2 && /^\p{Lu}\p{Ll}/u.test(ending) && trustInEnding(name) > 1) return false;
  if (!/\p{L}/u.test(name)) return trust === 3;
  // "amig@s.es": one sign for both genders.
  return !(isPlain && labels.length === 2 && name.toLowerCase() === "s");
}

/** An ending that does not exist, where everything else is as in an address: "mira@gmail.con". */
function mistypedHost(sign: number, labels: readonly string[]): HostFound | undefined {
  const [name, ending] = [labels[0]!, labels[1]!];
  const isLikely =
    name.length >= 3 && /^[a-z]{2,6}$/.test(ending) && /\p{L}/u.test(name) && !FILES.has(ending);
  return isLikely ? foundHost(sign, labels.slice(0, 2)) : undefined;
}
