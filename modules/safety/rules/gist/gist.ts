/** What a message is like as a whole: like fraud, like advertising, or like neither. Told by what it speaks of, in any language. */

import { THINGS } from "../../types/gist.ts";
import type { Direction, GistSignId, Sign, Span } from "../../types/text.ts";
import type { Word } from "../lexicon/words.ts";
import { type Sentence, thingsIn } from "./things.ts";
import { thingsOf, traitsOf } from "./traits.ts";
import { type Weights, weightOf, weightsFor } from "./weights.ts";

export type GistSign = {
  readonly id: GistSignId;
  /** Where the sign has no weight of its own. */
  readonly points?: number;
  /** Places of the words given: where what weighed most is spoken of. */
  readonly spans: readonly Span[];
  readonly evidence: string;
};

/**
 * From which weight on (hundredths of the logarithm of the odds) it counts so much, the hardest first. The bench of
 * training says how many honest texts reach each.
 */
export const LEVELS = {
  fraud: [
    { from: 250, points: 60 },
    { from: 120, points: 40 },
    { from: 90, points: 20 },
  ],
  advertising: [{ from: 40, points: 20 }],
} as const;

/** Up to this weight for fraud a message is like honest ones: single words of lures in it are mostly meant well. */
export const ORDINARY = -150;

const MOST_TOLD = 3;

/** What the words speak of, and the traits that are weighed: the same for judging and for learning. */
export function readGist(direction: Direction, words: readonly Word[], signs: readonly Pick<Sign, "id">[]) {
  const sentences = thingsIn(words);
  return { sentences, traits: traitsOf({ direction, wordCount: words.length, sentences, signs }) };
}

/** `signs`: what was seen in the text before. */
export function gistOf(
  direction: Direction,
  words: readonly Word[],
  signs: readonly Pick<Sign, "id">[],
): GistSign[] {
  const { sentences, traits } = readGist(direction, words, signs);
  return (["fraud", "advertising"] as const).flatMap((kind): GistSign[] => {
    const weights = weightsFor(kind);
    const weight = weightOf(weights, traits);
    const level = LEVELS[kind].find(({ from }) => weight >= from);
    if (kind === "fraud" && weight <= ORDINARY)
      return [{ id: "ham.ordinary", spans: [], evidence: String(weight) }];
    if (!level) return [];
    const strongest = strongestOf(weights, traits);
    const spans = strongest.flatMap((thing) => placeOf(sentences, thing)).sort((a, b) => a.start - b.start);
    const names = strongest.map((thing) => THINGS[thing]).join(", ");
    return [{ id: `gist.${kind}`, points: level.points, spans, evidence: `${names} (${weight})` }];
  });
}

/** The things that speak for it most, each with half of every pair it is in. */
function strongestOf({ of }: Weights, traits: readonly number[]): number[] {
  const shares = new Map<number, number>();
  for (const trait of traits) {
    const things = thingsOf(trait);
    for (const thing of things) shares.set(thing, (shares.get(thing) ?? 0) + of[trait]! / things.length);
  }
  return [...shares]
    .filter(([, share]) => share > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_TOLD)
    .map(([thing]) => thing);
}

function placeOf(sentences: readonly Sentence[], thing: number): Span[] {
  const mention = sentences.flat().find((each) => each.thing === thing);
  return mention ? [{ start: mention.start, end: mention.end }] : [];
}
