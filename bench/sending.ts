/** Sending over HTTP beside pgbench with the same statements, by turns: how much of the database's rate arrives. */

import { startLoader, startWeb, type Web } from "./children.ts";
import { median, ms, percent, percentile, perSecond } from "./figures.ts";
import { browserOf, type Ground } from "./ground.ts";
import type { Load } from "./load-process.ts";
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
  const { house, owner, size } = ground;
  const web = await startWeb(ground.url, ground.dataDir);
  const loader = startLoader();
  const pgbench = findPgbench();
  const { key, text } = await house.accounts.keys.create(owner, firstProperty, { source: "bench" });
  const sender = { principalId: key.principalId, name: key.source, body: BODY, conversations: size.inFirst };
  const script = sendScript(sender);
  const lines: Line[] = [];
  try {
    const byKey = { authorization: `Bearer ${text}` };
    const bySession = await browserOf(house, owner);
    await loader.run(sendLoad(web, size.inFirst, 64, WARM_UP_SECONDS, byKey));
    for (const connections of [1, 64]) {
      const load = sendLoad(web, size.inFirst, connections, effort.seconds, byKey);
      const rates: { api: number[]; database: number[] } = { api: [], database: [] };
      const millis: number[] = [];
      for (let round = 0; round < effort.rounds; round++) {
        const measureDatabase = async () => {
          if (!pgbench) return;
          const how = { clients: connections, seconds: effort.seconds };
          rates.database.push(await runPgbench(pgbench.command, ground.url, script, how));
        };
        if (round % 2) await measureDatabase();
        const result = await loader.run(load);
        if (result.unexpected) throw new Error(`${result.unexpected} messages were not answered with 201`);
        rates.api.push(result.perSecond);
        millis.push(...result.millis);
        if (!(round % 2)) await measureDatabase();
      }
      lines.push(...sendLines(connections, rates, millis));
      const session = await loader.run(sendLoad(web, size.inFirst, connections, effort.seconds, bySession));
      lines.push({ what: `as above, by a person's session`, figure: perSecond(session.perSecond) });
    }
  } finally {
    loader.stop();
    await web.stop();
  }
  const about = `A message by \`POST /api/conversations/…/messages\` with an API key, keep-alive, the client in a process of its own; durable before it is answered. Beside it ${pgbench?.version ?? "no pgbench (not installed)"} with the same read and the same function on the same server.`;
  return { title: "Sending", about, lines };
}

const sendLoad = (
  web: Web,
  spread: number,
  connections: number,
  seconds: number,
  headers: Record<string, string>,
): Load => ({
  port: web.port,
  connections,
  seconds,
  method: "POST",
  path: `/api/conversations/${FIRST_PROPERTY}.${CONVERSATION.repeat(8)}-0000-7000-8000-{n}/messages`,
  headers: { ...headers, "content-type": "application/json" },
  body: JSON.stringify({ id: "{uuid}", body: BODY }),
  spread,
  expect: 201,
});

function sendLines(
  connections: number,
  { api, database }: { api: number[]; database: number[] },
  millis: number[],
): Line[] {
  const on = connections === 1 ? "1 connection" : `${connections} connections`;
  const p99 = percentile(millis, 0.99);
  const lines: Line[] = [
    {
      what: `API, ${on}`,
      figure: `${perSecond(median(api))}, p50 ${ms(median(millis))}, p99 ${ms(p99)}`,
      bar: `p99 ≤ ${P99_BAR_MS} ms`,
      isMet: p99 <= P99_BAR_MS,
    },
  ];
  if (database.length === 0) return lines;
  const share = median(api.map((rate, round) => rate / database[round]!));
  const bar = BARS[connections]!;
  return [
    ...lines,
    { what: `pgbench, ${on}`, figure: perSecond(median(database)) },
    {
      what: `API beside pgbench, ${on}`,
      figure: percent(share),
      bar: `≥ ${percent(bar)}`,
      isMet: share >= bar,
    },
  ];
}
