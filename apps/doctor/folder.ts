/** DATA_DIR: is it there, may we write, does it stay private, is there room. */

import { access, constants, mkdir, stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import type { Examine, Finding } from "./examinations.ts";

const LITTLE_ROOM_BYTES = 1_000_000_000;

export const examineFolder: Examine = async ({ dataDir, environment }) => {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const mayWrite = await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!mayWrite)
    return [
      {
        is: "fault",
        says: `DATA_DIR ${dataDir} may not be read and written by this user: change its owner.`,
      },
    ];
  const findings: Finding[] = [{ is: "fine", says: `DATA_DIR ${dataDir} can be written.` }];

  const { bavail, bsize } = await statfs(dataDir);
  if (bavail * bsize < LITTLE_ROOM_BYTES) {
    findings.push({
      is: "fault",
      says: `Only ${Math.round((bavail * bsize) / 1e6)} MB are free where DATA_DIR is: make room.`,
    });
  }
  const key = await stat(join(dataDir, "secret-key")).catch(() => undefined);
  if (key && (key.mode & 0o077) !== 0) {
    findings.push({ is: "fault", says: `Others may read ${join(dataDir, "secret-key")}: chmod 600 it.` });
  }
  if (key && environment === "production") {
    findings.push({
      is: "advice",
      says: "The secret key is kept in DATA_DIR: a backup of the folder holds it too.",
    });
  }
  return findings;
};
