/** How often something happened among its tries: in all, in each language, and what that says beyond the sets. */

import type { Judged } from "./lines.ts";
import type { Measure } from "./measures.ts";

export type Share = { readonly hits: number; readonly tries: number };
export type Measured = {
  readonly measure: Measure;
  readonly tries: ReturnType<Measure["of"]>;
  readonly all: Share;
  readonly isMet: boolean;
  readonly byLanguage: readonly (readonly [language: string, share: Share])[];
};

/** In per cent; 0 where nothing was tried. */
export const inPercent = ({ hits, tries }: Share): number => (100 * hits) / Math.max(1, tries);

export function measured(measure: Measure, judged: readonly Judged[]): Measured {
  const tries = measure.of(judged);
  const all = shareOf(tries);
  const languages = [...new Set(judged.map(({ line }) => line.lang))];
  return {
    ...{ measure, tries, all },
    isMet: meets(measure, all),
    byLanguage: languages.map((lang) => [lang, shareOf(tries.filter((one) => one.lang === lang))]),
  };
}

const shareOf = (tries: readonly { readonly hit: boolean }[]): Share => ({
  hits: tries.filter(({ hit }) => hit).length,
  tries: tries.length,
});

export const meets = ({ bar }: Pick<Measure, "bar">, share: Share): boolean =>
  "least" in bar ? inPercent(share) >= bar.least : inPercent(share) <= bar.most;

export const barOf = ({ bar }: Measure): string => ("least" in bar ? `≥ ${bar.least}` : `≤ ${bar.most}`);

/** "86.2 % of 479 (82.8–89.0)", padded where it stands in a column: the brackets hold the 95 % interval. */
export function shareWritten(share: Share, isPadded = false): string {
  const { hits, tries } = share;
  const [low, high] = wilson(hits, tries);
  const [percents, count] = [inPercent(share).toFixed(1), String(tries)];
  const [first, second] = isPadded ? [percents.padStart(5), count.padStart(4)] : [percents, count];
  return `${first} % of ${second} (${low.toFixed(1)}–${high.toFixed(1)})`;
}

export const languagesWritten = ({ byLanguage }: Measured): string =>
  byLanguage.map(([lang, share]) => `${lang} ${inPercent(share).toFixed(0)}`).join(" ");

/** 95 % interval of a share, in per cent; honest also for few tries. */
export function wilson(hits: number, tries: number): readonly [low: number, high: number] {
  if (tries === 0) return [0, 100];
  const z = 1.96;
  const share = hits / tries;
  const middle = share + (z * z) / (2 * tries);
  const spread = z * Math.sqrt((share * (1 - share)) / tries + (z * z) / (4 * tries * tries));
  const whole = 1 + (z * z) / tries;
  return [Math.max(0, (middle - spread) / whole) * 100, Math.min(1, (middle + spread) / whole) * 100];
}
