/** `./bellhop import`: reads reservations of another system from a file, and goes on where it was stopped. */

import { constants } from "node:fs";
import { access, mkdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import type { ImportOptions } from "#modules/stays/index.ts";
import { propertyNumber } from "./account-options.ts";
import { type Command, EXIT, Wrong } from "./command.ts";
import { mappingOf } from "./import-mapping.ts";
import { outcomeOf, progressLine } from "./import-telling.ts";
import { withHouse } from "./with-house.ts";

export const importCommand: Command = {
  help: `./bellhop import <file> [--map <mapping>] [options]

  Reads reservations from CSV or JSON, also packed with gzip. Lines that cannot be read are written to a file of their
  own with number and reason; all others go in. Interrupted, it goes on where it was when it is started again; what is
  in already is not doubled.

    --map <file or name>   which column is what; "hotel-bookings" comes with the program. Without it, columns are
                           named like the fields of PUT /api/reservations/:id, with "id" for the caller's own
    --source <name>        the system the file comes from: its booking engine's key then finds its own
    --into <number>        all lines belong to this property of ours
    --property <name>      only lines that name this property
    --shift-to <day>       moves all days by whole weeks: the mapping's "shiftFrom" comes to lie about this day;
                           "today" is one
    --rejected <file>      where lines that are refused are written; beside the file when left out, or under
                           DATA_DIR/imports where nothing can be written beside it
    --again                goes through a file once more that was imported to its end

  Ends with 0 when the whole file was read, with 1 when it was stopped before.`,

  async run(args, terminal) {
    const options = read(args);
    const stopping = new AbortController();
    const stop = () => stopping.abort();
    process.once("SIGINT", stop).once("SIGTERM", stop);
    try {
      return await withHouse(terminal, async ({ stays, settings }) => {
        const begin = performance.now();
        const summary = await stays.importReservations({
          rejectedFile: await rejectedFileFor(options.file, settings.dataDir),
          ...options,
          signal: stopping.signal,
          onProgress: (progress) => terminal.draw?.(progressLine(progress, performance.now() - begin)),
        });
        terminal.draw?.("");
        for (const line of await outcomeOf(summary)) terminal.say(line);
        return summary.isFinished ? EXIT.fine : EXIT.failed;
      });
    } finally {
      process.off("SIGINT", stop).off("SIGTERM", stop);
    }
  },
};

function read(args: readonly string[]): ImportOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      map: { type: "string" },
      source: { type: "string" },
      into: { type: "string" },
      property: { type: "string" },
      "shift-to": { type: "string" },
      rejected: { type: "string" },
      again: { type: "boolean", default: false },
    },
  });
  const [file, ...more] = positionals;
  if (!file || more.length > 0)
    throw new Wrong("Name one file: ./bellhop import reservations.csv --map columns.json");
  const { map, source, into, property: only, rejected, again, "shift-to": shiftTo } = values;
  return {
    file,
    again,
    ...(map !== undefined && { map: mappingOf(map) }),
    ...(source !== undefined && { source }),
    ...(into !== undefined && { into: propertyNumber(into) }),
    ...(only !== undefined && { only }),
    ...(rejected !== undefined && { rejectedFile: rejected }),
    ...(shiftTo !== undefined && { shiftTo: dayOf(shiftTo) }),
  };
}

/** Beside the file, or among our own data where nobody may write beside it. */
async function rejectedFileFor(file: string, dataDir: string): Promise<string> {
  const name = `${basename(file)}.rejected.ndjson`;
  const isWritable = await access(dirname(file), constants.W_OK).then(
    () => true,
    () => false,
  );
  if (isWritable) return join(dirname(file), name);
  const folder = join(dataDir, "imports");
  await mkdir(folder, { recursive: true });
  return join(folder, name);
}

function dayOf(text: string): Temporal.PlainDate {
  if (text === "today") return Temporal.Now.plainDateISO();
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    throw new Wrong(`--shift-to is "today" or a day like 2026-03-28; "${text}" is none.`);
  }
}
