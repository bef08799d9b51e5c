/** PostgreSQL's own benchmark with the statements of sending, as they stand in the code: what the database can do. */

import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { hotStatements } from "#kernel/db/index.ts";
import { CONVERSATION, FIRST_PROPERTY } from "./seed.ts";

export const HOW_TO_INSTALL =
  "pgbench was not found, so sending is not compared with it. Debian and Ubuntu: `apt install postgresql-contrib`; macOS: `brew install postgresql`. Elsewhere say where it is: PGBENCH=/path/to/pgbench npm run bench";

/** Undefined when there is none on this machine. */
export function findPgbench(): { readonly command: string; readonly version: string } | undefined {
  const command = process.env.PGBENCH ?? "pgbench";
  const { status, stdout } = spawnSync(command, ["--version"], { encoding: "utf8" });
  return status === 0 ? { command, version: stdout.trim() } : undefined;
}

type Sender = {
  readonly principalId: string;
  readonly name: string;
  readonly body: string;
  readonly conversations: number;
};

/** One message as the API sends it: the hot read, then the function. */
export function sendScript({ principalId, name, body, conversations }: Sender): string {
  const uuidOf = (high: string, low: string) =>
    `(lpad(to_hex(:${high}::bigint), 16, '0') || lpad(to_hex(:${low}::bigint), 16, '0'))::uuid`;
  const conversation = `('${CONVERSATION.repeat(8)}-0000-7000-8000-' || lpad(to_hex(:c::int), 12, '0'))::uuid`;
  const message = uuidOf("m", "n");
  const person = `'${principalId}'`;
  const read = withValues("messaging.find_standing_of_member", [
    String(FIRST_PROPERTY),
    conversation,
    person,
    message,
  ]);
  const write = withValues("messaging.send_message", [
    ...[`${FIRST_PROPERTY}`, conversation, message, "'partner'", `${person}::uuid`, `'${name}'`, `'${body}'`],
    ...[
      `'${body.slice(0, 140)}'`,
      "now()",
      "null",
      "null",
      "false",
      "'chat'",
      "null",
      uuidOf("e", "n"),
      "0::smallint",
    ],
    ...["'{}'::uuid[]", "'{}'::text[]"],
  ]);
  const most = "9223372036854775806";
  return [
    `\\set c random(1, ${conversations})`,
    ...["m", "n", "e"].map((v) => `\\set ${v} random(1, ${most})`),
    `${read};`,
    `${write};`,
  ].join("\n");
}

/** The text of a hot statement with expressions of pgbench in place of its parameters. */
const withValues = (name: string, values: readonly string[]): string =>
  hotStatementText(name)
    .replaceAll("\n", " ")
    .replace(/\$(\d+)/g, (_, n: string) => values[Number(n) - 1]!);

/** As it stands in the code; whoever asks has the rooms loaded. */
export function hotStatementText(name: string): string {
  const statement = hotStatements().find((one) => one.name === name);
  if (!statement) throw new Error(`there is no hot statement ${name}`);
  return statement.text;
}

const run = promisify(execFile);

/** Transactions per second of `script` on `clients` connections for `seconds`. */
export async function runPgbench(
  command: string,
  databaseUrl: string,
  script: string,
  { clients, seconds }: { clients: number; seconds: number },
): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "bellhop-pgbench-"));
  const file = join(folder, "send.sql");
  writeFileSync(file, `${script}\n`);
  const url = new URL(databaseUrl);
  try {
    const { stdout } = await run(
      command,
      [
        ...["-n", "-M", "prepared", "-f", file, "-T", String(seconds), "-c", String(clients)],
        ...[
          "-j",
          String(Math.min(2, clients)),
          "-h",
          decodeURIComponent(url.hostname),
          "-p",
          url.port,
          "-U",
          url.username,
        ],
        url.pathname.slice(1),
      ],
      { env: { ...process.env, PGPASSWORD: decodeURIComponent(url.password) } },
    );
    return Number(/tps = ([\d.]+)/.exec(stdout)?.[1]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
