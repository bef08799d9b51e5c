/** Writes the types of our own API, from its description, to .generated/api.ts: the pages' client is typed by them. */

import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import openapi, { astToString, type OpenAPI3 } from "openapi-typescript";

const root = import.meta.dirname.replace(/[\\/]bin$/, "");
const description = execFileSync(process.execPath, [join(root, "apps/cli.ts"), "openapi"], {
  cwd: root,
  encoding: "utf8",
  maxBuffer: 2 ** 26,
});
const types = astToString(await openapi(JSON.parse(description) as OpenAPI3));
mkdirSync(join(root, ".generated"), { recursive: true });
writeFileSync(
  join(root, ".generated/api.ts"),
  `/** The API as its description has it; written by bin/api-types.ts. */\n\n${types}`,
);
