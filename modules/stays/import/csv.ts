/** Lines as records of a CSV file. A broken record costs itself and nothing behind it. */

import { parse } from "csv-parse/sync";
import type { TextLine } from "./lines.ts";

/** One record of a file, or why there is none; `line` is where it begins, in a JSON list the number of the element. */
export type FileRecord = { readonly line: number } & (
  | { readonly columns: ReadonlyMap<string, string> }
  | { readonly fault: string; readonly raw: string }
);

/** How many lines a quoted text may run over before its quote is taken for a slip. */
const LONGEST_RECORD_LINES = 50;

const DELIMITERS = [",", ";", "\t", "|"];

/**
 * The first line names the columns; without a delimiter the one that splits it most is taken. `onColumns` hears the
 * names before the first record.
 */
export async function* csvRecords(
  lines: AsyncIterable<TextLine>,
  given: string | undefined,
  onColumns: (columns: readonly string[]) => void,
): AsyncGenerator<FileRecord> {
  const ahead = lookingAhead(lines);
  const first = await ahead.next();
  if (!first) return;
  const delimiter = given ?? mostFrequent(first.text);
  const columns = (cellsOf(first.text, delimiter) ?? []).map((name) => name.trim());
  onColumns(columns);

  for (let line = await ahead.next(); line; line = await ahead.next()) {
    if (line.fault) yield { line: line.line, fault: "too long", raw: "" };
    else yield await recordAt(line, ahead, delimiter, columns);
  }
}

type Ahead = {
  next(): Promise<TextLine | undefined>;
  peek(index: number): Promise<TextLine | undefined>;
  skip(count: number): void;
};

async function recordAt(
  { line, text }: TextLine,
  ahead: Ahead,
  delimiter: string,
  columns: readonly string[],
): Promise<FileRecord> {
  let joined = text;
  for (let taken = 0; taken <= LONGEST_RECORD_LINES; taken++) {
    const cells = hasOpenQuote(joined) ? undefined : cellsOf(joined, delimiter);
    if (cells?.length === columns.length) {
      ahead.skip(taken);
      return { line, columns: new Map(columns.map((name, at) => [name, cells[at]!])) };
    }
    const next = hasOpenQuote(joined) ? await ahead.peek(taken) : undefined;
    if (!next || next.fault) break;
    joined += `\n${next.text}`;
  }
  const cells = hasOpenQuote(text) ? undefined : cellsOf(text, delimiter);
  const fault = cells
    ? `${cells.length} columns instead of ${columns.length}`
    : "a quote that does not close";
  return { line, fault, raw: text };
}

/** The cells of one record; undefined when its quotes are not right. */
function cellsOf(text: string, delimiter: string): string[] | undefined {
  if (!text.includes('"')) return text.split(delimiter);
  try {
    return (parse(text, { delimiter, relax_column_count: true }) as string[][])[0];
  } catch {
    return undefined;
  }
}

const hasOpenQuote = (text: string): boolean => text.split('"').length % 2 === 0;

const mostFrequent = (heading: string): string =>
  DELIMITERS.map((delimiter) => [heading.split(delimiter).length, delimiter] as const).reduce((a, b) =>
    b[0] > a[0] ? b : a,
  )[1];

function lookingAhead(lines: AsyncIterable<TextLine>): Ahead {
  const source = lines[Symbol.asyncIterator]();
  const waiting: TextLine[] = [];
  const pull = async () => {
    const { value, done } = await source.next();
    if (!done) waiting.push(value);
    return !done;
  };
  return {
    async next() {
      if (waiting.length === 0) await pull();
      return waiting.shift();
    },
    async peek(index) {
      while (waiting.length <= index && (await pull()));
      return waiting[index];
    },
    skip: (count) => void waiting.splice(0, count),
  };
}
