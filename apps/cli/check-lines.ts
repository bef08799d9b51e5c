/** Decides about texts one by one as lines of JSON. */

import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import {
  type Channel,
  type Circumstances,
  type Direction,
  judge,
  NOTHING_KNOWN,
} from "#modules/safety/index.ts";
import type { Terminal } from "./command.ts";

type Context = {
  readonly platform_hosts?: unknown;
  readonly approved_hosts?: unknown;
  readonly links_disabled?: unknown;
  readonly countries?: unknown;
};
type Line = {
  readonly id?: unknown;
  readonly text?: unknown;
  readonly direction?: unknown;
  readonly channel?: unknown;
  readonly context?: Context;
};

export async function checkLines(input: Readable, { say }: Pick<Terminal, "say">): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
    if (line.trim() !== "") say(JSON.stringify(checkLine(line)));
}

/** A line that cannot be read is a line with an error, never an end. */
function checkLine(line: string): object {
  let id: unknown = null;
  try {
    const { text, direction, channel, context = {}, ...rest } = JSON.parse(line) as Line;
    id = rest.id ?? null;
    if (typeof text !== "string") return { id, error: '"text" is not a text' };
    const judged = { text, direction: directionOf(direction), channel: channelOf(channel) };
    const { verdict, score, signals, found, rules } = judge(judged, circumstancesOf(context));
    return {
      ...{ id, verdict, score },
      signals: signals.map(({ id: name, points, view, spans, evidence }) => ({
        ...{ id: name, points, view, evidence },
        spans: spans.map(({ start, end }) => [start, end]),
      })),
      spans: found.map(({ type, span }) => [span.start, span.end, type]),
      rules,
    };
  } catch (fault) {
    return { id, error: fault instanceof Error ? fault.message : "unknown" };
  }
}

/** Who reads it; said by the reader or by the writer. Where nobody says, it is the guest who has to be kept safe. */
function directionOf(said: unknown): Direction {
  const words = String(said ?? "").toLowerCase();
  const [writer] = words.split(/\s*(?:->|→|>|_to_|2|-to-)\s*/);
  return /^to_?(?:partner|host|property)/.test(words) || /^(?:guest|g|from_guest)$/.test(writer ?? "")
    ? "to_partner"
    : "to_guest";
}

const CHANNELS: readonly Channel[] = ["chat", "api", "template", "schedule", "question", "mail"];
const channelOf = (said: unknown): Channel => CHANNELS.find((one) => one === said) ?? "chat";

const textsIn = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((item): item is string => typeof item === "string") : [];

const circumstancesOf = ({
  platform_hosts,
  approved_hosts,
  links_disabled,
  countries,
}: Context): Circumstances => ({
  ...NOTHING_KNOWN,
  platformHosts: textsIn(platform_hosts).map((host) => host.toLowerCase()),
  approvedHosts: textsIn(approved_hosts).map((host) => host.toLowerCase()),
  links: links_disabled === true ? "off" : "on",
  countries: textsIn(countries).map((country) => country.toUpperCase()),
});
