/** Turns log lines into something a person at a terminal can follow. Collectors get JSON instead. */

import type { DestinationStream } from "pino";

const COLOURS: Record<string, string> = {
  error: "\x1b[31m",
  warn: "\x1b[33m",
  info: "\x1b[36m",
  debug: "\x1b[90m",
};
const PLAIN = "\x1b[0m";
const FAINT = "\x1b[90m";

/** Writes `12:00:01 warn  http.slow  route=/api/me ms=900` for each line of JSON. */
export function readableLines(out: { write(text: string): unknown }): DestinationStream {
  return { write: (line) => void out.write(readableLine(line)) };
}

function readableLine(line: string): string {
  const { level, at, event, ...fields } = JSON.parse(line) as Record<string, unknown>;
  const colour = COLOURS[String(level)] ?? "";
  const time = String(at).slice(11, 19);
  return `${FAINT}${time}${PLAIN} ${colour}${String(level).padEnd(5)}${PLAIN} ${event ?? ""}${fieldsOf(fields)}\n`;
}

const fieldsOf = (fields: Record<string, unknown>): string =>
  Object.entries(fields)
    .map(
      ([name, value]) =>
        ` ${FAINT}${name}=${PLAIN}${typeof value === "string" ? value : JSON.stringify(value)}`,
    )
    .join("");
