/** Reads a returned mail that has no report: whose addresses failed, and what was said about each. */

import type { BounceOf } from "../../types/reading.ts";
import type { Failure } from "./bounce-of.ts";
import { BEFORE_RECIPIENT, DELAYED_SAYINGS, ORIGINAL_BEGINS } from "./bounce-phrases.ts";

const LINES_MAX = 600;
const LINE_MAX = 1000;
const RECIPIENTS_MAX = 32;
const DIAGNOSIS_MAX = 4096;

/** The words before the returned mail, and the returned mail as far as it stands in the same text. */
export type Cut = { readonly said: string; readonly returned: string };

export function cutAtOriginal(text: string): Cut {
  let at = 0;
  for (const line of text.split("\n")) {
    if (beginsOriginal(line) && text.slice(0, at).trim() !== "")
      return { said: text.slice(0, at), returned: text.slice(at) };
    at += line.length + 1;
  }
  return { said: text, returned: "" };
}

/** `--- Below this line is a copy of the message.`: what follows was not written by the one who returns it. */
function beginsOriginal(line: string): boolean {
  const bare = line
    .slice(0, 200)
    .replace(/^[\s\-=*_#>:.+|~]+/, "")
    .toLowerCase();
  const phrase = ORIGINAL_BEGINS.find((begin) => bare.startsWith(begin));
  if (!phrase) return false;
  if (phrase.endsWith(":")) return !/^\s{4}/.test(line);
  // A sentence that goes on is no heading: "Original message was received at ...", "Returned mail is kept".
  const rest = bare.slice(phrase.length).replace(/[\s\-=*_#.,:]+$/, "");
  return (
    phrase.split(" ").length > 3 ||
    (rest.length < 40 && !/^ (?:was|is|has|will|could|cannot|to)\b/.test(rest))
  );
}

/** @returns one for each recipient named, none when nobody is; `known` are those the header names. */
export function failuresIn(
  said: string,
  known: readonly string[],
  notThese: readonly string[],
): readonly Failure[] {
  const lines = said.split("\n", LINES_MAX).map((line) => line.slice(0, LINE_MAX));
  const isLeft = new Set(notThese.map((address) => address.toLowerCase()));
  const found = recipientsOf(lines, isLeft);
  const names = known.length > 0 ? known : found.names;
  const around = said.slice(0, DIAGNOSIS_MAX);
  const action = actionSaid(said);
  return names.slice(0, RECIPIENTS_MAX).map((recipient) => {
    const own = found.blocks.get(recipient) ?? "";
    return {
      recipient,
      action,
      diagnosis: own.slice(0, DIAGNOSIS_MAX),
      around: names.length > 1 && own !== "" ? own : around,
    };
  });
}

export function actionSaid(said: string): BounceOf["action"] {
  const words = said.slice(0, 3000).toLowerCase().replace(/\s+/g, " ");
  return DELAYED_SAYINGS.some((saying) => words.includes(saying)) ? "delayed" : "failed";
}

type Found = { readonly names: readonly string[]; readonly blocks: ReadonlyMap<string, string> };
type Mention = { readonly address: string; readonly line: number; readonly rank: 0 | 1 | 2 };

/** Those at the start of a line or after "recipient:", with the lines up to the next one; else the first one at all. */
function recipientsOf(lines: readonly string[], isLeft: ReadonlySet<string>): Found {
  const all = lines.flatMap((line, index) => mentionsIn(line, index));
  const others = all.filter(({ address }) => !isLeft.has(address));
  // Who writes to themselves is sender and recipient.
  const mentions = others.length > 0 ? others : all.filter(({ rank }) => rank === 0);
  const best = Math.min(...mentions.map(({ rank }) => rank));
  const named = mentions.filter(({ rank }) => rank === best);
  const names = [...new Set(named.map(({ address }) => address))];
  const blocks = new Map<string, string>();
  for (const { address, line } of named) {
    if (blocks.has(address)) continue;
    const next = named.find((mention) => mention.line > line && mention.address !== address);
    blocks.set(address, lines.slice(line, Math.min(next?.line ?? lines.length, line + 40)).join("\n"));
  }
  return { names: best === 2 ? names.slice(0, 1) : names, blocks };
}

/** Rank 0 begins its line, 1 follows a word for recipients, 2 stands anywhere. */
function mentionsIn(line: string, index: number): Mention[] {
  if (/^\s*(?:mail from|from|subject|cc|sender|message-id|original sender|reply-to)\s*:/i.test(line))
    return [];
  return addressesIn(line).flatMap(({ address, start }): Mention[] => {
    if (!address.includes("@")) return [];
    const before = line
      .slice(0, start)
      .replace(/[\s<>"'*(:;,=\-|]+$/, "")
      .toLowerCase();
    if (/mail from$|\bfrom$|contact$|write to$|please$/.test(before.slice(-40))) return [];
    if (before === "") return [{ address, line: index, rank: 0 }];
    const isNamed = BEFORE_RECIPIENT.some((words) => before.endsWith(words));
    if (isNamed) return [{ address, line: index, rank: 1 }];
    return /^(?:postmaster|abuse|support|helpdesk|mailer-daemon|admin)@/.test(address)
      ? []
      : [{ address, line: index, rank: 2 }];
  });
}

const IN_LOCAL = /[A-Za-z0-9.!#$%&'*+/=?^_`{|}~\u00a1-\u2fff\u3040-\ufeff-]/;
const IN_DOMAIN = /[A-Za-z0-9.\u00a1-\u2fff\u3040-\ufeff-]/;
/** Chinese, Japanese and Korean words stand next to an address without a blank. */
const WORDS_BEFORE = /^['*.=/]*(?:[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]+(?=[a-z0-9]))?/i;

/** Addresses in a line, lower case, found from their `@` outwards: each character is looked at twice at most. */
export function addressesIn(line: string): readonly { readonly address: string; readonly start: number }[] {
  const found: { address: string; start: number }[] = [];
  let end = 0;
  for (let at = line.indexOf("@"); at >= 0; at = line.indexOf("@", Math.max(at + 1, end))) {
    let start = at;
    while (start > end && at - start < 128 && IN_LOCAL.test(line[start - 1] ?? "")) start--;
    let stop = at + 1;
    while (stop < line.length && stop - at < 255 && IN_DOMAIN.test(line[stop] ?? "")) stop++;
    const domain = line.slice(at + 1, stop).replace(/[.-]+$/, "");
    const local = line.slice(start, at).replace(WORDS_BEFORE, "");
    end = at + 1 + domain.length;
    if (local !== "" && domain !== "")
      found.push({ address: `${local}@${domain}`.toLowerCase(), start: at - local.length });
  }
  return found;
}
