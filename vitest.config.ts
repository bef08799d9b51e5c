/** How tests run: beside what they test, on real databases of one embedded server. */

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{kernel,modules,apps,bin,bench,web/src}/**/*.test.ts"],
    globalSetup: ["kernel/db/testing/test-server.ts"],
    pool: "forks",
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
