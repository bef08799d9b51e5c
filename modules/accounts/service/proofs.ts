/** Somebody proves who they are, by whichever way is open to them. Short secrets are counted before they are tried. */

import { Refused } from "#kernel/errors.ts";
import type { Id } from "#kernel/ids.ts";
import { checkPassword } from "../password-hash.ts";
import { proofWays } from "../rules/second-factor.ts";
import type { ChallengePurpose } from "../store/challenge.ts";
import type { ProofWay } from "../types/proof.ts";
import type { Account } from "../types.ts";
import type { AttemptCounter, Try } from "./attempts.ts";
import type { CodeKeeper } from "./codes.ts";
import type { AccountsDeps, Door } from "./deps.ts";
import type { Notices } from "./notices.ts";
import type { AuthenticationResponseJSON, PasskeyKeeper } from "./passkeys.ts";
import type { RecoveryCodes } from "./recovery-codes.ts";
import { passwordTries, proofTries } from "./sign-in-tries.ts";

/** Exactly one of them. */
export type Proof = {
  readonly passkey?: AuthenticationResponseJSON;
  readonly code?: string;
  readonly recoveryCode?: string;
  readonly password?: string;
};

type Parts = {
  attempts: AttemptCounter;
  passkeys: PasskeyKeeper;
  codes: CodeKeeper;
  recovery: RecoveryCodes;
  notices: Notices;
};

export type Prover = ReturnType<typeof prover>;

export function prover(
  { db }: Pick<AccountsDeps, "db">,
  { attempts, passkeys, codes, recovery, notices }: Parts,
) {
  /**
   * The way by which the proof was right.
   * @throws Refused accounts.proof_not_accepted, TooMany accounts.too_many_attempts
   */
  async function prove(
    account: Account,
    proof: Proof,
    { purpose, door }: { purpose: Exclude<ChallengePurpose, "enrol" | "sign_in">; door: Door },
  ): Promise<ProofWay> {
    const { personId } = account;
    const way = wayOf(proof);
    if (!proofWays(account).includes(way)) throw new Refused("accounts.proof_not_accepted", { way });
    const tries = triesFor(way, personId, door);
    await attempts.count(tries);
    if (!(await isRight(account, proof, purpose))) throw new Refused("accounts.proof_not_accepted", { way });
    await attempts.forgive(tries);
    if (way === "recovery_code") await tellUse(personId);
    return way;
  }

  async function isRight(
    { personId, passwordHash }: Account,
    { passkey, code, recoveryCode, password }: Proof,
    purpose: "second_step" | "step_up",
  ): Promise<boolean> {
    if (passkey) return passkeys.check(personId, passkey, purpose);
    if (code !== undefined) return codes.check(personId, code);
    if (recoveryCode !== undefined) return recovery.use(personId, recoveryCode);
    return password !== undefined && (await checkPassword(password, passwordHash)).isRight;
  }

  async function tellUse(personId: Id<"person">): Promise<void> {
    const left = await recovery.left(personId);
    await db.write((tx) => notices.tell(tx, personId, { kind: "recovery_code_used", facts: { left } }));
  }

  return { prove };
}

const wayOf = ({ passkey, code, recoveryCode }: Proof): ProofWay => {
  if (passkey) return "passkey";
  if (code !== undefined) return "code";
  return recoveryCode !== undefined ? "recovery_code" : "password";
};

function triesFor(way: ProofWay, personId: Id<"person">, door: Door): readonly Try[] {
  switch (way) {
    case "passkey":
      return proofTries(door);
    case "password":
      return passwordTries(personId, door);
    default:
      return [{ policy: "code", subject: [way, personId] }, ...proofTries(door)];
  }
}
