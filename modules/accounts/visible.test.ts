import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from "kysely";
import { expect, test } from "vitest";
import { Unauthenticated } from "#kernel/errors.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import { ANONYMOUS, type PersonActor } from "./types.ts";
import { type MembershipTables, visibleTo } from "./visible.ts";

type Tables = MembershipTables & {
  "stays.reservation": { property_id: PropertyId; reservation_id: Id<"reservation">; number: string };
};
const db = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (of) => new PostgresIntrospector(of),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});
const teo: PersonActor = {
  kind: "person",
  personId: "0197fa3e-0000-7000-8000-000000000001" as Id<"person">,
  sessionId: "0197fa3e-0000-7000-8000-000000000002" as Id<"session">,
  language: "pt",
  timeZone: "Europe/Lisbon",
};

test("a query of another room finds a thing only through the asker's membership, and learns their role", () => {
  const query = db
    .selectFrom("stays.reservation as r")
    .innerJoin("accounts.membership as m", visibleTo(teo, "r.property_id"))
    .where("r.property_id", "=", 1001 as PropertyId)
    .select(["r.number", "m.role"])
    .compile();
  expect(query.sql).toContain('on "m"."property_id" = "r"."property_id" and "m"."person_id" = $1');
  expect(query.parameters).toEqual([teo.personId, 1001]);
});

test("who has no memberships is told to sign in before any query is made", () => {
  expect(() => visibleTo(ANONYMOUS, "r.property_id")).toThrow(Unauthenticated);
});
