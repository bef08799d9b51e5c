/** What the rounds of mail come to, as lines of the table. Pure. */

import { median, ms, percentile, perSecond } from "./figures.ts";
import type { MailKind, MailLoadResult } from "./mail-load-process.ts";
import type { Line } from "./report.ts";

/** Milliseconds of processor time for a mail; NaN where they cannot be counted. */
export type Measured = MailLoadResult & { readonly cpu: number; readonly databaseCpu?: number };
/** Round for round; those of Postfix are empty where it cannot be run. */
export type Turns = { readonly relay: Measured[]; readonly postfix: Measured[]; readonly source: number[] };

const RATIO_BAR = 1;
const P95_BAR_MS = 150;
const SIZE: Record<MailKind, string> = { reply: "4 KB", picture: "1 MB" };

export function mailLines(kind: MailKind, sessions: number, { relay, postfix, source }: Turns): Line[] {
  const what = `${SIZE[kind]}, ${sessions === 1 ? "1 session" : `${sessions} sessions`}`;
  const rates = relay.map((round) => round.perSecond);
  const millis = relay.flatMap((round) => round.millis);
  const p95 = percentile(millis, 0.95);
  const isMeasured = kind === "reply";
  const lines: Line[] = [
    { what: `relay, ${what}`, figure: `${perSecond(median(rates))}${cpuOf(relay)}` },
    {
      what: `from the final dot to 250, ${what}`,
      figure: spread(millis),
      ...(isMeasured && { bar: `p95 ≤ ${P95_BAR_MS} ms`, isMet: p95 <= P95_BAR_MS }),
    },
  ];
  if (postfix.length === 0) return lines;
  const theirs = postfix.map((round) => round.perSecond);
  const beside = (other: readonly number[]) => median(rates.map((rate, round) => rate / other[round]!));
  const bySource = beside(source);
  const hasBar = isMeasured && sessions > 1;
  return [
    ...lines,
    { what: `Postfix by smtp-source, ${what}`, figure: perSecond(median(source)) },
    { what: `Postfix by our client, ${what}`, figure: `${perSecond(median(theirs))}${cpuOf(postfix)}` },
    {
      what: `Postfix from the final dot to 250, ${what}`,
      figure: spread(postfix.flatMap((round) => round.millis)),
    },
    {
      what: `relay beside Postfix by smtp-source, ${what}`,
      figure: times(bySource),
      ...(hasBar && { bar: `≥ ${times(RATIO_BAR)}`, isMet: bySource >= RATIO_BAR }),
    },
    { what: `relay beside Postfix by the same client, ${what}`, figure: times(beside(theirs)) },
  ];
}

const spread = (millis: readonly number[]): string =>
  `p50 ${ms(percentile(millis, 0.5))}, p95 ${ms(percentile(millis, 0.95))}, p99 ${ms(percentile(millis, 0.99))}`;

const times = (ratio: number): string => `× ${ratio.toFixed(2)}`;

function cpuOf(rounds: readonly Measured[]): string {
  const cpu = median(rounds.map((round) => round.cpu));
  const database = median(rounds.map(({ databaseCpu = Number.NaN }) => databaseCpu));
  const own = Number.isNaN(cpu) ? "" : `, ${cpu.toFixed(2)} ms of processor a mail`;
  return Number.isNaN(database) ? own : `${own} and ${database.toFixed(2)} ms of the database's`;
}
