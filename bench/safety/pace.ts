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
const LEAST_SPENT_MS = 80;
const SLOWEST_TOLD = 8;

export function paceLines(): Line[] {
  const others = watchOthers();
  const [line] = linesOf("honest");
  const circumstances = circumstancesOf(line!.context);
  const honest = millisOfEach(honestMessages(), circumstances);
  const [p50, p99] = [median(honest), percentile(honest, 0.99)];
  return [
    {
      what: `verdict on ${honest.length} honest messages of 1,000 characters, p50`,
      figure: ms(p50),
      bar: `≤ ${P50_BAR_MS} ms`,
      isMet: p50 <= P50_BAR_MS,
    },
    { what: "the same, p99", figure: ms(p99), bar: `≤ ${P99_BAR_MS} ms`, isMet: p99 <= P99_BAR_MS },
    ...hostileLines(circumstances),
    compileLine(),
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

function hostileLines(circumstances: Circumstances): Line[] {
  const texts = hostileTexts();
  const millis = millisOfEach([...texts.values()], circumstances);
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

function millisOfEach(texts: readonly string[], circumstances: Circumstances): number[] {
  const judged = (text: string) => judge({ text, direction: "to_guest", channel: "chat" }, circumstances);
  for (let round = 0; round < WARM_UP_ROUNDS; round++) for (const text of texts) judged(text);
  return texts.map((text) => millisOf(() => judged(text)));
}

function compileLine(): Line {
  const { patterns } = compileLexicons(LEXICONS);
  return {
    what: `arranging ${patterns.length.toLocaleString("en")} patterns of ${LEXICONS.length} languages, once a process`,
    figure: ms(millisOf(() => compileLexicons(LEXICONS))),
  };
}

/**
 * Processor time of this thread for one run: what else the machine does makes a verdict late, not long. It is told in steps
 * of several milliseconds, so that a run is repeated until many of them are spent.
 */
function millisOf(work: () => unknown): number {
  const before = process.threadCpuUsage();
  for (let times = 1; ; times++) {
    work();
    const { user, system } = process.threadCpuUsage(before);
    const spent = (user + system) / 1000;
    if (spent >= LEAST_SPENT_MS) return spent / times;
  }
}
