/** As whom the server runs: PostgreSQL refuses root, so root starts it as another user. */

import { spawnSync } from "node:child_process";
import { chownSync, statSync } from "node:fs";
import { StartFault } from "./fault.ts";

/** Empty when the server runs as ourselves; else what `spawn` needs to become that user. */
export type Owner = { readonly uid?: number; readonly gid?: number };

const CANDIDATES = ["postgres", "nobody"];

/**
 * Root: whoever owns the data already there, else the user `postgres`, else `nobody`. Anyone else: themselves.
 * @throws StartFault no_user, no_way_in
 */
export function serverOwner(pgdata: string): Owner {
  if (!process.getuid) return {};
  const data = statSync(pgdata, { throwIfNoEntry: false });
  if (process.getuid() !== 0) {
    if (data && data.uid !== process.getuid()) {
      throw new StartFault(
        "no_way_in",
        `${pgdata} belongs to another user: start Bellhop as that user or as root`,
      );
    }
    return {};
  }
  if (data && data.uid !== 0) return { uid: data.uid, gid: data.gid };
  for (const name of CANDIDATES) {
    const [uid, gid] = [numberOf("-u", name), numberOf("-g", name)];
    if (uid && gid) return { uid, gid };
  }
  throw new StartFault(
    "no_user",
    "PostgreSQL does not run as root, and there is neither a user postgres nor nobody",
  );
}

function numberOf(what: "-u" | "-g", name: string): number | undefined {
  const { status, stdout } = spawnSync("id", [what, name], { encoding: "utf8" });
  return status === 0 ? Number(stdout) : undefined;
}

/** Whether `owner` may enter `folder`, tried rather than computed: access lists and mounts have their say too. */
export function mayEnter(folder: string, { uid, gid }: Owner): boolean {
  if (uid === undefined) return true;
  return spawnSync("/bin/sh", ["-c", 'cd -- "$0"', folder], { uid, gid, cwd: "/" }).status === 0;
}

export function give(file: string, { uid, gid }: Owner): void {
  if (uid !== undefined && gid !== undefined) chownSync(file, uid, gid);
}
