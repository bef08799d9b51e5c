/** Which PostgreSQL runs: the system's when PG_BIN names it, otherwise a copy of npm's. */

import { spawnSync } from "node:child_process";
import path from "node:path";
import { StartFault } from "./fault.ts";
import { runtimeIn } from "./runtime.ts";

export type Program = {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  /** 18 for 18.4. */
  readonly major: number;
};

const OLDEST = 15;

/** @throws StartFault platform, other_version */
export function program({ pgBin, runtimeDir }: { pgBin: string | undefined; runtimeDir: string }): Program {
  const bin = pgBin ?? runtimeIn(runtimeDir);
  const file = (name: string) => path.join(bin, process.platform === "win32" ? `${name}.exe` : name);
  const postgres = file("postgres");
  const { stdout, error } = spawnSync(postgres, ["--version"], { encoding: "utf8", cwd: "/" });
  const major = Number(/\) (\d+)/.exec(stdout ?? "")?.[1]);
  if (!major) throw new StartFault("platform", `${postgres} does not run on this machine`, { cause: error });
  if (major < OLDEST)
    throw new StartFault("other_version", `PostgreSQL ${OLDEST} or newer is needed, ${postgres} is ${major}`);
  return { initdb: file("initdb"), postgres, pgCtl: file("pg_ctl"), major };
}
