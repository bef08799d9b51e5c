/**
 * Kit brings a reader of maps, typed arrays and calendars to every page, of over a kilobyte; what loads on the server
 * hand to the browser is plain here, and src/lib/page-data.ts reads it.
 */

import { join } from "node:path";
import type { Plugin } from "vite";

const OURS = join(import.meta.dirname, "../src/lib/page-data.ts");

export const plainPageData: Plugin = {
  name: "bellhop-plain-page-data",
  enforce: "pre",
  applyToEnvironment: (environment) => environment.name === "client",
  transform: (_code, id) =>
    /\/devalue\/src\/parse\.js$/.test(id.replaceAll("\\", "/"))
      ? { code: `export * from ${JSON.stringify(OURS)};`, map: null }
      : undefined,
};
