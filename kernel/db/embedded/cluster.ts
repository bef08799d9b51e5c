/** The data folder: made once, whole or not at all, with a password that only DATA_DIR knows. */

import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { StartFault } from "./fault.ts";
import { give, type Owner } from "./owner.ts";
import type { Program } from "./program.ts";

export const SUPERUSER = "bellhop";
const UNFINISHED = "pgdata.new-";

type Cluster = { readonly pgdata: string; readonly password: string };

/**
 * The cluster in `state`, made when there is none.
 * @throws StartFault other_version, initdb
 */
export function cluster(state: string, dataDir: string, program: Program, owner: Owner): Cluster {
  const pgdata = path.join(state, "pgdata");
  const passwordFile = path.join(dataDir, "postgres-password");
  const known = existsSync(passwordFile);
  if (!known) writeFileSync(passwordFile, randomBytes(24).toString("hex"), { mode: 0o600, flag: "wx" });
  const password = readFileSync(passwordFile, "utf8").trim();
  if (!existsSync(pgdata)) create(pgdata, password, program, owner);
  else {
    refuseOtherVersion(pgdata, program);
    if (!known) setPassword(pgdata, password, program, owner);
  }
  return { pgdata, password };
}

function refuseOtherVersion(pgdata: string, { major }: Program): void {
  const has = Number(readFileSync(path.join(pgdata, "PG_VERSION"), "utf8"));
  if (has === major) return;
  throw new StartFault(
    "other_version",
    `${pgdata} was written by PostgreSQL ${has}, and this is ${major}: export it with the Bellhop that wrote it, then import it here`,
  );
}

/** In a folder of another name, renamed when done: one that was killed halfway is thrown away. */
function create(pgdata: string, password: string, program: Program, owner: Owner): void {
  const state = path.dirname(pgdata);
  for (const left of readdirSync(state).filter((name) => name.startsWith(UNFINISHED))) {
    rmSync(path.join(state, left), { recursive: true, force: true });
  }
  const making = path.join(state, UNFINISHED + randomBytes(4).toString("hex"));
  const passwordFor = `${making}.password`;
  mkdirSync(making, { mode: 0o700 });
  writeFileSync(passwordFor, password, { mode: 0o600 });
  give(making, owner);
  give(passwordFor, owner);
  const { status, stderr, error } = spawnSync(
    program.initdb,
    [
      "-D",
      making,
      "-U",
      SUPERUSER,
      "--auth=scram-sha-256",
      `--pwfile=${passwordFor}`,
      ...textSettings(program),
    ],
    { ...owner, cwd: "/", encoding: "utf8" },
  );
  rmSync(passwordFor, { force: true });
  if (status !== 0) throw new StartFault("initdb", `initdb failed: ${stderr ?? ""}`, { cause: error });
  renameSync(making, pgdata);
}

/** One order and one case folding on every machine; plain `C` alone would not fold accents or Cyrillic. */
function textSettings({ major }: Program): string[] {
  const provider =
    major >= 17
      ? ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
      : ["--locale-provider=icu", "--icu-locale=und"];
  return [...provider, "--locale=C", "--encoding=UTF8", "--data-checksums", "--no-instructions"];
}

/** For a DATA_DIR whose password file was lost: whoever may write the data may set its password. */
function setPassword(pgdata: string, password: string, program: Program, owner: Owner): void {
  const { status, error } = spawnSync(program.postgres, ["--single", "-D", pgdata, "postgres"], {
    ...owner,
    cwd: "/",
    input: `alter role ${SUPERUSER} password '${password}'\n`,
    env: { ...process.env, PGOPTIONS: "" },
  });
  if (status !== 0)
    throw new StartFault("server", "the server's password could not be set anew", { cause: error });
}
