/**
 * Measures the verdicts on the labelled texts.
 *     node bench/safety/measure.ts                    the table
 *     node bench/safety/measure.ts --failures phish   lines that were not as expected, of measures whose name has this in it
 */

import { parseArgs } from "node:util";
import { type Judged, judgeLine, linesOf, SETS } from "./lines.ts";
import { MEASURES, wilson } from "./measures.ts";

const { values } = parseArgs({ options: { failures: { type: "string" }, lang: { type: "string" } } });
const judged: Judged[] = SETS.flatMap((set) =>
  linesOf(set).map((line) => ({ set, line, judgement: judgeLine(line) })),
);
const LANGUAGES = [...new Set(judged.map(({ line }) => line.lang))];

for (const { name, bar, of } of MEASURES) {
  const tries = of(judged);
  const share = (some: typeof tries) =>
    (100 * some.filter(({ hit }) => hit).length) / Math.max(1, some.length);
  const [low, high] = wilson(tries.filter(({ hit }) => hit).length, tries.length);
  const isMet = "least" in bar ? share(tries) >= bar.least : share(tries) <= bar.most;
  const languages = LANGUAGES.map(
    (lang) => `${lang} ${share(tries.filter((one) => one.lang === lang)).toFixed(0)}`,
  );
  console.log(
    `${isMet ? "  " : "! "}${name.padEnd(32)} ${share(tries).toFixed(1).padStart(5)} % of ${String(tries.length).padStart(4)} (${low.toFixed(1)}–${high.toFixed(1)}), bar ${"least" in bar ? `≥ ${bar.least}` : `≤ ${bar.most}`}   ${languages.join(" ")}`,
  );
  if (values.failures === undefined || !name.includes(values.failures)) continue;
  const isFault = (hit: boolean) => hit !== "least" in bar;
  for (const { hit, from } of tries) {
    if (!isFault(hit) || (values.lang && from.line.lang !== values.lang)) continue;
    const { line, judgement } = from;
    console.log(
      `    ${line.id} [${line.why}] ${judgement.verdict} ${judgement.score} ${judgement.signals
        .filter(({ points }) => points !== 0)
        .map(({ id, points }) => `${id}:${points}`)
        .join(
          " ",
        )} | found ${judgement.found.map(({ type, span }) => `${type}=${line.text.slice(span.start, span.end)}`).join("; ")}\n        ${line.text.slice(0, 400).replaceAll("\n", " ⏎ ")}`,
    );
  }
}
