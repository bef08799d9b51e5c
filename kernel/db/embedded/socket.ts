/** The folder of the server's socket: closed to others, and short, for a socket's path holds 107 bytes. */

import { createHash } from "node:crypto";
import { chmodSync, lstatSync, mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { StartFault } from "./fault.ts";
import { give, type Owner } from "./owner.ts";

/** The socket is called after a port, though nothing listens on it. */
export const SOCKET_PORT = 5432;

const LONGEST = 107 - `/.s.PGSQL.${SOCKET_PORT}.lock`.length;

/** @throws StartFault no_way_in when someone else made a folder of that name */
export function socketFolder(state: string, owner: Owner): string {
  const name = `bellhop-${createHash("sha256").update(state).digest("hex").slice(0, 16)}`;
  const places = [
    path.join(state, "socket"),
    path.join(process.env.XDG_RUNTIME_DIR ?? tmpdir(), name),
    `/tmp/${name}`,
  ];
  const folder = places.find((place) => Buffer.byteLength(place) <= LONGEST)!;
  if (!lstatSync(folder, { throwIfNoEntry: false })) {
    mkdirSync(folder, { mode: 0o700 });
    give(folder, owner);
  }
  const { uid } = lstatSync(folder);
  const safe = lstatSync(folder).isDirectory() && uid === (owner.uid ?? process.getuid?.() ?? uid);
  if (!safe) throw new StartFault("no_way_in", `${folder} was made by someone else: remove it`);
  chmodSync(folder, 0o700);
  return folder;
}

/** Takes away what a dead server left in `folder`: its number may be another process's by now, or a zombie's. */
export function clearSocket(folder: string): void {
  const socket = path.join(folder, `.s.PGSQL.${SOCKET_PORT}`);
  for (const file of [socket, `${socket}.lock`]) rmSync(file, { force: true });
}
