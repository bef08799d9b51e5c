/** `./bellhop migrate`: brings the database to the present schema. */

import { parseArgs } from "node:util";
import { readSettings } from "#kernel/config/index.ts";
import { openLog } from "#kernel/log/index.ts";
import { openDatabase } from "../database.ts";
import type { Command } from "./command.ts";

export const migrateCommand: Command = {
  help: `./bellhop migrate

  Runs the migrations that have not run yet, all or none of them. Any number of processes may do it at once.
  \`serve\` does the same when it starts.`,

  async run(args, { env, say }) {
    parseArgs({ args: [...args], options: {} });
    const settings = readSettings(env);
    const { migrated, close } = await openDatabase(settings, openLog(settings, process.stderr), {
      mayShare: true,
    });
    await close();
    for (const name of migrated) say(`  ${name}`);
    say(migrated.length === 0 ? "Nothing to do: the schema is the present one." : `${migrated.length} run.`);
    return undefined;
  },
};
