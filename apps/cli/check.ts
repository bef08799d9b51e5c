/** `./bellhop check`: what would be decided about texts and files, by the same code as everywhere else. */

import { parseArgs } from "node:util";
import { checkFiles } from "./check-files.ts";
import { checkLines } from "./check-lines.ts";
import { type Command, Wrong } from "./command.ts";

export const check: Command = {
  help: `./bellhop check --jsonl < lines
./bellhop check --attachments <folder> [--out <folder>]

  --jsonl        reads a line of JSON per text, {"id": 1, "text": "…", "direction": "to_guest"}, and writes one per text:
                 {"id", "verdict", "score", "signals", "spans"}. The verdict is allow, warn, mask, hold or block; spans are
                 [start, end, type] in UTF-16 units of the text. "direction" says who reads it: to_guest (from a partner) or
                 to_partner. "channel" is chat, mail, api, template, schedule or question; "context" may hold
                 platform_hosts, approved_hosts, links_disabled and countries
  --attachments  examines every file of a folder and writes a line for each: {"file", "verdict", "type", "reason"}; with
                 --out the pictures as we would pass them on are written there

  Needs no database, keeps nothing.`,

  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        jsonl: { type: "boolean", default: false },
        attachments: { type: "string" },
        out: { type: "string" },
      },
    });
    if (positionals.length > 0)
      throw new Wrong(`What is "${positionals[0]}"? ./bellhop help check tells what may stand here.`);
    if (values.attachments !== undefined) await checkFiles(values.attachments, values.out, terminal);
    else if (values.jsonl) await checkLines(process.stdin, terminal);
    else
      throw new Wrong(
        "Say what to check: ./bellhop check --jsonl < lines, or ./bellhop check --attachments <folder>",
      );
    return undefined;
  },
};
