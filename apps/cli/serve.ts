/** `./bellhop serve`: everything in one process, or the parts that are named. */

import { parseArgs } from "node:util";
import { readSettings } from "#kernel/config/index.ts";
import { openLog } from "#kernel/log/index.ts";
import { type Running, runParts } from "../all.ts";
import { untilStopped } from "../stopping.ts";
import { type Command, Wrong } from "./command.ts";
import { greeting } from "./greeting.ts";
import { sampleForAnEmptyHouse } from "./sample.ts";

const WARM_UP_AFTER_MS = 500;

export const serve: Command = {
  help: `./bellhop serve [--web] [--relay] [--worker] [--no-sample]

  Serves everything in one process. To split it, name the parts of each process:
    --web        pages, API and live streams
    --relay      mail that comes in
    --worker     jobs
  Several processes need one database for all: set DATABASE_URL.

  In development, an empty database gets the sample marketplace first.
    --no-sample  leave it empty

  Ctrl-C finishes what has begun and stops; a second Ctrl-C stops at once.`,

  async run(args, { env, say, complain }) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        web: { type: "boolean" },
        worker: { type: "boolean" },
        relay: { type: "boolean" },
        sample: { type: "boolean", default: true },
      },
      allowNegative: true,
    });
    const { web, relay, worker } = values;
    const all = !web && !relay && !worker;
    const parts = { web: all || !!web, relay: all || !!relay, worker: all || !!worker };
    const settings = readSettings(env);
    const log = openLog(settings);
    if (!settings.databaseUrl && !all) {
      throw new Wrong("The embedded database serves one process: leave the parts out, or set DATABASE_URL.");
    }

    const wantsSample = values.sample && settings.environment === "development" && parts.web;
    let starting: Promise<Running> | undefined;
    const stop = async () => (await starting?.catch(() => undefined))?.stop();
    const stopped = untilStopped(stop, log, () =>
      complain("\nStopping: finishing what has begun. Ctrl-C again stops at once."),
    );
    starting = runParts(settings, log, parts, wantsSample ? sampleForAnEmptyHouse : undefined);
    const running = await starting;
    say(await greeting(running));
    running.house.door.isOpen = true;
    // The first message should not wait for it, and nobody who comes in at this moment either.
    setTimeout(() => running.house.verdicts.warmUp(), WARM_UP_AFTER_MS).unref();
    return stopped;
  },
};
