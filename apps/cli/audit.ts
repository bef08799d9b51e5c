/** `./bellhop audit`: has the record of what was done checked, and reads it out. */

import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { at } from "#kernel/time.ts";
import type { AuditFault } from "#modules/privacy/index.ts";
import type { House } from "../compose.ts";
import { type Command, EXIT, type Terminal, Wrong } from "./command.ts";
import { withHouse } from "./with-house.ts";

export const audit: Command = {
  help: `./bellhop audit verify [--anchors <file>] [--old-key-file <file>]
./bellhop audit export [--since 2026-03-01T00:00:00Z]

  verify      walks the whole record, from the first entry to the last, and names the first that is wrong: changed,
              missing, out of its place, written anew, or cut off at the end. Exit code 1 then.
    --anchors       a copy of DATA_DIR/audit/anchors.jsonl from another place, to check against
    --old-key-file  a file with a SECRET_KEY that was in use before; may be given several times
  export      prints the entries as lines of JSON, oldest first
    --since         only those of that instant and later`,

  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        anchors: { type: "string" },
        "old-key-file": { type: "string", multiple: true, default: [] },
        since: { type: "string" },
      },
    });
    const [what, ...more] = positionals;
    if ((what !== "verify" && what !== "export") || more.length > 0)
      throw new Wrong("Say what to do: ./bellhop audit verify, or ./bellhop audit export");
    if (what === "export") {
      const since = values.since === undefined ? undefined : instantOf(values.since);
      return withHouse(terminal, (house) => exportEntries(house, since, terminal));
    }
    if (values.since !== undefined)
      throw new Wrong("The whole record is checked: --since belongs to export.");
    const oldKeys = await Promise.all(values["old-key-file"].map(keyIn));
    const options = { oldKeys, ...(values.anchors !== undefined && { anchorsAt: values.anchors }) };
    return withHouse(terminal, (house) => verify(house, options, terminal));
  },
};

type Options = Parameters<House["privacy"]["audit"]["verify"]>[0];

async function verify({ privacy }: House, options: Options, { say, complain }: Terminal): Promise<number> {
  const { entries, anchors, fault } = await privacy.audit.verify(options);
  if (fault) {
    complain(`The record is not whole. ${sentences(fault)}`);
    complain(
      entries > 0 ? `Entries 1 to ${entries} are as they were written.` : "No entry before it is whole.",
    );
    return EXIT.failed;
  }
  say(`The record is whole: ${entries} entries, checked against ${anchors} anchors.`);
  if (anchors === 0)
    say("Nothing was written down outside the database yet: that the end was cut off could not be seen.");
  return EXIT.fine;
}

function sentences(fault: AuditFault): string {
  const { seq } = fault;
  switch (fault.kind) {
    case "changed":
      return `Entry ${seq} is not as it was written.`;
    case "missing":
      return `Entry ${seq} is missing.`;
    case "moved":
      return `Entry ${seq} is out of its place: it was written as entry ${fault.belongsAt}.`;
    case "unlinked":
      return `Entry ${seq} does not follow the one before it.`;
    case "other_key":
      return `Entry ${seq} was bound with another key: if SECRET_KEY was changed, give the old one with --old-key-file.`;
    case "rewritten":
      return `Entry ${seq} is not the one that was written down outside the database.`;
    case "cut":
      return `Entry ${seq + 1} is missing, and what follows it: the record once reached entry ${fault.upTo}.`;
  }
}

async function exportEntries(
  { privacy, db, clock }: House,
  since: Temporal.Instant | undefined,
  { say }: Terminal,
): Promise<number> {
  for await (const entry of privacy.audit.entries(since)) say(JSON.stringify(entry));
  await db.write((tx) =>
    privacy.audit.note(tx, {
      at: clock.now(),
      actor: { kind: "operator", id: "terminal" },
      action: "privacy.audit_exported",
      ...(since && { details: { since: since.toString() } }),
    }),
  );
  return EXIT.fine;
}

function instantOf(text: string): Temporal.Instant {
  try {
    return at(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00Z` : text);
  } catch {
    throw new Wrong(`"${text}" is no instant: write 2026-03-01 or 2026-03-01T09:00:00Z.`);
  }
}

async function keyIn(path: string): Promise<string> {
  const key = (await readFile(path, "utf8")).trim();
  if (key.length < 32) throw new Wrong(`${path} holds no secret key: one has 32 characters or more.`);
  return key;
}
