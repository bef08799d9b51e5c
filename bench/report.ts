/** What a run found: printed as it comes, and written to RESULTS.md with the day and the machine. */

import { existsSync, readFileSync, writeFileSync } from "node:fs";
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

/** Renews what was measured; other parts stay as they are, each says when and where it was measured. */
export function writeResults(sections: readonly Section[], database: string, settings: string): void {
  const ran = circumstances(database, settings);
  const parts = new Map(writtenBefore());
  for (const section of sections) parts.set(section.title, partOf(section, ran));
  writeFileSync(RESULTS, `${[HEAD, ...parts.values()].join("\n\n")}\n`);
  console.log(`\nWritten to ${RESULTS}`);
}

const HEAD = `# Results of the benchmark

Written by \`npm run bench\`; do not edit. Ratios are worth more than digits: client, server and database share the machine, and each figure is the median of interleaved rounds.`;

const partOf = ({ title, about, lines }: Section, ran: string): string =>
  [
    `## ${title}`,
    about,
    ran,
    "| | measured | bar |\n| --- | --- | --- |\n" +
      lines.map((line) => `| ${line.what} | ${line.figure} | ${mark(line)} |`).join("\n"),
  ].join("\n\n");

function writtenBefore(): [title: string, part: string][] {
  const [, ...parts] = existsSync(RESULTS) ? readFileSync(RESULTS, "utf8").split(/^## /m) : [];
  return parts.map((part) => [part.slice(0, part.indexOf("\n")), `## ${part.trimEnd()}`]);
}

function circumstances(database: string, settings: string): string {
  const day = Temporal.Now.plainDateISO("UTC").toString();
  const processor = `${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown"}`;
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  return `Measured on ${day} with ${settings}: ${processor}, ${memory}, ${type()} ${release()}, Node ${process.version}, ${database}.`;
}

const verdict = ({ bar, isMet }: Line): string =>
  bar ? `   (${bar}${isMet === undefined ? "" : isMet ? ": met" : ": NOT MET"})` : "";
const mark = ({ bar, isMet }: Line): string =>
  bar ? `${bar}${isMet === undefined ? "" : isMet ? ", met" : ", **not met**"}` : "";
