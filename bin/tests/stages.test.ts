/** A test's stage follows from what it imports, however far away. */

import { expect, test } from "vitest";
import { aRepository } from "../checks/fixture.ts";
import { filesByStage } from "./stages.ts";

test("tests are sorted by what they need", () => {
  const root = aRepository({
    "kernel/db/testing.ts": "export const testDatabase = 1;",
    "kernel/time.ts": "",
    "modules/stays/testing.ts": `export { testDatabase } from "#kernel/db/testing.ts";\nexport const aStay = 1;`,
    "modules/stays/rules.test.ts": `import { day } from "#kernel/time.ts";`,
    "modules/stays/types.test.ts": `import type { aStay } from "./testing.ts";`,
    "modules/stays/store.test.ts": `import {\n  aStay,\n} from "./testing.ts";`,
    "modules/stays/late.test.ts": `const { aStay } = await import("./testing.ts");`,
    "apps/crash.test.ts": `spawn(process.execPath, ["apps/${"cli"}.ts", "serve"]);`,
    "web/journeys/reply.test.ts": `import { house } from "./harness.ts";`,
    "web/journeys/harness.ts": "",
  });
  expect(filesByStage(root)).toEqual({
    unit: ["modules/stays/rules.test.ts", "modules/stays/types.test.ts"],
    database: ["modules/stays/late.test.ts", "modules/stays/store.test.ts"],
    journeys: ["apps/crash.test.ts", "web/journeys/reply.test.ts"],
  });
});
