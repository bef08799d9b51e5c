/** The log: one line of JSON per event, naming the event and ids. Never a body, an address, a name or a token. */

import { type DestinationStream, type Logger, pino } from "pino";
import type { Settings } from "../config/index.ts";
import { readableLines } from "./readable.ts";
import { withheld } from "./withheld.ts";

/** *debug* is for developers, *info* is history, *warn* asks for a look this week, *error* tonight. */
export type Log = Logger;

type Slice = Pick<Settings, "environment" | "logLevel">;

/** Lines of JSON on standard output; one readable line each when a person is watching. */
export function openLog({ environment, logLevel }: Slice, destination?: DestinationStream): Log {
  const level = logLevel ?? (environment === "production" ? "info" : "warn");
  const log = pino(
    {
      level,
      base: null,
      timestamp: () => `,"at":"${Temporal.Now.instant().round("millisecond").toString()}"`,
      messageKey: "event",
      errorKey: "fault",
      formatters: {
        level: (label) => ({ level: label }),
        log: (fields) => withheld(fields) as Record<string, unknown>,
      },
      serializers: { req: () => undefined, res: () => undefined, err: (fault) => fault },
    },
    destination ??
      (process.stdout.isTTY ? readableLines(process.stdout) : pino.destination({ fd: 1, sync: true })),
  );
  const child = log.child;
  log.child = function childWithheld(this: Log, bindings: object, options?: object) {
    return child.call(this, withheld(bindings) as Record<string, unknown>, options);
  } as Log["child"];
  return log;
}

/** For tests and tools that must be quiet. */
export const silentLog = (): Log => pino({ level: "silent" });
