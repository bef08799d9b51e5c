/** What each trait weighs, read from the tables that training wrote (`bench/safety/training`). */

import { nameOf, TRAIT_COUNT } from "./traits.ts";
import { ADVERTISING } from "./weights-advertising.ts";
import { FRAUD } from "./weights-fraud.ts";

/** In hundredths of the logarithm of the odds. */
export type Weights = { readonly bias: number; readonly of: Int16Array };

let known: { readonly fraud: Weights; readonly advertising: Weights } | undefined;

/** Read when they are first asked for, which takes a moment. */
export function weightsFor(kind: "fraud" | "advertising"): Weights {
  known ??= { fraud: readWeights(FRAUD), advertising: readWeights(ADVERTISING) };
  return known[kind];
}

let traitsByName: ReadonlyMap<string, number> | undefined;

/**
 * A table has a line for each beginning of a name: `message card: link 12, code -3` weighs `message card+link` and
 * `message card+code`.
 * @throws Error when it names no trait
 */
export function readWeights(table: string): Weights {
  traitsByName ??= new Map(Array.from({ length: TRAIT_COUNT }, (_, trait) => [nameOf(trait), trait]));
  const of = new Int16Array(TRAIT_COUNT);
  let bias = 0;
  for (const line of table.trim().split("\n")) {
    const [head = "", list = ""] = line.split(": ");
    for (const entry of list.split(", ")) {
      const [name = "", weight] = entry.split(" ");
      if (head === "bias") bias = Number(weight);
      else of[traitNamed(head, name)] = Number(weight);
    }
  }
  return { bias, of };
}

function traitNamed(head: string, name: string): number {
  const trait = traitsByName?.get(`${head}+${name}`) ?? traitsByName?.get(`${head} ${name}`);
  if (trait === undefined) throw new Error(`no trait is called ${head} ${name}`);
  return trait;
}

/** A table as {@link readWeights} reads it; what weighs nothing is left out. */
export function writeWeights({ bias, of }: Weights): string {
  const lines = new Map<string, string[]>();
  for (const [trait, weight] of of.entries()) {
    if (weight === 0) continue;
    const name = nameOf(trait);
    const cut = Math.max(name.lastIndexOf("+"), name.lastIndexOf(" "));
    const head = name.slice(0, cut);
    lines.set(head, [...(lines.get(head) ?? []), `${name.slice(cut + 1)} ${weight}`]);
  }
  const written = [...lines].map(([head, entries]) => `${head}: ${entries.join(", ")}`);
  return [`bias: all ${bias}`, ...written].join("\n");
}

/** The sum of what the traits weigh. */
export function weightOf({ bias, of }: Weights, traits: readonly number[]): number {
  let sum = bias;
  for (const trait of traits) sum += of[trait]!;
  return sum;
}
