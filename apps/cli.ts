/** The command line: finds the command, runs it, and turns every fault into a sentence and an exit code. */

import { type Command, complain, EXIT, say, Wrong } from "./cli/command.ts";
import { sentenceOf } from "./cli/sentence.ts";

/** Loaded when they are asked for, so that help is quick and works when nothing else does. */
const COMMANDS: Record<string, { about: string; load(): Promise<Command> }> = {
  serve: { about: "serve pages, API and jobs", load: async () => (await import("./cli/serve.ts")).serve },
  migrate: {
    about: "bring the database to the present schema",
    load: async () => (await import("./cli/migrate.ts")).migrateCommand,
  },
  sample: {
    about: "load the sample marketplace into an empty database",
    load: async () => (await import("./cli/sample.ts")).sample,
  },
  import: {
    about: "read reservations from a CSV or JSON file",
    load: async () => (await import("./cli/import.ts")).importCommand,
  },
  account: {
    about: "people, roles, posts, links and booking engines' keys",
    load: async () => (await import("./cli/account.ts")).account,
  },
  doctor: {
    about: "look for what is wrong with this installation",
    load: async () => (await import("./cli/doctor.ts")).doctor,
  },
  openapi: {
    about: "print the description of the API",
    load: async () => (await import("./cli/openapi.ts")).openapi,
  },
};

async function main([name = "help", ...args]: string[]): Promise<number> {
  const asksForHelp =
    ["help", "--help", "-h"].includes(name) || args.includes("--help") || args.includes("-h");
  const named = asksForHelp ? ([name, ...args].find((word) => word in COMMANDS) ?? "help") : name;
  if (named === "help") return showCommands();
  const found = COMMANDS[named];
  if (!found) {
    complain(`There is no command "${named}". The commands are: ${Object.keys(COMMANDS).join(", ")}.`);
    return EXIT.wrong;
  }
  const command = await found.load();
  if (asksForHelp) {
    say(command.help);
    return EXIT.fine;
  }
  return (await command.run(args)) ?? EXIT.fine;
}

function showCommands(): number {
  say("./bellhop <command> [options]\n");
  for (const [name, { about }] of Object.entries(COMMANDS)) say(`  ${name.padEnd(10)}${about}`);
  say("\n./bellhop help <command> tells more. Settings are in docs/configuration.md.");
  return EXIT.fine;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (fault) {
  complain(sentenceOf(fault));
  process.exitCode = fault instanceof Wrong || isParseFault(fault) ? EXIT.wrong : EXIT.failed;
}

function isParseFault(fault: unknown): boolean {
  return String((fault as { code?: unknown })?.code).startsWith("ERR_PARSE_ARGS");
}
