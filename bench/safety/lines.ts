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
};

export type Judged = { readonly set: SetName; readonly line: Line; readonly judgement: Judgement };

export const linesOf = (set: SetName): Line[] =>
  readFileSync(join(import.meta.dirname, "sets", `${set}.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);

export const judgeLine = ({ text, direction, channel, context }: Line): Judgement =>
  judge({ text, direction, channel }, circumstancesOf(context));

const circumstancesOf = (context: Line["context"]): Circumstances => ({
  platformHosts: context.platform_hosts,
  approvedHosts: context.approved_hosts,
  links: context.links_disabled ? "off" : "on",
  countries: context.countries,
  knownNumbers: [],
  isFirstOfSender: false,
  earlier: [],
  spread: { similarStays: 0, linkStays: 0, similarProperties: 0, isTemplateChanged: false },
  account: [],
  mayCarryLinks: true,
  reports: 0,
});

const rank = (verdict: string): number => VERDICTS.indexOf(verdict as (typeof VERDICTS)[number]);

/** Is the verdict one that was expected? */
export function isAsExpected({ expect }: Line, { verdict, found }: Judgement): boolean {
  switch (expect.verdict) {
    case "left alone":
      return verdict === "allow" && found.every(({ type }) => type === "url");
    case "any of allow/warn":
      return rank(verdict) <= rank("warn");
    case "any":
      return true;
    default:
      return rank(verdict) >= rank(expect.verdict.replace("at least ", ""));
  }
}

export const isAtLeast = ({ verdict }: Judgement, least: string): boolean => rank(verdict) >= rank(least);

/** Other names that a thing may rightly have. */
const ALSO: Readonly<Partial<Record<FoundType, readonly FoundType[]>>> = {
  payid: ["phone", "email"],
  handle: ["url"],
  bank: ["iban"],
};

/** Of the spans that were expected those that were found: the same kind of thing, over half of its length. */
export function foundSpans({ expect }: Line, { found }: Judgement): readonly boolean[] {
  return expect.spans.map(([start, end, type]) =>
    found.some((one) => {
      const overlap = Math.min(end, one.span.end) - Math.max(start, one.span.start);
      return overlap * 2 >= end - start && (one.type === type || ALSO[type]?.includes(one.type));
    }),
  );
}
