/** What every command of `./bellhop` is: a name, a line about it, its help, and what it does. */

export type Command = {
  /** One line for the list of commands. */
  readonly about: string;
  /** What `./bellhop help <command>` shows. */
  readonly help: string;
  /** Answers with the exit code; 0 when it says nothing. @throws Wrong for what was typed wrongly */
  run(args: readonly string[]): Promise<number | undefined>;
};

/** What was typed cannot be carried out as it is; the sentence says why. Exit code 2. */
export class Wrong extends Error {}

/** Exit codes, as scripts rely on them. */
export const EXIT = { fine: 0, failed: 1, wrong: 2 } as const;

/** A line for the person at the terminal. */
export const say = (text = ""): void => void process.stdout.write(`${text}\n`);
export const complain = (text: string): void => void process.stderr.write(`${text}\n`);
