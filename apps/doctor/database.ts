/** The database: does it answer, is it new enough, does it keep what it confirms, is its schema the present one. */

import { type Db, migrationFiles, openDb } from "#kernel/db/index.ts";
import { silentLog } from "#kernel/log/index.ts";
import { openDatabase } from "../database.ts";
import type { Examine, Finding } from "./examinations.ts";

const OLDEST_VERSION = 150_000;

export const examineDatabase: Examine = async (settings) => {
  if (settings.databaseUrl) {
    const db = openDb(settings.databaseUrl, { poolSize: 2 });
    try {
      return [...(await examineServer(db)), await pending(db)];
    } finally {
      await db.close();
    }
  }
  const { db, close } = await openDatabase(settings, silentLog(), { mayShare: true });
  try {
    return [{ is: "fine", says: "The embedded database can be reached." }, ...(await examineServer(db))];
  } finally {
    await close();
  }
};

type Facts = {
  version: number;
  fsync: string;
  synchronous_commit: string;
  encoding: string;
  connections: number;
};

const FACTS = {
  name: "apps.doctor_facts",
  text: `select current_setting('server_version_num')::int as version, current_setting('fsync') as fsync,
    current_setting('synchronous_commit') as synchronous_commit, current_setting('server_encoding') as encoding,
    current_setting('max_connections')::int as connections`,
};

async function examineServer(db: Db): Promise<Finding[]> {
  const [facts] = await db.run<Facts>(FACTS, []);
  const { version, fsync, synchronous_commit: commit, encoding, connections } = facts!;
  const findings: Finding[] = [
    {
      is: "fine",
      says: `PostgreSQL ${Math.floor(version / 10_000)} answers; it takes ${connections} connections.`,
    },
  ];
  if (version < OLDEST_VERSION)
    findings.push({ is: "fault", says: "PostgreSQL 15 or newer is needed: upgrade the server." });
  if (fsync === "off" || commit === "off") {
    findings.push({
      is: "fault",
      says: "The server confirms before it has written (fsync or synchronous_commit is off): turn both on.",
    });
  }
  if (encoding !== "UTF8")
    findings.push({ is: "fault", says: `The database is kept in ${encoding}: make one in UTF8.` });
  return findings;
}

const RUN = { name: "apps.doctor_migrations", text: "select name from kernel.migration" };

async function pending(db: Db): Promise<Finding> {
  const all = await migrationFiles().list();
  const run = await db.run<{ name: string }>(RUN, []).catch(() => []);
  const missing = [...all.keys()].filter((name) => !run.some((row) => row.name === name));
  if (missing.length === 0) return { is: "fine", says: "The schema is the present one." };
  return {
    is: "advice",
    says: `${missing.length} migrations have not run: ./bellhop migrate runs them, and so does serve.`,
  };
}
