/** The public key of the archive in DATA_DIR: all that this machine knows of it. Never the private one. */

import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Settings } from "#kernel/config/index.ts";
import { KeyFault, type PublicKey, publicKeyText, readPublicKey } from "#kernel/public-sealing.ts";

type Place = Pick<Settings, "dataDir" | "archivePublicKey">;

export const archiveKeyPath = ({ dataDir }: Pick<Settings, "dataDir">): string =>
  join(dataDir, "keys", "archive.pub");

/** Undefined while there is none. @throws KeyFault when it is not as it was written */
export function readArchiveKey(settings: Place): PublicKey | undefined {
  if (settings.archivePublicKey) return readPublicKey(settings.archivePublicKey);
  const path = archiveKeyPath(settings);
  try {
    return readPublicKey(readFileSync(path, "utf8"));
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    if (fault instanceof KeyFault) throw new KeyFault(`${path}: ${fault.message}`);
    throw fault;
  }
}

/**
 * From now on conversations are sealed for this key. With `replaces` it takes the place of the one before.
 * @throws Error EEXIST when there is one and it is not to be replaced
 */
export function writeArchiveKey(
  settings: Pick<Settings, "dataDir">,
  key: PublicKey,
  { replaces }: { readonly replaces: boolean },
): void {
  const path = archiveKeyPath(settings);
  const draft = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(draft, `${publicKeyText(key)}\n`, { mode: 0o600, flush: true });
  try {
    if (replaces) renameSync(draft, path);
    else linkSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}
