/** `./bellhop openapi`: prints the OpenAPI document without a database or a port. */

import { parseArgs } from "node:util";
import { readSettings } from "#kernel/config/index.ts";
import { openApiDocument } from "#kernel/http/index.ts";
import { silentLog } from "#kernel/log/index.ts";
import { openHouse, openServer } from "../compose.ts";
import { noDatabase } from "../no-database.ts";
import type { Command } from "./command.ts";

export const openapi: Command = {
  help: `./bellhop openapi

  Prints the OpenAPI 3.1 document as JSON, as /api/openapi.json serves it. Needs no database.`,

  async run(args, { env, say }) {
    parseArgs({ args: [...args], options: {} });
    const settings = readSettings({
      SECRET_KEY: "only-to-describe-the-api-nothing-is-signed",
      ...env,
    });
    const house = await openHouse({ settings, log: silentLog(), db: noDatabase(), isOurs: true });
    const app = await openServer(house);
    await app.ready();
    say(JSON.stringify(openApiDocument(app), null, 2));
    await app.close();
    await house.close();
    return undefined;
  },
};
