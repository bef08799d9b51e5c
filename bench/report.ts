/** What a run found: printed as it comes, and written to RESULTS.md together with the machine it ran on. */

import { writeFileSync } from "node:fs";
import { cpus, release, totalmem, type } from "node:os";
import { fileURLToPath } from "node:url";

/** One line of the table. `bar` says what is good enough (docs/architecture.md, What good means here). */
export type Line = {
  readonly what: string;
  readonly figure: string;
  readonly bar?: string;
  readonly isMet?: boolean;
};
export type Section = { readonly title: string; readonly about: string; readonly lines: readonly Line[] };

const RESULTS = fileURLToPath(new URL("RESULTS.md", import.meta.url));

export function tell({ title, lines }: Section): void {
  console.log(`\n${title}`);
  const width = Math.max(...lines.map(({ what }) => what.length));
  for (const line of lines) console.log(`  ${line.what.padEnd(width)}  ${line.figure}${verdict(line)}`);
}

export function writeResults(sections: readonly Section[], database: string, settings: string): void {
  const parts = sections.map(({ title, about, lines }) =>
    [
      `## ${title}`,
      about,
      "| | measured | bar |\n| --- | --- | --- |\n" +
        lines.map((line) => `| ${line.what} | ${line.figure} | ${mark(line)} |`).join("\n"),
    ].join("\n\n"),
  );
  const head = [
    "# Results of the benchmark",
    "Written by `npm run bench`; do not edit. Ratios are worth more than digits: client, server and database share the machine, and each figure is the median of interleaved rounds.",
    `| | |\n| --- | --- |\n${machine(database, settings)
      .map(([name, value]) => `| ${name} | ${value} |`)
      .join("\n")}`,
  ];
  writeFileSync(RESULTS, `${[...head, ...parts].join("\n\n")}\n`);
  console.log(`\nWritten to ${RESULTS}`);
}

const machine = (database: string, settings: string): [string, string][] => [
  ["Day", Temporal.Now.plainDateISO("UTC").toString()],
  ["Processor", `${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown"}`],
  ["Memory", `${Math.round(totalmem() / 2 ** 30)} GiB`],
  ["System", `${type()} ${release()}`],
  ["Node", process.version],
  ["Database", database],
  ["Run with", settings],
];

const verdict = ({ bar, isMet }: Line): string =>
  bar ? `   (${bar}${isMet === undefined ? "" : isMet ? ": met" : ": NOT MET"})` : "";
const mark = ({ bar, isMet }: Line): string =>
  bar ? `${bar}${isMet === undefined ? "" : isMet ? ", met" : ", **not met**"}` : "";
