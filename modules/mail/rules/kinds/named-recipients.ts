/** Whose delivery failed, by where addresses stand in the words of a bounce, and the lines that belong to each. */

import { addressesIn } from "./addresses-in.ts";
import { BEFORE_RECIPIENT, RECIPIENT_WORDS } from "./recipient-phrases.ts";

export type Named = {
  readonly names: readonly string[];
  /** The lines from each name to the next. */
  readonly blocks: ReadonlyMap<string, string>;
  /** What is said before the first name, of all of them. */
  readonly before: string;
};

/** 0 begins its line, or follows a line such as "to these recipients:"; 1 follows a word for recipients; 3 names an address on the way. */
type Rank = 0 | 1 | 2 | 3;
type Mention = { readonly address: string; readonly line: number; readonly rank: Rank };

/** Those of the best rank, of the worse ones only the first; `isLeft` are addresses of our own. */
export function namedRecipients(lines: readonly string[], isLeft: ReadonlySet<string>): Named {
  const all = lines.flatMap((line, index) => mentionsIn(line, index, isHeading(lines, index)));
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
  const before = lines.slice(0, named[0]?.line ?? 0).join("\n");
  return { names: best >= 2 ? names.slice(0, 1) : names, blocks, before };
}

/** A name without a host under "the following recipients ...:": the server that returns the mail is its host. */
export function bareNameIn(lines: readonly string[]): string | undefined {
  const index = lines.findIndex((line, at) => line.trim() !== "" && isHeading(lines, at));
  const line = lines[index] ?? "";
  return /^\s{0,20}([A-Za-z0-9][\w.-]{1,63})\s{0,20}$/.exec(line)?.[1]?.toLowerCase();
}

/** Does the line before say that recipients follow? */
function isHeading(lines: readonly string[], index: number): boolean {
  let above = index - 1;
  while (above >= 0 && index - above < 4 && lines[above]?.trim() === "") above--;
  const line = (lines[above] ?? "").trimEnd().slice(-200).toLowerCase();
  return /[:：]$/.test(line) && RECIPIENT_WORDS.some((word) => line.includes(word));
}

const OTHER_FIELDS =
  /^\s*(?:mail from|from|subject|betreff|objet|asunto|cc|sender|message-id|original sender|reply-to)\s*:/i;
const OTHERS = /^(?:postmaster|abuse|support|helpdesk|mailer-daemon|admin)@/;

function mentionsIn(line: string, index: number, isHeaded: boolean): Mention[] {
  if (OTHER_FIELDS.test(line)) return [];
  return addressesIn(line).flatMap(({ address, start }): Mention[] => {
    const rank = rankOf(address, line.slice(0, start), isHeaded);
    return rank === undefined ? [] : [{ address, line: index, rank }];
  });
}

function rankOf(address: string, start: string, isHeaded: boolean): Rank | undefined {
  const before = start
    .slice(-300)
    .replace(/[\s<>"'*(:;,=\-|]+$/, "")
    .toLowerCase();
  const end = before.slice(-40);
  if (/(?:generated|expanded|forwarded) from$/.test(end)) return 3;
  if (/mail from$|\bfrom$|contact$|write to$|please$/.test(end)) return undefined;
  if (before === "" || (isHeaded && start.length < 200)) return 0;
  // The returned mail, quoted: its To may be a list, or somebody whom it did reach.
  if (/^\s*to$/.test(before)) return 3;
  if (BEFORE_RECIPIENT.some((words) => before.endsWith(words))) return 1;
  return OTHERS.test(address) ? undefined : 2;
}
