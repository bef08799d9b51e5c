/** `./bellhop mail`: looks at raw mails as the relay would, and replaces an alias that is abused. */

import { parseArgs } from "node:util";
import { type Command, Wrong } from "./command.ts";
import { inspectLines } from "./mail-inspect.ts";
import { withHouse } from "./with-house.ts";

export const mailCommand: Command = {
  help: `./bellhop mail inspect --jsonl < lines
./bellhop mail rotate <alias>

  inspect  reads a line of JSON per mail from its input and writes one per mail: its kind, the words its author wrote, what
           was cut, its files with their verdicts, what a bounce says. Each line names a file, {"id": 1, "file": "raw.eml"},
           or holds a body alone, {"id": 2, "text": "…"}. With "sender", "ip" and "helo" it is also told who really sent
           it. A mail that cannot be examined is a line with "error". Needs no database.
  rotate   ends an alias (name@guest.…, name@partner.…) and gives its reservation another one for that side`,

  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { jsonl: { type: "boolean", default: false } },
    });
    const [what, alias, ...more] = positionals;
    if (what === "inspect" && alias === undefined) {
      if (!values.jsonl)
        throw new Wrong("Lines of JSON go in and come out: ./bellhop mail inspect --jsonl < lines");
      await inspectLines(process.stdin, terminal);
      return undefined;
    }
    if (what === "rotate" && alias !== undefined && more.length === 0) {
      await withHouse(terminal, async ({ mail }) => terminal.say(await mail.aliases.rotate(alias)));
      return undefined;
    }
    throw new Wrong("Say what to do: ./bellhop mail inspect --jsonl, or ./bellhop mail rotate <alias>");
  },
};
