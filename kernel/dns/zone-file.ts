/** Reads the text of a zone: the part of the master file format that people write by hand. @rfc 1035-5.1 */

import type { DnsFaultCode } from "./resolver.ts";

export type ZoneRecord =
  | { readonly owner: string; readonly type: "TXT"; readonly strings: readonly string[] }
  | { readonly owner: string; readonly type: "MX"; readonly exchange: string; readonly priority: number }
  | { readonly owner: string; readonly type: "A" | "AAAA" | "PTR"; readonly value: string }
  | { readonly owner: string; readonly type: "CNAME"; readonly value: string }
  | { readonly owner: string; readonly type: "FAIL"; readonly code: DnsFaultCode };

type Word = { readonly text: string; readonly isQuoted: boolean };
/** `startsBlank`: the record belongs to the name of the one before. */
type Entry = { readonly words: readonly Word[]; readonly startsBlank: boolean };

const TTL_OR_CLASS = /^(?:\d+[smhdw]?|in)$/i;

/**
 * The records of `text`: `$ORIGIN`, `$TTL`, comments, parentheses, quoted strings; TXT, MX, A, AAAA, PTR, CNAME, and our
 * own `name FAIL SERVFAIL` or `TIMEOUT` for a name whose servers are in trouble.
 * @throws Error for a line that is none of these
 */
export function readZone(text: string): ZoneRecord[] {
  const records: ZoneRecord[] = [];
  let origin = "";
  let owner = "";
  for (const { words, startsBlank } of entriesOf(text)) {
    const directive = words[0]!.text.toUpperCase();
    if (directive === "$TTL") continue;
    if (directive === "$ORIGIN") {
      origin = absolute(words[1]?.text ?? ".", "");
      continue;
    }
    if (!startsBlank) owner = absolute(words[0]!.text, origin);
    const rest = words.slice(startsBlank ? 0 : 1);
    while (rest[0] && !rest[0].isQuoted && TTL_OR_CLASS.test(rest[0].text)) rest.shift();
    records.push(recordOf(owner, rest, origin));
  }
  return records;
}

function recordOf(owner: string, [kind, ...data]: readonly Word[], origin: string): ZoneRecord {
  const [first = "", second = ""] = data.map(({ text }) => text);
  const type = kind?.text.toUpperCase();
  switch (type) {
    case "TXT":
      return { owner, type, strings: data.map(({ text }) => text) };
    case "MX":
      return { owner, type, priority: Number(first), exchange: absolute(second, origin) };
    case "A":
    case "AAAA":
      return { owner, type, value: first };
    case "PTR":
    case "CNAME":
      return { owner, type, value: absolute(first, origin) };
    case "FAIL":
      return { owner, type, code: first.toUpperCase() === "TIMEOUT" ? "ETIMEOUT" : "ESERVFAIL" };
    default:
      throw new Error(`zone: ${owner} has a record of the unknown type ${kind?.text ?? "(none)"}`);
  }
}

/** Lower case and without the last dot; a name without one stands below the origin. */
function absolute(name: string, origin: string): string {
  const lower = name.toLowerCase();
  if (lower === "@") return origin;
  if (lower.endsWith(".")) return lower.slice(0, -1);
  return origin === "" ? lower : `${lower}.${origin}`;
}

/** Strings, blanks, line ends, parentheses, comments and words: every character of a zone is in one of them. */
const TOKEN = /"((?:[^"\\]|\\[\s\S])*)"|([ \t\r]+)|(\n)|([()])|;[^\n]*|((?:[^\s"();\\]|\\[\s\S])+)|[\s\S]/g;

function* entriesOf(text: string): Generator<Entry> {
  let words: Word[] = [];
  let startsBlank = false;
  let depth = 0;
  let isLineStart = true;
  for (const [, quoted, blank, lineEnd, bracket, word] of `${text}\n`.matchAll(TOKEN)) {
    if (lineEnd !== undefined && depth === 0) {
      if (words.length > 0) yield { words, startsBlank };
      words = [];
      startsBlank = false;
      isLineStart = true;
      continue;
    }
    if (blank !== undefined && isLineStart) startsBlank = true;
    if (bracket !== undefined) depth = Math.max(0, depth + (bracket === "(" ? 1 : -1));
    if (quoted !== undefined) words.push({ text: unescaped(quoted), isQuoted: true });
    if (word !== undefined) words.push({ text: unescaped(word), isQuoted: false });
    isLineStart = false;
  }
}

const unescaped = (text: string): string =>
  text.replace(/\\(?:(\d{3})|([\s\S]))/g, (_, code: string | undefined, character: string) =>
    code === undefined ? character : String.fromCharCode(Number(code)),
  );
