/** `./bellhop lists`: lists of hosts that are known for fraud, read from files that the operator has downloaded. */

import { access } from "node:fs/promises";
import { parseArgs } from "node:util";
import { LISTED_FORMATS, type ListedFormat } from "#modules/safety/index.ts";
import { type Command, EXIT, Wrong } from "./command.ts";
import { withHouse } from "./with-house.ts";

export const lists: Command = {
  help: `./bellhop lists                shows which lists there are, of when, and how many hosts each has
./bellhop lists import <file> --source <name> [--format ${LISTED_FORMATS.join("|")}]

  Reads a list of hosts that are known for fraud, in the place of what the source had before. A message that links to one
  of them, or to anything under it, is held, and nobody can follow such a link any more, also in messages of before.
  Nothing is fetched, and nobody is asked: download the file yourself, and bring it in as often as you like.

    --source               what you call the list: urlhaus
    --format               hosts (one host in a line, or a hosts file) when left out; urlhaus-csv, phishtank-json

  Places that many strangers share (file hosts, short links, builders of sites) are skipped, and counted.`,

  async run(args, terminal) {
    const [act, ...rest] = args;
    if (act === undefined) {
      const sources = await withHouse(terminal, ({ listed }) => listed.sources());
      if (sources.length === 0)
        terminal.say("There are no lists. ./bellhop help lists tells how to bring one in.");
      for (const { source, format, importedAt, hosts, skipped } of sources)
        terminal.say(`${source}  ${hosts} hosts, ${skipped} skipped  ${format}  ${importedAt.toString()}`);
      return EXIT.fine;
    }
    if (act !== "import")
      throw new Wrong("Choose what to do: import, or nothing to see which lists there are.");
    const { file, source, format } = await read(rest);
    const kept = await withHouse(terminal, ({ listed }) => listed.bring(file, { source, format }));
    terminal.say(`${source}: ${kept.hosts} hosts are listed now; ${kept.skipped} entries were skipped.`);
    return EXIT.fine;
  },
};

async function read(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { source: { type: "string" }, format: { type: "string", default: "hosts" } },
  });
  const [file, ...more] = positionals;
  if (!file || more.length > 0)
    throw new Wrong(
      "Name one file: ./bellhop lists import urlhaus.csv --source urlhaus --format urlhaus-csv",
    );
  const { source = "", format } = values;
  if (!/^[\w.-]{1,40}$/.test(source))
    throw new Wrong("--source is a name of letters, digits, dots and dashes, up to 40: urlhaus");
  if (!(LISTED_FORMATS as readonly string[]).includes(format))
    throw new Wrong(`--format is one of ${LISTED_FORMATS.join(", ")}.`);
  await access(file).catch(() => {
    throw new Wrong(`There is no file ${file} that can be read.`);
  });
  return { file, source, format: format as ListedFormat };
}
