/** Which kinds of jobs there are and what runs them. */

import type { TSchema } from "typebox";
import { Type } from "typebox";
import { Compile } from "typebox/compile";
import type { Instant } from "../time.ts";
import type { JobContext, JobOptions, Run } from "./job.ts";

const ATTEMPTS = 15;

export type Definition = {
  readonly attempts: number;
  accepts(payload: unknown): boolean;
  run(payload: unknown, job: JobContext): Promise<void>;
};

export type Cron = { readonly kind: string; readonly everySeconds: number };

export type Definitions = {
  define<S extends TSchema>(kind: string, payload: S, run: Run<S>, options?: JobOptions): void;
  cron(
    kind: string,
    every: { everySeconds: number },
    run: (tickAt: Instant, job: JobContext) => Promise<void>,
  ): void;
  definition(kind: string): Definition | undefined;
  kinds(): string[];
  crons(): readonly Cron[];
};

const Tick = Type.Object({ tickAt: Type.String() });

export function jobDefinitions(): Definitions {
  const byKind = new Map<string, Definition>();
  const crons: Cron[] = [];

  function define<S extends TSchema>(
    kind: string,
    payload: S,
    run: Run<S>,
    { attempts = ATTEMPTS }: JobOptions = {},
  ) {
    if (byKind.has(kind)) throw new Error(`two kinds of jobs are called ${kind}`);
    const validator = Compile(payload);
    byKind.set(kind, { attempts, accepts: (value) => validator.Check(value), run: run as Definition["run"] });
  }

  return {
    define,
    cron: (kind, { everySeconds }, run) => {
      define(kind, Tick, ({ tickAt }, job) => run(Temporal.Instant.from(tickAt), job), { attempts: 1 });
      crons.push({ kind, everySeconds });
    },
    definition: (kind) => byKind.get(kind),
    kinds: () => [...byKind.keys()],
    crons: () => crons,
  };
}
