/**
 * Learns from the labelled texts of this folder what fraud and advertising are like, and writes the tables of weights.
 *     node bench/safety/training/train.ts            writes them
 *     node bench/safety/training/train.ts --judge    how well texts are judged that were not learnt from; writes nothing
 */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { TRAIT_COUNT } from "../../../modules/safety/rules/gist/traits.ts";
import { type Weights, weightOf, writeWeights } from "../../../modules/safety/rules/gist/weights.ts";
import { type Fitted, fitWeights } from "./fit.ts";
import { type Row, rowsOf } from "./rows.ts";

const AIMS = { fraud: ["phish"], advertising: ["spam"] } as const;
type Aim = keyof typeof AIMS;

/** A weight of less is left out: the tables stay readable, and hardly anything changes. */
const LEAST_WEIGHT = 3;
const PARTS = 5;
const FOLDER = join(import.meta.dirname, "../../../modules/safety/rules/gist");

const { values } = parseArgs({ options: { judge: { type: "boolean" } } });
const rows = rowsOf();
for (const aim of Object.keys(AIMS) as Aim[]) {
  if (values.judge) tellUnlearnt(aim);
  else writeFileSync(join(FOLDER, `weights-${aim}.ts`), tableFor(aim, learn(aim, rows)));
}

function learn(aim: Aim, from: readonly Row[]): Weights {
  const fitted = fitWeights(
    from.map(({ traits, kind }) => ({ traits, isSo: (AIMS[aim] as readonly string[]).includes(kind) })),
    TRAIT_COUNT,
  );
  return inHundredths(fitted);
}

function inHundredths({ bias, weights }: Fitted): Weights {
  const rounded = Int16Array.from(weights, (weight) => Math.round(weight * 100));
  return {
    bias: Math.round(bias * 100),
    of: rounded.map((weight) => (Math.abs(weight) < LEAST_WEIGHT ? 0 : weight)),
  };
}

function tableFor(aim: Aim, weights: Weights): string {
  return [
    `/** What speaks for ${aim} and against it. Written by \`node bench/safety/training/train.ts\`; not by hand. */`,
    `\nexport const ${aim.toUpperCase()} = \``,
    `${writeWeights(weights)}\n\`;\n`,
  ].join("\n");
}

/** Each fifth is judged by what the other four taught. */
function tellUnlearnt(aim: Aim): void {
  const judged = Array.from({ length: PARTS }, (_, part) => {
    const weights = learn(
      aim,
      rows.filter((_row, index) => index % PARTS !== part),
    );
    return rows
      .filter((_row, index) => index % PARTS === part)
      .map((row) => ({ ...row, weight: weightOf(weights, row.traits) }));
  }).flat();
  const meant = judged.filter(({ kind }) => (AIMS[aim] as readonly string[]).includes(kind));
  const honest = judged.filter(({ kind }) => kind === "honest" || kind === "lookalike");
  console.log(`${aim}: ${meant.length} texts, ${honest.length} honest ones`);
  for (const from of [-200, -100, -50, 0, 50, 100, 150, 200, 250, 300, 400]) {
    const share = (all: readonly { readonly weight: number }[]) =>
      `${((all.filter(({ weight }) => weight >= from).length / all.length) * 100).toFixed(1)} %`;
    console.log(`  from ${from}: ${share(meant)} of them, ${share(honest)} of the honest`);
  }
}
