/** The schema of this house, its functions and every hot statement keep the rules, so that it can be distributed. */

import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { hotStatements } from "../index.ts";
import { testDatabase } from "../testing.ts";
import { declareAll } from "./house.ts";
import { checkSchema, tell } from "./index.ts";

const db = await testDatabase();

test("no table, function or hot statement of any room breaks a rule of distribution", async () => {
  await declareAll(fileURLToPath(new URL("../../../", import.meta.url)));
  expect(hotStatements().map((statement) => statement.name)).toContain("kernel.enqueue_job");
  expect((await checkSchema(db.q, hotStatements())).map(tell)).toEqual([]);
});
