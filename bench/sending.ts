/** Sending over HTTP beside pgbench and a bare route with the same statements, by turns: how much of the database's rate arrives. */

import { startBare, startLoader, startWeb } from "./children.ts";
import { median, ms, percent, percentile, perSecond } from "./figures.ts";
import { browserOf, type Ground } from "./ground.ts";
import type { Load, LoadResult } from "./load-process.ts";
import { findPgbench, runPgbench, sendScript } from "./pgbench.ts";
import type { Line, Section } from "./report.ts";
import { CONVERSATION, FIRST_PROPERTY, firstProperty } from "./seed.ts";

const BODY =
  "We will arrive late in the evening, could you please leave the keys with the neighbour? Thank you so much for your help, see you soon.";
/** At least this share of pgbench at so many connections. */
const BARS: Record<number, number> = { 1: 0.6, 64: 0.4 };
const P99_BAR_MS = 30;
/** A server that has been up for a moment: its code is compiled, its connections have their plans. */
const WARM_UP_SECONDS = 5;

export type Effort = { readonly rounds: number; readonly seconds: number };

export async function measureSending(ground: Ground, effort: Effort): Promise<Section> {
  const { house, owner, size, url } = ground;
  const { key, text } = await house.accounts.keys.create(owner, firstProperty, { source: "bench" });
  const byKey = { authorization: `Bearer ${text}` };
  const bySession = await browserOf(house, owner);
  const sender = { principalId: key.principalId, name: key.source, body: BODY, conversations: size.inFirst };
  const script = sendScript(sender);
  const pgbench = findPgbench();
  const loader = startLoader();
  const [web, bare] = await Promise.all([startWeb(url, ground.dataDir), startBare(url, key.principalId)]);
  const lines: Line[] = [];
  try {
    const load = (
      port: number,
      connections: number,
      headers: Record<string, string>,
      seconds = effort.seconds,
    ) => loader.run(sendLoad({ port, spread: size.inFirst, connections, seconds, headers })).then(allTaken);
    await load(web.port, 64, byKey, WARM_UP_SECONDS);
    await load(bare.port, 64, byKey, WARM_UP_SECONDS);
    for (const connections of [1, 64]) {
      const rates: Rates = { api: [], session: [], bare: [], database: [] };
      const millis: number[] = [];
      const turns = [
        async () => {
          const result = await load(web.port, connections, byKey);
          rates.api.push(result.perSecond);
          millis.push(...result.millis);
        },
        async () => {
          if (!pgbench) return;
          const how = { clients: connections, seconds: effort.seconds };
          rates.database.push(await runPgbench(pgbench.command, url, script, how));
        },
        async () => void rates.session.push((await load(web.port, connections, bySession)).perSecond),
        async () => void rates.bare.push((await load(bare.port, connections, byKey)).perSecond),
      ];
      for (let round = 0; round < effort.rounds; round++) {
        for (const turn of round % 2 ? turns.toReversed() : turns) await turn();
      }
      lines.push(...sendLines(connections, rates, millis));
    }
  } finally {
    loader.stop();
    bare.stop();
    await web.stop();
  }
  const about = `A message by \`POST /api/conversations/…/messages\` with an API key, keep-alive, the client in a process of its own; durable before it is answered. Beside it ${pgbench?.version ?? "no pgbench (not installed)"} with the same read and the same function on the same server, and a bare route of Fastify and pg with both: what Node leaves of the database's rate on this machine before any of our code runs.`;
  return { title: "Sending", about, lines };
}

type Rates = Record<"api" | "session" | "bare" | "database", number[]>;

function allTaken(result: LoadResult): LoadResult {
  if (result.unexpected) throw new Error(`${result.unexpected} messages were not answered with 201`);
  return result;
}

type SendLoad = Pick<Load, "port" | "spread" | "connections" | "seconds" | "headers">;

const sendLoad = ({ headers, ...load }: SendLoad): Load => ({
  ...load,
  method: "POST",
  path: `/api/conversations/${FIRST_PROPERTY}.${CONVERSATION.repeat(8)}-0000-7000-8000-{n}/messages`,
  headers: { ...headers, "content-type": "application/json" },
  body: JSON.stringify({ id: "{uuid}", body: BODY }),
  expect: 201,
});

function sendLines(connections: number, { api, session, bare, database }: Rates, millis: number[]): Line[] {
  const on = connections === 1 ? "1 connection" : `${connections} connections`;
  const p99 = percentile(millis, 0.99);
  const lines: Line[] = [
    {
      what: `API, ${on}`,
      figure: `${perSecond(median(api))}, p50 ${ms(median(millis))}, p99 ${ms(p99)}`,
      bar: `p99 ≤ ${P99_BAR_MS} ms`,
      isMet: p99 <= P99_BAR_MS,
    },
    { what: "as above, by a person's session", figure: perSecond(median(session)) },
    { what: `bare route, ${on}`, figure: perSecond(median(bare)) },
  ];
  if (database.length === 0) return lines;
  const besideDatabase = (rates: number[]) => median(rates.map((rate, round) => rate / database[round]!));
  const share = besideDatabase(api);
  const bar = BARS[connections]!;
  return [
    ...lines,
    { what: `pgbench, ${on}`, figure: perSecond(median(database)) },
    { what: `bare route beside pgbench, ${on}`, figure: percent(besideDatabase(bare)) },
    {
      what: `API beside pgbench, ${on}`,
      figure: percent(share),
      bar: `≥ ${percent(bar)}`,
      isMet: share >= bar,
    },
  ];
}
