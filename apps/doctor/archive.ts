/** The archive: is there a key to seal for, is it safe from others, and does anything lie open that should be sealed. */

import { stat } from "node:fs/promises";
import type { Settings } from "#kernel/config/index.ts";
import { type Db, openDb } from "#kernel/db/index.ts";
import { silentLog } from "#kernel/log/index.ts";
import { KeyFault, type PublicKey } from "#kernel/public-sealing.ts";
import { at, runningClock } from "#kernel/time.ts";
import { countToArchive } from "#modules/messaging/index.ts";
import { archiveKeyPath, countArchives, readArchiveKey } from "#modules/privacy/index.ts";
import { openDatabase } from "../database.ts";
import type { Examine, Finding } from "./examinations.ts";

type Counts = { readonly waiting: number; readonly sealed: ReadonlyMap<string, number> };

export const examineArchive: Examine = async (settings) => {
  let key: PublicKey | undefined;
  try {
    key = readArchiveKey(settings);
  } catch (fault) {
    if (!(fault instanceof KeyFault)) throw fault;
    return [{ is: "fault", says: `The archive key cannot be used: ${fault.message}.` }];
  }
  const counts = await countIn(settings);
  const findings = key ? withKey(key, counts) : [withoutKey(settings, counts)];
  if (key && !settings.archivePublicKey && (await othersWrite(archiveKeyPath(settings)))) {
    const says = `Others may write ${archiveKeyPath(settings)}, and so have everything sealed for a key of theirs: chmod 600 it.`;
    findings.push({ is: "fault", says });
  }
  return findings;
};

function withKey({ id }: PublicKey, { waiting, sealed }: Counts): Finding[] {
  const wait = waiting > 0 ? ` ${told(waiting)} for it: the worker seals every hour.` : "";
  const earlier = [...sealed].filter(([keyId]) => keyId !== id);
  return [
    {
      is: "fine",
      says: `A year after the stay conversations are sealed for the key ${id}: ${sealed.get(id) ?? 0} are.${wait}`,
    },
    ...earlier.map(
      ([keyId, n]): Finding => ({
        is: "advice",
        says: `${n} conversations are sealed for the earlier key ${keyId}: keep its halves as long as them.`,
      }),
    ),
  ];
}

function withoutKey({ environment }: Pick<Settings, "environment">, { waiting }: Counts): Finding {
  const make = "./bellhop archive keys --out <folder> makes it.";
  if (waiting === 0)
    return {
      is: "advice",
      says: `There is no archive key to seal conversations for a year after the stay: ${make}`,
    };
  const says = `There is no archive key, and ${told(waiting)} that nobody may read any more: ${make}`;
  return { is: environment === "production" ? "fault" : "advice", says };
}

const told = (waiting: number): string =>
  waiting === 1 ? "one conversation waits" : `${waiting} conversations wait`;

async function countIn(settings: Settings): Promise<Counts> {
  const { db, close } = await open(settings);
  const now = runningClock(settings.clockAt ? at(settings.clockAt) : undefined).now();
  try {
    return { waiting: await countToArchive(db, now), sealed: await countArchives(db) };
  } catch (fault) {
    if (!isOldSchema(fault)) throw fault;
    return { waiting: 0, sealed: new Map() }; // that migrations are missing is told beside it
  } finally {
    await close();
  }
}

/** One's own server is looked at as it is: nothing is migrated. */
async function open(settings: Settings): Promise<{ readonly db: Db; close(): Promise<void> }> {
  if (!settings.databaseUrl) return openDatabase(settings, silentLog(), { mayShare: true });
  const db = openDb(settings.databaseUrl, { poolSize: 2 });
  return { db, close: () => db.close() };
}

/** No such schema, table or column. */
const isOldSchema = (fault: unknown): boolean =>
  ["3F000", "42P01", "42703"].includes(String((fault as { code?: unknown }).code));

const othersWrite = async (path: string): Promise<boolean> => ((await stat(path)).mode & 0o022) !== 0;
