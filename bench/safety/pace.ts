/** How long a verdict takes: on honest messages, on hostile ones, and to arrange the words of all languages before the first. */

import { type Circumstances, judge } from "#modules/safety/index.ts";
import { LEXICONS } from "../../modules/safety/rules/lexicon/all.ts";
import { compileLexicons } from "../../modules/safety/rules/lexicon/compile.ts";
import { median, ms, percentile } from "../figures.ts";
import { watchOthers } from "../process-tree.ts";
import type { Line } from "../report.ts";
import { HOSTILE_LENGTH, hostileTexts } from "./hostile.ts";
import { circumstancesOf, linesOf } from "./lines.ts";

const MESSAGE_LENGTH = 1_000;
const P50_BAR_MS = 1;
const P99_BAR_MS = 10;
const HOSTILE_BAR_MS = 50;
const WARM_UP_ROUNDS = 12;
const SLOWEST_TOLD = 8;

/**
 * Judges every message `rounds` times; of each the median counts. It is the thread's processor time: what else the machine
 * does meanwhile makes a verdict late, not long.
 */
export function paceLines(rounds: number): Line[] {
  const others = watchOthers();
  const [line] = linesOf("honest");
  const circumstances = circumstancesOf(line!.context);
  const honest = mediansOf(honestMessages(), circumstances, rounds);
  const [p50, p99] = [median(honest), percentile(honest, 0.99)];
  return [
    {
      what: `verdict on ${honest.length} honest messages of 1,000 characters, p50`,
      figure: ms(p50),
      bar: `≤ ${P50_BAR_MS} ms`,
      isMet: p50 <= P50_BAR_MS,
    },
    { what: "the same, p99", figure: ms(p99), bar: `≤ ${P99_BAR_MS} ms`, isMet: p99 <= P99_BAR_MS },
    ...hostileLines(circumstances, rounds),
    compileLine(rounds),
    { what: "what else ran on the machine meanwhile", figure: others() },
  ];
}

/** Honest texts of one language behind each other, cut where a message would be full. */
function honestMessages(): string[] {
  const byLanguage = new Map<string, string>();
  for (const { lang, text } of linesOf("honest"))
    byLanguage.set(lang, `${byLanguage.get(lang) ?? ""}${text}\n`);
  return [...byLanguage.values()].flatMap((text) => cut(text, MESSAGE_LENGTH));
}

/** Pieces of that length; what is left over is none. */
const cut = (text: string, length: number): string[] =>
  Array.from({ length: Math.floor(text.length / length) }, (_, n) =>
    text.slice(n * length, (n + 1) * length),
  );

function hostileLines(circumstances: Circumstances, rounds: number): Line[] {
  const texts = hostileTexts();
  const millis = mediansOf([...texts.values()], circumstances, rounds);
  const slowest = [...texts.keys()]
    .map((name, n) => ({ name, millis: millis[n]! }))
    .sort((a, b) => b.millis - a.millis);
  const lines = slowest.slice(0, SLOWEST_TOLD).map(({ name, millis }, n) => ({
    what: `hostile, ${HOSTILE_LENGTH.toLocaleString("en")} characters: ${name}`,
    figure: ms(millis),
    ...(n === 0 ? { bar: `worst < ${HOSTILE_BAR_MS} ms`, isMet: millis < HOSTILE_BAR_MS } : {}),
  }));
  const rest = slowest.slice(SLOWEST_TOLD);
  return [...lines, { what: `hostile, ${rest.length} others`, figure: `≤ ${ms(rest[0]!.millis)}` }];
}

function mediansOf(texts: readonly string[], circumstances: Circumstances, rounds: number): number[] {
  const millis: number[][] = texts.map(() => []);
  for (let round = -WARM_UP_ROUNDS; round < rounds; round++) {
    for (const [n, text] of texts.entries()) {
      const spent = millisOf(() => judge({ text, direction: "to_guest", channel: "chat" }, circumstances));
      if (round >= 0) millis[n]!.push(spent);
    }
  }
  return millis.map(median);
}

function compileLine(rounds: number): Line {
  const millis = Array.from({ length: rounds }, () => millisOf(() => compileLexicons(LEXICONS)));
  const { patternCount } = compileLexicons(LEXICONS);
  return {
    what: `arranging ${patternCount.toLocaleString("en")} patterns of ${LEXICONS.length} languages, once a process`,
    figure: ms(median(millis)),
  };
}

function millisOf(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
