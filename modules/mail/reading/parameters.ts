/** Values with parameters: Content-Type, Content-Disposition and their like, as broken as mail programs write them. */

import { joinContinuations } from "./continuations.ts";
import { decodeWords } from "./encoded-words.ts";

export type Parameters = {
  /** What stands before the parameters, lower case. */
  readonly value: string;
  /** By lower-case name; the first of a name is kept. Has no prototype: names come from strangers. */
  readonly params: Readonly<Record<string, string>>;
};

const NAME = /[^\s=;"]{1,200}/y;
const IS_NAME = /^(?:file)?name(?:\*|$)/;
const BLANKS = /[\s;]*/y;

/** Reads `raw`, in which semicolons may be missing, quotes unclosed, and file names unquoted although they hold blanks. */
export function readParameters(raw: string): Parameters {
  const head = /^[\s"]*([^\s;"]*)/.exec(raw);
  const value = head?.[1] ?? "";
  const isOnlyParameters = value.includes("=");
  const found: [string, string][] = [];
  let at = isOnlyParameters ? 0 : (head?.[0].length ?? 0);
  if (!isOnlyParameters && raw[at] === '"') at++;
  while (at < raw.length) {
    at = skip(BLANKS, raw, at);
    const nameEnd = skip(NAME, raw, at);
    const equals = skip(/\s*/y, raw, nameEnd);
    if (nameEnd === at || raw[equals] !== "=") {
      at = nameEnd > at ? nameEnd : at + 1;
      continue;
    }
    const name = raw.slice(at, nameEnd).toLowerCase();
    const { text, end } = valueAt(raw, skip(/\s*/y, raw, equals + 1), IS_NAME.test(name));
    found.push([name, text]);
    at = end;
  }
  return { value: isOnlyParameters ? "" : value.toLowerCase(), params: tidy(joinContinuations(found)) };
}

function skip(pattern: RegExp, raw: string, at: number): number {
  pattern.lastIndex = at;
  const match = pattern.exec(raw);
  return at + (match?.[0].length ?? 0);
}

/** Quoted or not. Strings that follow each other are one: some programs fold a long name so. */
function valueAt(raw: string, start: number, mayHoldBlanks: boolean): { text: string; end: number } {
  if (raw[start] !== '"') {
    const stop = raw.indexOf(";", start);
    const rest = raw.slice(start, stop < 0 ? raw.length : stop);
    const cut = rest.search(mayHoldBlanks ? /\s+[\w*-]{1,40}=(?!\?)/ : /\s/);
    const text = cut < 0 ? rest : rest.slice(0, cut);
    return { text: text.trimEnd(), end: start + text.length };
  }
  let text = "";
  let at = start;
  while (raw[at] === '"') {
    const close = closingQuote(raw, at + 1);
    text += raw.slice(at + 1, close).replace(/\\(["\\])/g, "$1");
    const after = skip(/\s*/y, raw, close + 1);
    if (raw[after] !== '"') return { text, end: Math.min(after, raw.length) };
    at = after;
  }
  return { text, end: at };
}

function closingQuote(raw: string, from: number): number {
  for (let at = from; at < raw.length; at++) {
    if (raw[at] === "\\") at++;
    else if (raw[at] === '"') return at;
  }
  const stop = raw.indexOf(";", from);
  return stop < 0 ? raw.length : stop;
}

/** File names may hold encoded words although none belong there, and a charset where no star announced it. */
function tidy(params: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  const tidied: Record<string, string> = Object.create(null);
  for (const [name, text] of params) {
    tidied[name] = name === "name" || name === "filename" ? decodeWords(text) : text;
  }
  return tidied;
}
