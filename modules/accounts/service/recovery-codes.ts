/** Recovery codes: ten at a time, shown once, each good for one use. Only keyed hashes are kept. */

import { randomInt } from "node:crypto";
import type { Tx } from "#kernel/db/index.ts";
import type { Id } from "#kernel/ids.ts";
import { signed } from "../secrets.ts";
import { countRecoveryCodes, replaceRecoveryCodes, useRecoveryCode } from "../store/recovery-code.ts";
import type { AccountsDeps } from "./deps.ts";

const CODES = 10;
/** Without the letters and digits that are read for each other. */
const ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
const GROUPS = 3;
const GROUP_LENGTH = 4;

export type RecoveryCodes = ReturnType<typeof recoveryCodes>;

/** @asvs 6.5.2 6.5.4 */
export function recoveryCodes({ db, clock, settings }: Pick<AccountsDeps, "db" | "clock" | "settings">) {
  const hashed = (personId: Id<"person">, code: string): Buffer =>
    signed(settings.secretKey, "recovery_code", personId, code.toUpperCase().replaceAll(/[^A-Z0-9]/gu, ""));

  /** Those made before no longer count. */
  async function make(tx: Tx, personId: Id<"person">): Promise<readonly string[]> {
    const codes = Array.from({ length: CODES }, newCode);
    const hashes = codes.map((code) => hashed(personId, code));
    await replaceRecoveryCodes(tx, personId, hashes, clock.now());
    return codes;
  }

  const use = (personId: Id<"person">, code: string): Promise<boolean> =>
    useRecoveryCode(db.q, personId, hashed(personId, code), clock.now());

  const left = (personId: Id<"person">): Promise<number> => countRecoveryCodes(db.q, personId);

  return { make, use, left };
}

const newGroup = (): string =>
  Array.from({ length: GROUP_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
const newCode = (): string => Array.from({ length: GROUPS }, newGroup).join("-");
