/** How long our files are: half of them under a hundred lines. Tests, generated and data files do not count. */

import type { Findings } from "./run.ts";
import { listSources, readSource } from "./sources.ts";

const MEDIAN_LINES = 100;
const LONGEST_LINES = 400;
const COUNTED = /^(kernel|modules|apps|web\/src|bin)\/.*\.(ts|js|svelte)$/;
const NOT_COUNTED = /\.test\.ts$|\.d\.ts$/;

export function findLengths(root: string): Findings {
  const lengths = listSources(root, COUNTED)
    .filter((path) => !NOT_COUNTED.test(path))
    .map((path) => ({ path, lines: readSource(root, path).split("\n").length - 1 }))
    .sort((a, b) => a.lines - b.lines);
  const median = lengths[Math.floor(lengths.length / 2)]?.lines ?? 0;
  const faults = lengths
    .filter(({ lines }) => lines > LONGEST_LINES)
    .map(
      ({ path, lines }) =>
        `${path}: ${lines} lines; a file of more than ${LONGEST_LINES} answers several questions`,
    );
  if (median >= MEDIAN_LINES)
    faults.push(`the median file has ${median} lines; it should stay below ${MEDIAN_LINES}`);
  const longest = lengths.at(-1);
  return {
    faults,
    remark: `${lengths.length} files, median ${median} lines, longest ${longest?.path} with ${longest?.lines}`,
  };
}
