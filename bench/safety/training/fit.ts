/** Logistic regression on sparse traits: the same texts in the same order give the same weights. */

/** `isSo`: what is to be told from the traits. */
export type Example = { readonly traits: readonly number[]; readonly isSo: boolean };

export type Fitted = { readonly bias: number; readonly weights: Float64Array };

const ROUNDS = 25;
const STEP = 0.05;
const BIAS_STEP = 0.01;
/** Draws weights towards nothing: what a few texts have in common by accident weighs little. */
const SHRINKING = 0.01;
/** Traits of fewer texts tell nothing. */
const FEWEST_TEXTS = 4;

export function fitWeights(examples: readonly Example[], traitCount: number): Fitted {
  const seen = new Int32Array(traitCount);
  for (const { traits } of examples) for (const trait of traits) seen[trait]! += 1;
  const rows = examples.map(({ traits, isSo }) => ({
    traits: Int32Array.from(traits.filter((trait) => seen[trait]! >= FEWEST_TEXTS)),
    aim: isSo ? 1 : 0,
  }));
  const weights = new Float64Array(traitCount);
  const squares = new Float64Array(traitCount).fill(1e-3);
  let bias = 0;
  const random = randomNumbers();
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(rows, random);
    for (const { traits, aim } of rows) {
      let sum = bias;
      for (const trait of traits) sum += weights[trait]!;
      const fault = 1 / (1 + Math.exp(-sum)) - aim;
      bias -= BIAS_STEP * fault;
      for (const trait of traits) {
        const slope = fault + SHRINKING * weights[trait]!;
        squares[trait]! += slope * slope;
        weights[trait]! -= (STEP * slope) / Math.sqrt(squares[trait]!);
      }
    }
  }
  return { bias, weights };
}

/** Always the same. */
function randomNumbers(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle<T>(rows: T[], random: () => number): void {
  for (let last = rows.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [rows[last], rows[other]] = [rows[other]!, rows[last]!];
  }
}
