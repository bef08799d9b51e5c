/** Objects of a JSON file, one by one: a line each, or the elements of one large array. Nested fields get dotted names. */

import type { FileRecord } from "./csv.ts";
import { LONGEST_LINE, type TextLine } from "./lines.ts";

/** One object in each line. */
export async function* ndjsonRecords(lines: AsyncIterable<TextLine>): AsyncGenerator<FileRecord> {
  for await (const { line, text, fault } of lines) {
    if (fault) yield { line, fault: "too long", raw: "" };
    else yield recordOf(line, text);
  }
}

/**
 * The elements of an array that may be larger than memory, numbered from 1; the whole file may be one line of text. An
 * element that cannot be read costs itself alone.
 */
export async function* arrayRecords(texts: AsyncIterable<string>): AsyncGenerator<FileRecord> {
  let number = 0;
  let depth = 0;
  let inText = false;
  let isEscaped = false;
  let element = "";
  for await (const piece of texts) {
    for (const sign of piece) {
      if (depth === 0) {
        if (sign === "[") depth = 1;
        continue;
      }
      if (depth === 1 && !inText && (sign === "," || sign === "]")) {
        if (element.trim() !== "") yield recordOf(++number, element);
        element = "";
        if (sign === "]") return;
        continue;
      }
      if (element.length <= LONGEST_LINE) element += sign;
      if (inText) {
        if (isEscaped) isEscaped = false;
        else if (sign === "\\") isEscaped = true;
        else if (sign === '"' || sign === "\n") inText = false;
      } else if (sign === '"') inText = true;
      else if (sign === "{" || sign === "[") depth++;
      else if (sign === "}" || sign === "]") depth--;
    }
  }
  if (element.trim() !== "") yield { line: number + 1, fault: "the list does not close", raw: element };
}

function recordOf(line: number, text: string): FileRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (fault) {
    return { line, fault: (fault as Error).message, raw: text };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { line, fault: "not an object", raw: text };
  }
  const columns = new Map<string, string>();
  flatten(value as Record<string, unknown>, "", columns);
  return { line, columns };
}

/** `{ guest: { name } }` becomes `guest.name`; lists of texts or of units become lines of text. */
function flatten(object: Record<string, unknown>, prefix: string, into: Map<string, string>): void {
  for (const [key, value] of Object.entries(object)) {
    const name = prefix + key;
    if (value === null || value === undefined) continue;
    if (Array.isArray(value)) into.set(name, value.map(nameOf).join("\n"));
    else if (typeof value === "object") flatten(value as Record<string, unknown>, `${name}.`, into);
    else into.set(name, String(value));
  }
}

const nameOf = (item: unknown): string =>
  typeof item === "object" && item !== null && "name" in item ? String(item.name) : String(item);
