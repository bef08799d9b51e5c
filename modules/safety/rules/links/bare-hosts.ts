/** Whether labels with dots between them are a host, or a sentence, a file, a shortening or a number. */

import { trustInEnding } from "../text/top-level.ts";
import { FILE_ENDS, LEFT_WORDS, NOT_HOSTS, STRONG_ENDS, SURE_ENDS } from "./bare-words.ts";
import { DOTS } from "./hosts.ts";
import { partsOf } from "./suffixes.ts";

export type Beside = {
  /** What stands behind the labels and belongs to a link. */
  readonly rest: "path" | "port" | "none";
  /** The character before them. */
  readonly before: string;
  /** Only ends that are no words count. */
  readonly isStrict: boolean;
};

/** Of `run`, the part that is a host; undefined when none is. */
export type Accepted = { readonly from: number; readonly to: number };

const SPLIT = new RegExp(`[${DOTS}]`, "u");
const UNSEEN = /\p{Cf}/gu;
const UNTIDY_START = /^[-_\p{Cf}\p{M}]+/u;
const UNTIDY = /^[-_\p{Cf}]/u;
const FAR_LABEL = /^[\u0590-\uffff]+$/;
/** So many labels behind a host may be the beginning of the next sentence. */
const MOST_DROPPED = 3;
const MOST_LABELS = 40;
/** The trust in an ending that most addresses have. */
const USUAL = 3;
/** With empty ones between, as in a line of dots. */
const MOST_PIECES = 120;

type Label = { readonly text: string; readonly from: number; readonly to: number };

/** The labels of `run` without empty ones, which part it; of several parts the last that is a host counts. */
export function acceptHost(run: string, beside: Beside): Accepted | undefined {
  let labels: Label[] = [];
  let at = 0;
  let best: Accepted | undefined;
  const pieces = run.split(SPLIT);
  if (pieces.length > MOST_PIECES) return undefined;
  for (const piece of pieces) {
    const label = tidied(piece, at);
    at += piece.length + 1;
    // "Mo.-Fr." is no host.
    if (label.text === "" || (labels.length > 0 && piece.startsWith("-"))) {
      best = hostOf(labels, { ...beside, rest: "none" }) ?? best;
      labels = [];
    } else labels.push(label);
  }
  return hostOf(labels, beside) ?? best;
}

function tidied(piece: string, at: number): Label {
  const from = UNTIDY_START.exec(piece)?.[0].length ?? 0;
  let to = piece.length;
  while (to > from) {
    const size = /[\udc00-\udfff]/.test(piece[to - 1]!) ? 2 : 1;
    if (!UNTIDY.test(piece.slice(to - size, to))) break;
    to -= size;
  }
  return { text: piece.slice(from, to).replace(UNSEEN, ""), from: at + from, to: at + to };
}

function hostOf(all: readonly Label[], beside: Beside): Accepted | undefined {
  if (all.length < 2 || all.length > MOST_LABELS) return undefined;
  const labels = all.slice(firstLabel(all));
  const hasWww = /^www\d?$/i.test(labels[0]!.text);
  for (let count = labels.length; count >= Math.max(2, labels.length - MOST_DROPPED); count--) {
    const taken = labels.slice(0, count);
    const isWhole = count === labels.length;
    const trust = trustInEnding(taken.at(-1)!.text);
    // "list.final.xlsx", "type soft.baby.lux": what goes on in small letters is no next sentence.
    if (!isWhole && trust < USUAL && /^\p{Ll}/u.test(labels[count]!.text)) continue;
    if (trust === 0 && !(hasWww && isWhole && count > 2 && /^\p{L}{2,}$/u.test(taken.at(-1)!.text))) continue;
    const host = { words: taken.map(({ text }) => text), trust, hasWww: hasWww && count > 2 };
    const isHost = mayBeHost(host, isWhole ? beside : { ...beside, rest: "none" });
    return isHost ? { from: taken[0]!.from, to: taken.at(-1)!.to } : undefined;
  }
  return undefined;
}

/** Words in another script before a plain host, or before `www`, are a sentence. */
function firstLabel(labels: readonly Label[]): number {
  const www = labels.findLastIndex(({ text }) => /^www\d?$/i.test(text));
  if (www > 0 && www < labels.length - 2) return www;
  const far = labels.findLastIndex(({ text }) => FAR_LABEL.test(text));
  return far >= 0 && far < labels.length - 2 ? far + 1 : 0;
}

type Spelled = { readonly words: readonly string[]; readonly trust: 0 | 1 | 2 | 3; readonly hasWww: boolean };

function mayBeHost({ words, trust, hasWww }: Spelled, { rest, before, isStrict }: Beside): boolean {
  const end = words.at(-1)!;
  const lower = end.toLowerCase();
  const host = words.join(".").toLowerCase();
  const { registrable, label, isPrivate } = partsOf(host);
  const left = label || words.at(-2)!.toLowerCase();
  if ((registrable === "" && !isPrivate && trust > 0) || NOT_HOSTS.has(host)) return false;
  if (hasWww) return true;
  const isSure = SURE_ENDS.has(lower);
  if (isStrict && !STRONG_ENDS.has(lower)) return false;
  if (before === "/" && !isSure && trust < 3) return false;
  if (rest !== "none") return !(trust === 1 && LEFT_WORDS.has(left) && !/\d/.test(left));
  if (isShortening(words, left, isSure)) return false;
  if (FAR_LABEL.test(end) && lower !== "рф") return /^[\u0370-\u052f]+$/.test(end) && trust > 1;
  if (FILE_ENDS.has(lower) && words.length < 3) return false;
  if (isCapital(end) && !isSure) return trust > 1 && (left.includes("-") || words.length > 2);
  if (words.every((word) => word.length <= 2)) return false;
  if (words.slice(0, -1).every((word) => /^\d+\p{L}{0,3}$/u.test(word))) return isSure && words.length === 2;
  return isSure || !LEFT_WORDS.has(left);
}

const isCapital = (word: string): boolean => /^\p{Lu}[\p{Ll}\p{M}]+$/u.test(word);

/** `a.m.to`, `Mr.Com`: shortenings before a word. */
function isShortening(words: readonly string[], left: string, isSure: boolean): boolean {
  if (isSure && words.length === 2) return /^(?:mrs?|dra?|sra?|st|av|prof)$/.test(left);
  return words.slice(0, -1).every((word) => word.length === 1);
}
