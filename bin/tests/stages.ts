/**
 * Which stage a test file belongs to, told from what it imports: a test that reaches the test database is a database
 * test, one in web/journeys, one named `.journey.test.ts` and one that starts the whole program is a journey, all others are unit tests.
 */

import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listSources } from "../checks/sources.ts";

export const STAGES = ["unit", "database", "journeys"] as const;
export type Stage = (typeof STAGES)[number];

const TESTS = /^(kernel|modules|apps|bin|bench|web\/src|web\/journeys)\/.*\.test\.ts$/;
const DATABASE = /^kernel\/db\/testing(\.ts|\/test-server\.ts)$/;
const JOURNEY = /^web\/journeys\/|\.journey\.test\.ts$/;
const STARTS_PROGRAM = /"apps\/(cli|all)\.ts"/;
/** Imports that run; a type is only read. */
const IMPORTS =
  /^\s*(?:import(?!\s+type\b)|export(?!\s+type\b))[^"';]*?from\s*"([^"]+)"|\bimport\(\s*"([^"]+)"\)|^import\s+"([^"]+)"/gm;

/** Every test file of the repository by stage, as paths from its root. */
export function filesByStage(root: string): Record<Stage, string[]> {
  const files: Record<Stage, string[]> = { unit: [], database: [], journeys: [] };
  const reaches = reachesDatabase(root);
  for (const path of listSources(root, TESTS)) {
    const whole = JOURNEY.test(path) || STARTS_PROGRAM.test(readFileSync(join(root, path), "utf8"));
    files[whole ? "journeys" : reaches(path) ? "database" : "unit"].push(path);
  }
  return files;
}

function reachesDatabase(root: string): (path: string) => boolean {
  const known = new Map<string, boolean>();
  return function reaches(path): boolean {
    if (DATABASE.test(path)) return true;
    const told = known.get(path);
    if (told !== undefined) return told;
    known.set(path, false); // of two files that import each other, the first asked decides
    const answer = importsOf(root, path).some(reaches);
    known.set(path, answer);
    return answer;
  };
}

function importsOf(root: string, path: string): string[] {
  return [...readFileSync(join(root, path), "utf8").matchAll(IMPORTS)]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? "")
    .flatMap((name) => {
      if (name.startsWith("#lib/")) return [name.replace("#lib/", "web/src/lib/")];
      if (name.startsWith("#")) return [name.slice(1)];
      return name.startsWith(".") ? [join(dirname(path), name).replaceAll("\\", "/")] : [];
    })
    .filter((file) => /\.[jt]s$/.test(file) && existsSync(join(root, file)));
}
