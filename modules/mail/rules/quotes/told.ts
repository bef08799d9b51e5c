/** Whether words tell who wrote when, as a mail program does above a quote, or are somebody's own sentence. */

import { fold } from "./fold.ts";
import { PRONOUNS, TELLERS } from "./phrases/attribution.ts";
import { VERB } from "./verb.ts";

/** In UTF-16 units; programs tell it in fewer. */
export const LONGEST = 700;

const SELF = new Set(PRONOUNS);
const TELLER = new Set(TELLERS.map(fold));

export const YEAR = /(?:^|\D)(?:19|20)\d\d(?!\d)/;
export const TIME = /\d{1,2}\s?[:.h]\s?\d\d(?!\d)|\d{1,2} ?(?:am|pm|uhr)(?!\p{L})/u;
const FULL_DATE = /(?:^|\D)\d{1,2}[./-] ?\d{1,2}[./-] ?\d{2,4}(?!\d)/;
const ADDRESS_AT_END = /@[^\s@]{3,100}[>)\]»]*\s*:$/;

/** What attributions begin with. */
export type Start = "opener" | "day" | "digit";

/** True: surely. False: only because a quote follows. Undefined: it is something else. */
export function judge(text: string, start: Start | undefined, isBeforeQuote: boolean): boolean | undefined {
  if (text.length > LONGEST) return undefined;
  const hasAddress = text.includes("@");
  const hasYear = YEAR.test(text) || FULL_DATE.test(text);
  const hasTime = TIME.test(text);
  const verb = VERB.exec(text);
  if (hasYear && ADDRESS_AT_END.test(text) && (start !== undefined || hasTime)) return true;
  if (verb && hasTold(text, verb, start, { hasAddress, hasYear, hasTime })) {
    if (isBeforeQuote || !isSentence(text, verb)) return true;
  }
  if (!isBeforeQuote) return undefined;
  if (verb && text.endsWith(":")) return false;
  if (start === "digit" && /^(?:19|20)\d\d[-/.]\d/.test(text)) return false;
  if (hasAddress && hasYear && hasTime) return false;
  const isLikely = hasAddress || hasYear || (hasTime && start !== undefined);
  return isLikely && text.endsWith(":") ? false : undefined;
}

type Signals = { readonly hasAddress: boolean; readonly hasYear: boolean; readonly hasTime: boolean };

/** The verb stands where a mail program puts it: last, before the name, or between name and date. */
function hasTold(text: string, verb: RegExpExecArray, start: Start | undefined, signals: Signals): boolean {
  const { hasAddress, hasYear, hasTime } = signals;
  const before = text.slice(0, verb.index).trim();
  const after = text
    .slice(verb.index + verb[0].length)
    .replace(/[:\s]+$/, "")
    .trim();
  const isDated = hasYear || (hasTime && start !== undefined);
  if (after.length <= 20 && !/\d/.test(after) && !/[.!?]/.test(after)) {
    if (after.split(" ").length > 3) return false;
    const isOwn = SELF.has(before.slice(before.lastIndexOf(" ") + 1));
    if (isOwn && !hasTime) return false;
    return hasAddress ? isDated || start === undefined : isDated && start !== undefined && /\d/.test(before);
  }
  if (after.includes("@")) return isDated && (start !== undefined || after.length < 160);
  const leading = after.split(" ").findIndex((word) => /\d/.test(word));
  if (leading >= 0 && leading <= 3 && !/\d/.test(before.replace(/<[^>]*>/g, ""))) {
    return hasAddress || (hasYear && hasTime);
  }
  return (
    start !== undefined &&
    hasTime &&
    hasYear &&
    after.split(" ").length <= 5 &&
    !SELF.has(after.split(" ")[0]!)
  );
}

const BRACKETED_ADDRESS = /[<([]\s?[^\s<>()[\]]{1,200}@/;

/** Somebody tells of themselves. The words before the date are none: "Le" begins a date and "Mi" is a day. */
function isSentence(text: string, verb: RegExpExecArray): boolean {
  if (BRACKETED_ADDRESS.test(text)) return false;
  const before = text.slice(0, verb.index);
  const date = before.search(/\d/);
  const told = date < 0 ? before : before.slice(date);
  return told.split(/[ ,]+/).some((word) => TELLER.has(word));
}
