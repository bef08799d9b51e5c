/** How tests run: beside what they test, in three stages (bin/tests/stages.ts), on real databases of one embedded server. */

import { defineConfig } from "vitest/config";
import { filesByStage } from "./bin/tests/stages.ts";

const files = filesByStage(import.meta.dirname);

export default defineConfig({
  test: {
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 30_000,
    projects: [
      { extends: true, test: { name: "unit", include: files.unit, isolate: false } },
      {
        extends: true,
        test: {
          name: "database",
          include: files.database,
          isolate: false,
          globalSetup: ["kernel/db/testing/test-server.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "journeys",
          include: files.journeys,
          globalSetup: ["web/journeys/prepared.ts"],
          fileParallelism: false, // each starts the whole program and a browser, and some say how soon a page must answer
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
