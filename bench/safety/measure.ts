/**
 * Measures the verdicts on the labelled texts.
 *     node bench/safety/measure.ts                    the table
 *     node bench/safety/measure.ts --failures phish   lines that were not as expected, of measures whose name has this in it
 */

import { parseArgs } from "node:util";
import { judgeAll } from "./lines.ts";
import { MEASURES } from "./measures.ts";
import { barOf, languagesWritten, type Measured, measured, shareWritten } from "./shares.ts";

const { values } = parseArgs({ options: { failures: { type: "string" }, lang: { type: "string" } } });
const judged = judgeAll();

for (const measure of MEASURES) {
  const found = measured(measure, judged);
  console.log(
    `${found.isMet ? "  " : "! "}${measure.name.padEnd(32)} ${shareWritten(found.all, true)}, bar ${barOf(measure)}   ${languagesWritten(found)}`,
  );
  if (values.failures !== undefined && measure.name.includes(values.failures)) tellFailures(found);
}

function tellFailures({ measure: { bar }, tries }: Measured): void {
  for (const { hit, from } of tries) {
    const isFault = hit !== "least" in bar;
    if (!isFault || (values.lang && from.line.lang !== values.lang)) continue;
    const { line, judgement } = from;
    const signals = judgement.signals.filter(({ points }) => points !== 0);
    const found = judgement.found.map(({ type, span }) => `${type}=${line.text.slice(span.start, span.end)}`);
    console.log(
      `    ${line.id} [${line.why}] ${judgement.verdict} ${judgement.score} ${signals
        .map(({ id, points }) => `${id}:${points}`)
        .join(" ")} | found ${found.join("; ")}\n        ${line.text.slice(0, 400).replaceAll("\n", " ⏎ ")}`,
    );
  }
}
