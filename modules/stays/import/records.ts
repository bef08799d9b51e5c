/** A file as records, by the form it is in. */

import { csvRecords, type FileRecord } from "./csv.ts";
import { bytesOf, type ImportFile } from "./file.ts";
import { arrayRecords, ndjsonRecords } from "./json.ts";
import { linesOf, textsOf } from "./lines.ts";
import type { ImportMap } from "./map.ts";

type Form = NonNullable<ImportMap["format"]>;

export type Hearing = {
  /** Bytes of the file read so far. */
  readonly onRead: (bytes: number) => void;
  /** The columns a CSV file names, before its first record. */
  readonly onColumns: (columns: readonly string[]) => void;
};

export function recordsOf(
  file: ImportFile,
  map: ImportMap,
  { onRead, onColumns }: Hearing,
): AsyncGenerator<FileRecord> {
  const texts = textsOf(bytesOf(file, onRead), map.encoding);
  const form = map.format ?? formOf(file.path);
  if (form === "json") return arrayRecords(texts);
  const lines = linesOf(texts);
  return form === "csv" ? csvRecords(lines, map.delimiter, onColumns) : ndjsonRecords(lines);
}

/** By the name, before a `.gz`; what says nothing is CSV. */
function formOf(path: string): Form {
  const name = path.toLowerCase().replace(/\.gz$/, "");
  if (/\.(ndjson|jsonl)$/.test(name)) return "ndjson";
  return name.endsWith(".json") ? "json" : "csv";
}
