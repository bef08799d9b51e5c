import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { readSettings } from "#kernel/config/index.ts";
import { testDatabase } from "#kernel/db/testing.ts";
import { httpServer, openMetrics } from "#kernel/http/index.ts";
import { silentLog } from "#kernel/log/index.ts";
import { type Actor, ANONYMOUS, authorize } from "#modules/accounts/index.ts";
import { memberOf } from "#modules/stays/testing.ts";
import { aMessage, reportsAt, staffOf } from "../service/testing.ts";
import { reportRoutes } from "./reports.ts";

const db = await testDatabase();
const { reports, clock, property } = reportsAt("2026-03-26T21:00:00Z", db);
const casaAzul = await property("casa-azul");
const app = await httpServer<Actor>({
  settings: readSettings({ NODE_ENV: "test", SECRET_KEY: "k".repeat(40) }),
  log: silentLog(),
  identity: {
    authenticate: async ({ headers }) =>
      typeof headers["x-actor"] === "string" ? JSON.parse(headers["x-actor"]) : ANONYMOUS,
    authorize,
    languageOf: () => undefined,
    limitKey: () => undefined,
  },
  metrics: openMetrics({ ofProcess: false }),
  ready: async () => true,
  about: { title: "Test", version: "1", description: "", securitySchemes: {}, securityOf: () => [] },
});
await app.register(reportRoutes({ reports }));
afterAll(() => app.close());

const ines = staffOf("trust_officer");
const decided = { outcome: "acted", note: "Spoke to Teo." };

async function ask(actor: Actor, method: "GET" | "POST", url: string, payload?: object) {
  const headers = { "x-actor": JSON.stringify(actor) };
  const answer = await app.inject({
    method,
    url: `/api/desk/reports${url}`,
    headers,
    ...(payload && { payload }),
  });
  return { status: answer.statusCode, body: answer.json() };
}

const filed = async () => {
  const filing = { ...aMessage(casaAzul), reason: "something_else", words: "Odd", now: clock.now() } as const;
  const { report } = await reports.file(filing);
  return { report, id: `${casaAzul}.${report.id}` };
};

test("the desk reads what was reported, why and when, and names the message without showing it", async () => {
  const { report, id } = await filed();
  const { status, body } = await ask(ines, "GET", "?limit=200");
  expect(status).toBe(200);
  expect(body.items).toContainEqual({
    id,
    messageId: `${casaAzul}.${report.messageId}`,
    property: { id: casaAzul, name: "Casa Azul", timeZone: "Europe/Lisbon" },
    reporter: "guest",
    source: "person",
    reason: "something_else",
    words: "Odd",
    filedAt: "2026-03-26T21:00:00Z",
    hasWords: false,
    priority: { level: "two_days", lookBy: "2026-03-28T21:00:00Z", because: ["category"] },
    ...{ isRead: false, isLate: false, reporters: 1, record: { decided: 0, upheld: 0 } },
  });
});

test("a list that goes on says how", async () => {
  await filed();
  await filed();
  const first = await ask(ines, "GET", "?limit=1");
  const next = await ask(ines, "GET", `?limit=1&cursor=${first.body.nextCursor}`);
  expect(next.body.items[0].id).not.toBe(first.body.items[0].id);
  expect(await ask(ines, "GET", "?cursor=nonsense")).toMatchObject({
    status: 400,
    body: { code: "safety.cursor_malformed" },
  });
});

test("a decision is written once, answers the same again, and refuses another", async () => {
  const { id } = await filed();
  const first = await ask(ines, "POST", `/${id}/resolution`, decided);
  expect(first).toMatchObject({ status: 201, body: { id, resolution: { ...decided, by: ines.personId } } });
  expect(await ask(ines, "POST", `/${id}/resolution`, decided)).toEqual({ ...first, status: 200 });
  const other = { ...decided, outcome: "nothing_wrong" };
  expect(await ask(ines, "POST", `/${id}/resolution`, other)).toMatchObject({
    status: 409,
    body: { code: "safety.report_resolved", outcome: "acted", remedy: expect.stringMatching(/\S/) },
  });
});

test("a decision without a note, with an unknown outcome or about an unknown report is refused", async () => {
  const { id } = await filed();
  const refused = async (url: string, payload: object) => {
    const { status, body } = await ask(ines, "POST", url, payload);
    return [status, body.code];
  };
  const needed = [400, "safety.note_needed"];
  expect(await refused(`/${id}/resolution`, { ...decided, note: "" })).toEqual(needed);
  expect((await refused(`/${id}/resolution`, { ...decided, outcome: "ignored" }))[0]).toBe(400);
  const unknown = `/${casaAzul}.${randomUUID()}/resolution`;
  expect(await refused(unknown, decided)).toEqual([404, "safety.report_not_found"]);
});

test("hosts and strangers are turned away at the door", async () => {
  const { id } = await filed();
  const owner = await memberOf(db, casaAzul, "owner");
  for (const [actor, status] of [
    [owner, 403],
    [ANONYMOUS, 401],
  ] as const) {
    expect((await ask(actor, "GET", "")).status).toBe(status);
    expect((await ask(actor, "POST", `/${id}/resolution`, decided)).status).toBe(status);
  }
});
