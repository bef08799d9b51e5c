/** Finds the command, runs it, and turns every fault into a sentence and an exit code. */

import { type Command, EXIT, type Terminal, Wrong } from "./command.ts";
import { sentenceOf } from "./sentence.ts";

/** Loaded when they are asked for, so that help is quick and works when nothing else does. */
const COMMANDS: Record<string, { about: string; load(): Promise<Command> }> = {
  serve: { about: "serve pages, API and jobs", load: async () => (await import("./serve.ts")).serve },
  migrate: {
    about: "bring the database to the present schema",
    load: async () => (await import("./migrate.ts")).migrateCommand,
  },
  sample: {
    about: "load the sample marketplace into an empty database",
    load: async () => (await import("./sample.ts")).sample,
  },
  import: {
    about: "read reservations from a CSV or JSON file",
    load: async () => (await import("./import.ts")).importCommand,
  },
  lists: {
    about: "lists of hosts that are known for fraud",
    load: async () => (await import("./lists.ts")).lists,
  },
  account: {
    about: "people, roles, posts, links and booking engines' keys",
    load: async () => (await import("./account.ts")).account,
  },
  mail: {
    about: "look at raw mails as the relay would, replace an alias",
    load: async () => (await import("./mail.ts")).mailCommand,
  },
  check: {
    about: "what would be decided about texts and files",
    load: async () => (await import("./check.ts")).check,
  },
  audit: {
    about: "check the record of what was done, or print it",
    load: async () => (await import("./audit.ts")).audit,
  },
  retention: {
    about: "erase what has been kept long enough, or tell what that is",
    load: async () => (await import("./retention.ts")).retention,
  },
  archive: {
    about: "seal conversations a year after the stay, open one with both halves of the key",
    load: async () => (await import("./archive.ts")).archive,
  },
  dkim: {
    about: "keys that mail is signed with, and the DNS records to publish",
    load: async () => (await import("./dkim.ts")).dkim,
  },
  doctor: {
    about: "look for what is wrong with this installation",
    load: async () => (await import("./doctor.ts")).doctor,
  },
  openapi: {
    about: "print the description of the API",
    load: async () => (await import("./openapi.ts")).openapi,
  },
};

/** Resolves with the exit code; every fault has been told by then. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await run(args, terminal);
  } catch (fault) {
    terminal.complain(sentenceOf(fault));
    return fault instanceof Wrong || isParseFault(fault) ? EXIT.wrong : EXIT.failed;
  }
}

async function run([name = "help", ...args]: readonly string[], terminal: Terminal): Promise<number> {
  const asksForHelp = isHelp(name) || args.some((arg) => arg === "--help" || arg === "-h");
  const named = asksForHelp ? [name, ...args].find((word) => Object.hasOwn(COMMANDS, word)) : name;
  if (named === undefined) return showCommands(terminal);
  const found = Object.hasOwn(COMMANDS, named) ? COMMANDS[named] : undefined;
  if (!found) {
    throw new Wrong(`There is no command "${named}". The commands are: ${Object.keys(COMMANDS).join(", ")}.`);
  }
  const command = await found.load();
  if (!asksForHelp) return (await command.run(args, terminal)) ?? EXIT.fine;
  terminal.say(command.help);
  return EXIT.fine;
}

const isHelp = (word: string): boolean => ["help", "--help", "-h"].includes(word);

function showCommands({ say }: Terminal): number {
  say("./bellhop <command> [options]\n");
  for (const [name, { about }] of Object.entries(COMMANDS)) say(`  ${name.padEnd(10)}${about}`);
  say("\n./bellhop help <command> tells more. Settings are in docs/configuration.md.");
  return EXIT.fine;
}

const isParseFault = (fault: unknown): boolean =>
  String((fault as { code?: unknown })?.code).startsWith("ERR_PARSE_ARGS");
