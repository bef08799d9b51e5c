/** Finds the mapping of an import: a file of one's own, or one that comes with the program by its name. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { Wrong } from "./command.ts";

const OURS = new URL("../../modules/stays/import/maps/", import.meta.url);

/** The mapping as JSON; what is in it is judged by stays. @throws Wrong when there is none or it is no JSON */
export function mappingOf(name: string): unknown {
  const ours = /^[a-z0-9-]+$/.test(name) ? new URL(`${name}.json`, OURS) : undefined;
  const place = existsSync(name) ? name : ours;
  if (!place || !existsSync(place)) {
    const known = readdirSync(OURS).map((file) => file.replace(/\.json$/, ""));
    throw new Wrong(
      `There is no mapping ${name}: name a file, or one that comes with the program (${known.join(", ")}).`,
    );
  }
  try {
    return JSON.parse(readFileSync(place, "utf8"));
  } catch (fault) {
    throw new Wrong(`The mapping ${name} is not JSON: ${(fault as Error).message}`);
  }
}
