/**
 * Prepares once for all journeys what a program does on its first start: a database and the sample in it. Each journey then
 * begins with a copy of that folder.
 */

import { rm } from "node:fs/promises";
import { openHouse } from "./house.ts";

export async function setup(): Promise<() => Promise<void>> {
  const house = await openHouse();
  await house.stop();
  process.env.JOURNEY_PREPARED = house.dataDir;
  return () => rm(house.dataDir, { recursive: true, force: true });
}
