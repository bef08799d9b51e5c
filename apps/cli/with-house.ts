/** Runs a command with the rooms wired and the database open, and closes both whatever happens. */

import { readSettings } from "#kernel/config/index.ts";
import { openLog } from "#kernel/log/index.ts";
import { type House, openHouse } from "../compose.ts";
import { openDatabase } from "../database.ts";

export async function withHouse<T>(work: (house: House) => Promise<T>): Promise<T> {
  const settings = readSettings(process.env);
  const log = openLog(settings);
  const { db, isOurs, close } = await openDatabase(settings, log);
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
