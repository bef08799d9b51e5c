/** Tells how an import goes while it runs, and what came of it. */

import { createReadStream, existsSync } from "node:fs";
import { createInterface } from "node:readline";
import type { ImportProgress, ImportSummary } from "#modules/stays/index.ts";

const BAR_WIDTH = 24;
const REASONS_SHOWN = 5;
const number = new Intl.NumberFormat("en");

/** `[######          ]  31 %  4,600 lines, 12 rejected, 2,310 lines/s, 5 s left`: one line, drawn over the last. */
export function progressLine(
  { bytesRead, bytesTotal, line, counts }: ImportProgress,
  elapsedMs: number,
): string {
  const share = bytesTotal === 0 ? 1 : Math.min(1, bytesRead / bytesTotal);
  const bar = "#".repeat(Math.round(share * BAR_WIDTH)).padEnd(BAR_WIDTH);
  const done = counts.created + counts.changed + counts.unchanged + counts.rejected + counts.leftOut;
  const parts = [
    `${number.format(line)} lines`,
    ...(counts.rejected > 0 ? [`${number.format(counts.rejected)} rejected`] : []),
    ...(elapsedMs > 1000 ? [`${number.format(Math.round((done / elapsedMs) * 1000))} lines/s`] : []),
    ...(elapsedMs > 1000 && share > 0
      ? [`${Math.ceil(((1 - share) / share) * (elapsedMs / 1000))} s left`]
      : []),
  ];
  return `[${bar}] ${String(Math.floor(share * 100)).padStart(3)} %  ${parts.join(", ")}`;
}

export async function outcomeOf(summary: ImportSummary): Promise<string[]> {
  const { counts, lastLine, resumedAfterLine, isFinished, wasFinishedBefore, rejectedFile, properties } =
    summary;
  if (wasFinishedBefore)
    return ["This file was imported to its end before: nothing was done. --again goes through it once more."];
  const of = (count: number, words: string) => (count > 0 ? [`${number.format(count)} ${words}`] : []);
  const told = [
    ...of(counts.created, "new"),
    ...of(counts.changed, "changed"),
    ...of(counts.unchanged, "as they were"),
    ...of(counts.leftOut, "left out"),
    ...of(counts.rejected, "rejected"),
  ];
  return [
    ...(resumedAfterLine > 0 ? [`Went on after line ${number.format(resumedAfterLine)}.`] : []),
    isFinished
      ? `Read to the end, line ${number.format(lastLine)}: ${told.join(", ") || "nothing in it"}.`
      : `Stopped: ${told.join(", ") || "nothing done"} so far. The same command goes on from here.`,
    ...properties.map(
      ({ property, isNew }) => `  ${isNew ? "new property" : "property"} ${property.id}  ${property.name}`,
    ),
    ...(properties.some(({ isNew }) => isNew)
      ? [
          "Give a new property to its people: ./bellhop account role <e-mail> --property <number> --role owner",
        ]
      : []),
    ...(await rejections(rejectedFile, counts.rejected)),
  ];
}

async function rejections(file: string | undefined, count: number): Promise<string[]> {
  if (!file || !existsSync(file)) return [];
  const shown: string[] = [];
  const lines = createInterface({ input: createReadStream(file, "utf8") });
  for await (const text of lines) {
    const { line, reason } = JSON.parse(text) as { line: number; reason: string };
    shown.push(`  line ${line}: ${reason}`);
    if (shown.length === REASONS_SHOWN) break;
  }
  const rest = count - shown.length;
  return [
    "Rejected:",
    ...shown,
    ...(rest > 0 ? [`  and ${number.format(rest)} more`] : []),
    `  All of them with their reasons: ${file}`,
  ];
}
