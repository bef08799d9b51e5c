/** The labelled texts, and what the rules say of each. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Channel,
  type Circumstances,
  type Direction,
  type FoundType,
  type Judgement,
  judge,
  NOTHING_KNOWN,
  VERDICTS,
} from "#modules/safety/index.ts";

export const SETS = ["honest", "phishing", "lookalikes", "contacts", "links", "spam", "abuse"] as const;
export type SetName = (typeof SETS)[number];

export type Line = {
  readonly id: string;
  readonly lang: string;
  readonly direction: Direction;
  readonly channel: Channel;
  readonly text: string;
  readonly context: {
    readonly platform_hosts: readonly string[];
    readonly approved_hosts: readonly string[];
    readonly links_disabled: boolean;
    readonly countries: readonly string[];
  };
  readonly expect: {
    readonly verdict: string;
    readonly spans: readonly (readonly [start: number, end: number, type: FoundType])[];
  };
  readonly why: string;
  readonly plain?: boolean;
  readonly family?: string;
  readonly category?: string;
  /** Written later than the others, and nothing was mended by what they showed. */
  readonly round?: 2;
};

export type Judged = { readonly set: SetName; readonly line: Line; readonly judgement: Judgement };

export const linesOf = (set: SetName): Line[] =>
  readFileSync(join(import.meta.dirname, "sets", `${set}.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);

export const judgeLine = ({ text, direction, channel, context }: Line): Judgement =>
  judge({ text, direction, channel }, circumstancesOf(context));

/** Every line of every set, with its judgement. */
export const judgeAll = (): Judged[] =>
  SETS.flatMap((set) => linesOf(set).map((line) => ({ set, line, judgement: judgeLine(line) })));

export const circumstancesOf = (context: Line["context"]): Circumstances => ({
  ...NOTHING_KNOWN,
  platformHosts: context.platform_hosts,
  approvedHosts: context.approved_hosts,
  links: context.links_disabled ? "off" : "on",
  countries: context.countries,
});

const rank = (verdict: string): number => VERDICTS.indexOf(verdict as (typeof VERDICTS)[number]);

export const isAtLeast = ({ verdict }: Judgement, least: string): boolean => rank(verdict) >= rank(least);
