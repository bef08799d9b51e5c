/** How many rows a page of the inbox touches: the planner's guesses may not turn a list into a comparison of all with all. */

import { CompiledQuery } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { hotStatements } from "#kernel/db/index.ts";
import { testDatabase } from "#kernel/db/testing.ts";
import { book, hostOf, messagingAt } from "../testing.ts";

const db = await testDatabase({ poolSize: 1 });
const NOW = "2026-03-20T10:00:00Z";
const large = await book(messagingAt(NOW, db));
const teo = await hostOf(db, large.propertyId);
const CONVERSATIONS = 800;
const run = <Row = unknown>(sql: string) => db.q.executeQuery<Row>(CompiledQuery.raw(sql));

/** Rows like the booked one's: `n` of the large property, or some of many properties that have little else. */
const copies = (table: string, columns: Record<string, string>, count: number, property: string) =>
  run(`insert into ${table}
    select (jsonb_populate_record(one, jsonb_build_object(${Object.entries({
      property_id: property,
      ...columns,
    })
      .map(([column, value]) => `'${column}', ${value}`)
      .join(", ")}))).* from ${table} one cross join generate_series(1, ${count}) n
    where one.property_id = ${large.propertyId} and one.reservation_id = '${large.guest.reservationId}'`);

const idOf = (kind: string) => `'${kind.repeat(8)}-0000-7000-8000-' || lpad(to_hex(n), 12, '0')`;
const RESERVATION = {
  reservation_id: idOf("b"),
  number_key: "n::text",
  ref: "n::text",
  guest_name_folded: "' guest ' || n",
};
const CONVERSATION = { reservation_id: idOf("b"), conversation_id: idOf("c"), last_seq: "2" };

beforeAll(async () => {
  await run("set session_replication_role = replica");
  for (const [count, property] of [
    [CONVERSATIONS, `${large.propertyId}`],
    [200, "900000 + n % 21"],
  ] as const) {
    await copies("stays.reservation", RESERVATION, count, property);
    await copies("messaging.conversation", CONVERSATION, count, property);
  }
  await run(`insert into messaging.read_mark select property_id, conversation_id, '${teo.personId}', 'partner',
    case when row_number() over () % 10 = 0 then 1 else 2 end, 2, now() from messaging.conversation where last_seq > 0`);
  await run("set session_replication_role = origin");
  await run("vacuum analyze");
  await run("set plan_cache_mode = force_generic_plan");
});

type Node = { "Actual Rows": number; "Actual Loops": number; Plans?: Node[] } & Record<string, number>;
const rowsTouched = (node: Node): number =>
  (node["Actual Rows"] + (node["Rows Removed by Filter"] ?? 0) + (node["Rows Removed by Join Filter"] ?? 0)) *
    node["Actual Loops"] +
  (node.Plans ?? []).reduce((sum, inner) => sum + rowsTouched(inner), 0);

const NEWEST = "'infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 51";
const OLDEST = "'-infinity', '00000000-0000-0000-0000-000000000000', 51";
test.for([
  ["messaging.list_all", NEWEST],
  ["messaging.list_unread", `${NEWEST}, '${NOW}'`],
  ["messaging.list_needs_reply", `${OLDEST}, '${NOW}'`],
  ["messaging.list_by_guest_name", `${NEWEST}, array['% guest%', '% 7%']`],
  ["messaging.list_by_reservation_number", "'17'"],
  ["messaging.count_waiting", `'${NOW}'`],
] as const)(
  "%s touches each conversation a few times at most",
  async ([name, values], { expect: expectHere }) => {
    const statement = hotStatements().find((one) => one.name === name);
    const prepared = `work_of_${name.replace(".", "_")}`;
    await run(`prepare ${prepared} as ${statement!.text}`);
    const { rows } = await run<{ "QUERY PLAN": { Plan: Node }[] }>(
      `explain (analyze, format json) execute ${prepared}(${large.propertyId}, '${teo.personId}', ${values})`,
    );
    expectHere(rowsTouched(rows[0]!["QUERY PLAN"][0]!.Plan)).toBeLessThan(10 * CONVERSATIONS);
  },
);

test("the rows are there to be touched", async () => {
  const { rows } = await run<{ count: number }>(
    `select count(*)::int as count from messaging.conversation where property_id = ${large.propertyId}`,
  );
  expect(rows[0]?.count).toBe(CONVERSATIONS + 1);
});
