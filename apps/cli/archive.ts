/** `./bellhop archive`: the key of what neither side may read any more, and opening a conversation with it. */

import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { locatedId } from "#kernel/ids.ts";
import { type KeyHalf, readHalf } from "#kernel/key-halves.ts";
import { KeyFault } from "#kernel/public-sealing.ts";
import type { House } from "../compose.ts";
import { makeArchiveKeys } from "./archive-keys.ts";
import { openArchive } from "./archive-open.ts";
import { type Command, EXIT, type Terminal, Wrong } from "./command.ts";
import { withHouse } from "./with-house.ts";

export const archive: Command = {
  help: `./bellhop archive keys --out <folder> [--replace]
./bellhop archive seal
./bellhop archive open <conversation> --grant <id> --key <half> --key <half> --out <folder>
./bellhop archive verify --key <half> --key <half>

  A year after check-out or cancellation neither side may read a conversation. Its words are sealed then, for a key whose
  private half is not on this machine: what serves can seal and cannot open.

  keys        makes the key: the public half goes to DATA_DIR/keys/archive.pub, the private one into two files for two
              people in <folder>. Neither file alone opens anything. Needs no database.
    --replace     seals for a new key from now on; what was sealed before still needs the halves of the earlier one
  seal        seals at once what the worker would seal within the hour
  open        writes the words of one conversation as text and JSON, its pictures and its mails into a new folder. Needs a
              grant for law or for a party, open now, and both halves. Both sides see the receipt, which is written first.
    <conversation>  as the desk names it: 1001.0197fa3e-…
  verify      a drill: tries whether everything sealed for this key can be opened, and shows none of it`,

  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: "string" },
        replace: { type: "boolean", default: false },
        grant: { type: "string" },
        key: { type: "string", multiple: true, default: [] },
      },
    });
    const [what, conversation, ...more] = positionals;
    if (more.length > 0 || (what !== "open" && conversation !== undefined))
      throw new Wrong("That is more than was asked for: ./bellhop help archive");
    switch (what) {
      case "keys":
        return knowingly(async () =>
          makeArchiveKeys(asked(values.out, "--out <folder>"), values.replace, terminal),
        );
      case "seal":
        return knowingly(() => withHouse(terminal, (house) => seal(house, terminal)));
      case "verify": {
        const halves = await halvesIn(values.key);
        return knowingly(() => withHouse(terminal, (house) => verify(house, halves, terminal)));
      }
      case "open": {
        const halves = await halvesIn(values.key);
        const of = {
          conversation: asked(conversation, "the conversation"),
          grant: asked(values.grant, "--grant <id>"),
          out: asked(values.out, "--out <folder>"),
        };
        return knowingly(() => withHouse(terminal, (house) => openArchive(house, of, halves, terminal)));
      }
      default:
        throw new Wrong("Say what to do: ./bellhop archive keys, seal, open, or verify");
    }
  },
};

async function seal({ privacy }: House, { say, complain }: Terminal): Promise<number> {
  const { sealed, waiting, key } = await privacy.archive.sealDue({ most: Number.POSITIVE_INFINITY });
  if (!key) {
    complain(
      `There is no archive key, and ${waiting} conversations wait: ./bellhop archive keys --out <folder>`,
    );
    return EXIT.failed;
  }
  await privacy.archive.sweep();
  say(`Sealed for the key ${key}: ${sealed}.`);
  if (waiting > 0) complain(`${waiting} could not be sealed; the log says why.`);
  return waiting > 0 ? EXIT.failed : EXIT.fine;
}

async function verify(
  { privacy }: House,
  halves: readonly [KeyHalf, KeyHalf],
  { say, complain }: Terminal,
): Promise<number> {
  const { keyId, entire, broken } = await privacy.archive.verify(halves);
  say(`The halves make the key ${keyId}. It opens ${entire} conversations.`);
  for (const which of broken) complain(`${locatedId(which)} was changed or lost since it was sealed.`);
  return broken.length > 0 ? EXIT.failed : EXIT.fine;
}

async function halvesIn(paths: readonly string[]): Promise<readonly [KeyHalf, KeyHalf]> {
  const [first, second, ...more] = paths;
  if (first === undefined || second === undefined || more.length > 0)
    throw new Wrong("Both halves are needed: --key <file of one> --key <file of the other>");
  return [await halfIn(first), await halfIn(second)];
}

const halfIn = (path: string): Promise<KeyHalf> =>
  knowingly(async () => readHalf(await readFile(path, "utf8")), `${path}: `);

/** What is wrong with a key was typed or brought wrongly. */
async function knowingly<T>(work: () => Promise<T>, prefix = ""): Promise<T> {
  try {
    return await work();
  } catch (fault) {
    if (fault instanceof KeyFault) throw new Wrong(`${prefix}${fault.message}.`);
    throw fault;
  }
}

function asked(value: string | undefined, what: string): string {
  if (value === undefined) throw new Wrong(`Missing: ${what}. See ./bellhop help archive`);
  return value;
}
