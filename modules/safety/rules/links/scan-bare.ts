/** Links written without a scheme: runs of labels and dots that end like a host, with the path behind them. */

import { acceptHost } from "./bare-hosts.ts";
import { type Candidate, coverOf } from "./candidates.ts";
import { DOTS } from "./hosts.ts";
import { pathEnd, portEnd, trimmedEnd } from "./stretches.ts";
import { partsOf } from "./suffixes.ts";

/** A host has at most 253 characters. @rfc 1035-2.3.4 */
const LONGEST_HOST = 253;
const HOST_LETTER = /[\p{L}\p{M}\p{N}\p{Cf}_-]/u;
const LOCAL_PART = /[\w.+%-]{0,64}@/y;
const QUERY = /\?[a-z_][\w-]{0,40}=/iy;
const NUMBERS = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** All bare links of `text` outside `taken`, in order of place. `isStrict`: only ends that are no words count. */
export function bareLinks(text: string, taken: readonly Candidate[], isStrict: boolean): Candidate[] {
  const found: Candidate[] = [];
  const cover = coverOf(taken);
  const mayHaveWide = MAY_HAVE_WIDE_DOT.test(text);
  const dotFrom = (at: number) => nextDot(text, at, mayHaveWide);
  let from = 0;
  for (let dot = dotFrom(0); dot < text.length; dot = dotFrom(Math.max(dot + 1, from))) {
    const covering = cover(dot);
    if (covering) {
      from = covering.end;
      continue;
    }
    const [start, end] = runAround(text, dot, from);
    for (const [a, b] of segmentsOf(text, start, end)) {
      const link = linkIn(text, Math.max(a, from), b, isStrict);
      if (!link) continue;
      found.push(link);
      from = link.end;
    }
    from = Math.max(from, end);
  }
  return found;
}

const isDot = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit === 0x2e || (unit > 0x7f && DOTS.includes(text[at]!));
};

function nextDot(text: string, from: number, mayHaveWide: boolean): number {
  const plain = text.indexOf(".", from);
  const stop = plain < 0 ? text.length : plain;
  if (!mayHaveWide) return stop;
  for (let at = from; at < stop; at++) if (isDot(text, at)) return at;
  return stop;
}
const MAY_HAVE_WIDE_DOT = /[\u3002\uff0e\uff61]/;

/** The run of labels and dots that `dot` stands in; nothing before `least` belongs to it. */
function runAround(text: string, dot: number, least: number): [start: number, end: number] {
  let start = dot;
  while (start > least && isHostUnit(text, start - 1)) start--;
  let end = dot + 1;
  while (end < text.length && isHostUnit(text, end)) end++;
  return [start, end];
}

function isHostUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) {
    const lower = unit | 0x20;
    return (
      (lower >= 0x61 && lower <= 0x7a) ||
      (unit >= 0x30 && unit <= 0x39) ||
      unit === 0x2d ||
      unit === 0x2e ||
      unit === 0x5f
    );
  }
  if (unit >= 0xd800 && unit <= 0xdfff)
    return HOST_LETTER.test(unit < 0xdc00 ? text.slice(at, at + 2) : text.slice(at - 1, at + 1));
  return isDot(text, at) || HOST_LETTER.test(text[at]!);
}

const FAR =
  /[\u0590-\u10ff\u1100-\u11ff\u1780-\u17ff\u2e80-\u3001\u3003-\ud7ff\uf900-\uff0d\uff10-\uff60\uff62-\uffdc]/;
/** Letters of Cyrillic and Greek that nobody takes for Latin ones. */
const NEAR_ONLY = /[бвгджзийлнптфцчшщъыьэюяёїєґљњђћβγδζθλμξπσςτφψω]/i;
const NEAR = /[\u0370-\u03ff\u0400-\u052f]/;

/** The run in parts where a sentence in another script touches a host; a dot alone never parts. */
function segmentsOf(text: string, start: number, end: number): [number, number][] {
  const run = text.slice(start, end);
  if (/^[\0-\u{24f}]*$/u.test(run)) return [[start, end]];
  const cuts: number[] = [start];
  for (let at = start + 1; at < end; at++) {
    if (isDot(text, at) || isDot(text, at - 1)) continue;
    const [before, after] = [scriptAt(text, at - 1), scriptAt(text, at)];
    if (before === after || before === "none" || after === "none") continue;
    const near =
      before === "near"
        ? stretchOf(text, at - 1, -1, start)
        : after === "near"
          ? stretchOf(text, at, 1, end - 1)
          : "";
    if (before === "far" || after === "far" || NEAR_ONLY.test(near)) cuts.push(at);
  }
  return cuts.map((cut, i) => [cut, cuts[i + 1] ?? end]);
}

/** The letters of Cyrillic or Greek from `at` on, at most a word of them. */
function stretchOf(text: string, at: number, step: 1 | -1, last: number): string {
  let found = "";
  for (let i = at; found.length < 20 && scriptAt(text, i) === "near"; i += step) {
    found += text[i]!;
    if (i === last) break;
  }
  return found;
}

function scriptAt(text: string, at: number): "plain" | "near" | "far" | "none" {
  const unit = text.charCodeAt(at);
  if (unit < 0x250) return (unit | 0x20) >= 0x61 && unit !== 0xad ? "plain" : "none";
  if (NEAR.test(text[at]!)) return "near";
  return FAR.test(text[at]!) ? "far" : "none";
}

function linkIn(text: string, start: number, end: number, isStrict: boolean): Candidate | undefined {
  const run = text.slice(start, end);
  const hasSlashes = text.slice(Math.max(0, start - 2), start) === "//";
  const before = hasSlashes ? "" : (text[start - 1] ?? "");
  const asMail = mailAround(text, start, end);
  if (asMail) return asMail === "mail" ? undefined : asMail;
  const rest = restAfter(text, end);
  if (NUMBERS.test(run))
    return rest === "path" || rest === "port" ? numericLink(text, start, end, before) : undefined;
  const accepted = acceptHost(run, { rest, before, isStrict });
  if (!accepted || accepted.to - accepted.from > LONGEST_HOST) return undefined;
  const [from, to] = [start + accepted.from, start + accepted.to];
  const linkEnd = to < end || rest === "none" ? to : pathEnd(text, from, portEnd(text, to));
  return candidate(text, hasSlashes && from === start ? from - 2 : from, from, Math.max(linkEnd, to));
}

/** What stands behind the labels, when it belongs to a link. */
function restAfter(text: string, end: number): "path" | "port" | "none" {
  const next = text[end];
  if (next === "/" || next === "\\") return /[\s/]/.test(text[end + 1] ?? " ") ? "none" : "path";
  if (portEnd(text, end) > end) return "port";
  QUERY.lastIndex = end;
  return QUERY.test(text) || (next === "#" && /\S/.test(text[end + 1] ?? " ")) ? "path" : "none";
}

const candidate = (text: string, start: number, hostStart: number, end: number): Candidate => ({
  ...{ start, end },
  url: `https://${text.slice(hostStart, end)}`,
});

/** Four numbers with a path or a port behind them are a machine; without, they may be a version or a telephone. */
function numericLink(text: string, start: number, end: number, before: string): Candidate | undefined {
  const isAddress = text
    .slice(start, end)
    .split(".")
    .every((part) => Number(part) < 256 && !/^0\d/.test(part));
  // A network, not a page: `10.0.0.0/8`.
  const isNetwork = /^\/\d{1,2}(?![\w/?])/.test(text.slice(end, end + 4));
  if (!isAddress || isNetwork || /[\p{L}\p{N}@/+-]/u.test(before)) return undefined;
  return candidate(text, start, start, pathEnd(text, start, portEnd(text, end)));
}

/**
 * An address of mail is no link, on neither side of its sign; unless the part before the sign is a host itself and a path
 * follows: then it is a link that leads behind the sign.
 */
function mailAround(text: string, start: number, end: number): "mail" | Candidate | undefined {
  if (text[start - 1] === "@")
    return /[\p{L}\p{N}._+-]/u.test(text[start - 2] ?? " ") || restAfter(text, end) !== "path"
      ? "mail"
      : undefined;
  LOCAL_PART.lastIndex = end;
  if (!LOCAL_PART.test(text)) return undefined;
  const shown = text.slice(start, end).toLowerCase();
  let hostEnd = LOCAL_PART.lastIndex;
  const hostStart = hostEnd;
  while (hostEnd < text.length && isHostUnit(text, hostEnd)) hostEnd++;
  const isHostShown = text[end] === "@" && (shown.startsWith("www.") || restAfter(text, hostEnd) === "path");
  if (!isHostShown || !partsOf(shown).isKnown || hostEnd === hostStart) return "mail";
  const to = Math.max(pathEnd(text, start, portEnd(text, hostEnd)), trimmedEnd(text, start, hostEnd));
  return candidate(text, start, start, to);
}
