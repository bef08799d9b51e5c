/** Where the server's files are: in DATA_DIR, or where the server's user can go when DATA_DIR is closed to it. */

import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { StartFault } from "./fault.ts";
import { mayEnter, type Owner } from "./owner.ts";

/** Where root keeps the state of a DATA_DIR that the server's user cannot enter. */
export const ELSEWHERE = "/var/lib/bellhop";
const OPEN_FOLDER = 0o755;
const PASSING = 0o011;

/** Makes `folder` and its missing parents as the user's umask says; a mode given to `mkdir` would close the parents too. */
export function makeFolder(folder: string): string {
  mkdirSync(folder, { recursive: true });
  return realpathSync(folder);
}

/**
 * `DATA_DIR/postgres`: a folder, or a link to one in `/var/lib/bellhop` when `owner` cannot enter DATA_DIR (a project in
 * a 0700 home, started as root). Chosen once: later starts follow what is there.
 * @throws StartFault state_missing, state_copied, no_way_in
 */
export function stateFolder(dataDir: string, owner: (pgdata: string) => Owner): string {
  const place = path.join(dataDir, "postgres");
  const present = lstatSync(place, { throwIfNoEntry: false });
  if (present?.isSymbolicLink() && !existsSync(place)) {
    throw new StartFault(
      "state_missing",
      `${place} is a link to a folder that is not there: nothing was changed`,
    );
  }
  const user = owner(path.join(place, "pgdata"));
  if (!present) create(place, dataDir, user);
  const state = realpathSync(place);
  if (!mayEnter(state, user)) {
    throw new StartFault("no_way_in", `the server's user (uid ${user.uid}) can no longer enter ${state}`);
  }
  claim(state, dataDir);
  return state;
}

function create(place: string, dataDir: string, owner: Owner): void {
  letPass(dataDir, owner);
  if (mayEnter(dataDir, owner)) {
    mkdirSync(place);
    chmodSync(place, OPEN_FOLDER);
    return;
  }
  mkdirSync(ELSEWHERE, { recursive: true });
  chmodSync(ELSEWHERE, OPEN_FOLDER);
  const elsewhere = mkdtempSync(path.join(ELSEWHERE, "data-"));
  chmodSync(elsewhere, OPEN_FOLDER);
  if (!mayEnter(elsewhere, owner)) {
    throw new StartFault(
      "no_way_in",
      `uid ${owner.uid} can enter neither ${dataDir} nor ${elsewhere}: move DATA_DIR`,
    );
  }
  symlinkSync(elsewhere, place);
}

/** A DATA_DIR of root's that alone is closed, not the folders above it, is opened for passing through, not for looking. */
function letPass(dataDir: string, owner: Owner): void {
  const { uid, mode } = statSync(dataDir);
  const isClosedHere = !mayEnter(dataDir, owner) && mayEnter(path.dirname(dataDir), owner);
  if (isClosedHere && uid === process.getuid?.()) chmodSync(dataDir, (mode & 0o777) | PASSING);
}

/** Notes whose state this is, so that a copied DATA_DIR does not share the server of its original. */
function claim(state: string, dataDir: string): void {
  const note = path.join(state, "data-dir");
  const of = existsSync(note) ? readFileSync(note, "utf8") : dataDir;
  const other = path.join(of, "postgres");
  if (of !== dataDir && existsSync(other) && realpathSync(other) === state) {
    throw new StartFault(
      "state_copied",
      `${dataDir} is a copy of ${of}: its postgres link leads to the data of ${of}`,
    );
  }
  writeFileSync(note, dataDir);
}
