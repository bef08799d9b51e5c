/** Somebody who is signed in proves once more who they are: for one purpose, or because their cookie wandered. */

import { Refused, Unauthenticated } from "#kernel/errors.ts";
import { findAccount } from "../store/account.ts";
import { noteProof } from "../store/session-standing.ts";
import { NO_STANDING, type StepUpPurpose } from "../types/proof.ts";
import type { Account, PersonActor } from "../types.ts";
import type { Arrivals } from "./arrivals.ts";
import type { AccountsDeps, Door } from "./deps.ts";
import type { PasskeyKeeper } from "./passkeys.ts";
import type { Proof, Prover } from "./proofs.ts";
import type { OpenedSession, SessionKeeper } from "./sessions.ts";

type Parts = { sessions: SessionKeeper; passkeys: PasskeyKeeper; proofs: Prover; arrivals: Arrivals };

export function stepUpDesk(
  { db, clock }: Pick<AccountsDeps, "db" | "clock">,
  { sessions, passkeys, proofs, arrivals }: Parts,
) {
  const passkeyOptions = ({ personId }: PersonActor) => passkeys.options("step_up", personId);

  /**
   * For ten minutes, in this session and for `purpose`; the session gets a new secret. Without a purpose it only proves
   * that the session is still the person's, which each proof does.
   * @throws Refused accounts.proof_not_accepted, TooMany accounts.too_many_attempts
   */
  async function prove(
    actor: PersonActor,
    { purpose, proof }: { purpose: StepUpPurpose | undefined; proof: Proof },
    door: Door,
  ): Promise<OpenedSession> {
    const { personId, sessionId } = actor;
    const account = await accountOf(actor);
    const way = await proofs.prove(account, proof, { purpose: "step_up", door }).catch(async (refusal) => {
      if (refusal instanceof Refused) await arrivals.noteWrongProof(personId, door);
      throw refusal;
    });
    const { signs } = actor.standing ?? NO_STANDING;
    return db.write(async (tx) => {
      await noteProof(tx, personId, sessionId, { purpose, now: clock.now() });
      const deviceToken = await arrivals.confirm(tx, { personId, sessionId, way }, signs, door);
      return { ...(await sessions.rotate(tx, actor)), deviceToken };
    });
  }

  async function accountOf({ personId }: PersonActor): Promise<Account> {
    const account = await findAccount(db.q, personId);
    if (!account) throw new Unauthenticated("accounts.sign_in_needed");
    return account;
  }

  return { passkeyOptions, prove };
}
