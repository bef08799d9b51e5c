/** What every command of `./bellhop` is: a name, a line about it, its help, and what it does. */

import type { Environment } from "#kernel/config/index.ts";

/** Where a command was typed. */
export type Terminal = {
  readonly env: Environment;
  /** A line for the person, or for the program that reads what we print. */
  say(line?: string): void;
  /** A line about what went wrong or goes on, never part of a result. */
  complain(line: string): void;
  /** Draws over the line drawn before, where a person watches; "" takes it away. */
  draw?(line: string): void;
};

export type Command = {
  /** What `./bellhop help <command>` shows. */
  readonly help: string;
  /** Answers with the exit code; 0 when it says nothing. @throws Wrong for what was typed wrongly */
  run(args: readonly string[], terminal: Terminal): Promise<number | undefined>;
};

/** What was typed cannot be carried out as it is; the sentence says why. Exit code 2. */
export class Wrong extends Error {}

/** Exit codes, as scripts rely on them. */
export const EXIT = { fine: 0, failed: 1, wrong: 2 } as const;
