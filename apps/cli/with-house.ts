/** Runs a command with the rooms wired and the database open, and closes both whatever happens. */

import { readSettings } from "#kernel/config/index.ts";
import { openLog } from "#kernel/log/index.ts";
import { type House, openHouse } from "../compose.ts";
import { openDatabase } from "../database.ts";
import type { Terminal } from "./command.ts";

export async function withHouse<T>({ env }: Terminal, work: (house: House) => Promise<T>): Promise<T> {
  const settings = readSettings(env);
  const log = openLog(settings, process.stderr); // what a command prints may be read by a program
  const { db, isOurs, close } = await openDatabase(settings, log, { mayShare: true });
  try {
    const house = await openHouse({ settings, log, db, isOurs });
    try {
      return await work(house);
    } finally {
      await house.close();
    }
  } finally {
    await close();
  }
}
