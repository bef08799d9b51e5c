/** A person's second factors: seen, added, renamed and removed by their owner, who proves first who they are. */

import type { Tx } from "#kernel/db/index.ts";
import { NotFound, Refused } from "#kernel/errors.ts";
import type { Id } from "#kernel/ids.ts";
import { requireStepUp } from "../permit.ts";
import { decideRemoval, hasFactor, isObliged } from "../rules/second-factor.ts";
import * as accounts from "../store/account.ts";
import { copyFactors, lockFactors } from "../store/factor.ts";
import { propertiesOf } from "../store/membership.ts";
import * as passkeyStore from "../store/passkey.ts";
import { deleteRecoveryCodes } from "../store/recovery-code.ts";
import { endSessions } from "../store/session.ts";
import * as totpStore from "../store/totp.ts";
import type { Authenticator, Passkey } from "../types/proof.ts";
import type { Account, PersonActor } from "../types.ts";
import type { CodeKeeper, OfferedCodes } from "./codes.ts";
import type { AccountsDeps } from "./deps.ts";
import type { Notices } from "./notices.ts";
import type { PasskeyKeeper, RegistrationResponseJSON } from "./passkeys.ts";
import type { RecoveryCodes } from "./recovery-codes.ts";
import type { SessionKeeper } from "./sessions.ts";

/** More than anybody needs, and a bound on what a page shows. */
const MOST_PASSKEYS = 20;

export type OwnFactors = {
  readonly passkeys: readonly Passkey[];
  readonly codes?: Authenticator;
  readonly recoveryCodesLeft: number;
  readonly isObliged: boolean;
};

/** The ten recovery codes, given with the first factor and never shown again. */
export type AddedFactor = { readonly recoveryCodes?: readonly string[] };

type Parts = {
  passkeys: PasskeyKeeper;
  codes: CodeKeeper;
  recovery: RecoveryCodes;
  notices: Notices;
  sessions: SessionKeeper;
};

export type FactorBook = ReturnType<typeof factorBook>;

export function factorBook(
  { db, clock, ids }: Pick<AccountsDeps, "db" | "clock" | "ids">,
  { passkeys, codes, recovery, notices, sessions }: Parts,
) {
  async function list({ personId, staff }: PersonActor): Promise<OwnFactors> {
    const confirmed = (await totpStore.listAuthenticators(db.q, personId)).find(
      ({ confirmedAt }) => confirmedAt,
    );
    const roles = (await propertiesOf(db.q, personId)).map(({ role }) => role);
    return {
      passkeys: await passkeyStore.listPasskeys(db.q, personId),
      ...(confirmed && { codes: confirmed }),
      recoveryCodesLeft: await recovery.left(personId),
      isObliged: isObliged({ ...(staff && { staff }), roles }),
    };
  }

  /** @throws Forbidden accounts.step_up_needed */
  async function passkeyOptions(actor: PersonActor) {
    requireStepUp(actor, "factors", clock.now());
    return passkeys.enrolOptions(await accountOf(actor));
  }

  /** @throws Refused accounts.proof_not_accepted | accounts.too_many_passkeys, Forbidden accounts.step_up_needed */
  async function addPasskey(
    actor: PersonActor,
    { name, response }: { name: string; response: RegistrationResponseJSON },
  ): Promise<AddedFactor & { readonly passkey: Passkey }> {
    requireStepUp(actor, "factors", clock.now());
    const { personId } = actor;
    const made = await passkeys.enrolled(personId, response);
    if (!made) throw new Refused("accounts.proof_not_accepted", { way: "passkey" });
    const passkey = { ...made, id: ids.next("passkey"), name, createdAt: clock.now() };
    const added = await change(actor, async (tx) => {
      if ((await passkeyStore.listPasskeys(tx, personId)).length >= MOST_PASSKEYS)
        throw new Refused("accounts.too_many_passkeys", { most: MOST_PASSKEYS });
      const isNew = await passkeyStore.insertPasskey(tx, personId, passkey);
      if (!isNew) throw new Refused("accounts.proof_not_accepted", { way: "passkey" });
      await notices.tell(tx, personId, { kind: "factor_added", facts: { factor: "passkey", name } });
    });
    return { ...added, passkey };
  }

  /** @throws NotFound accounts.factor_not_found */
  async function renamePasskey(actor: PersonActor, id: Id<"passkey">, name: string): Promise<void> {
    if (!(await passkeyStore.renamePasskey(db.q, actor.personId, id, name)))
      throw new NotFound("accounts.factor_not_found");
  }

  /** @throws NotFound accounts.factor_not_found, Refused accounts.last_factor, Forbidden accounts.step_up_needed */
  async function removePasskey(actor: PersonActor, id: Id<"passkey">): Promise<void> {
    requireStepUp(actor, "factors", clock.now());
    const { personId } = actor;
    await change(actor, async (tx) => {
      const name = await passkeyStore.deletePasskey(tx, personId, id);
      if (name === undefined) throw new NotFound("accounts.factor_not_found");
      await notices.tell(tx, personId, { kind: "factor_removed", facts: { factor: "passkey", name } });
    });
  }

  /** @throws Forbidden accounts.step_up_needed */
  async function offerCodes(actor: PersonActor): Promise<OfferedCodes> {
    requireStepUp(actor, "factors", clock.now());
    return codes.offer(await accountOf(actor));
  }

  /** @throws Refused accounts.proof_not_accepted, NotFound accounts.factor_not_found, Forbidden accounts.step_up_needed */
  async function confirmCodes(actor: PersonActor, id: Id<"totp">, code: string): Promise<AddedFactor> {
    requireStepUp(actor, "factors", clock.now());
    const { personId } = actor;
    const offered = (await totpStore.listAuthenticators(db.q, personId)).find(
      (one) => one.id === id && !one.confirmedAt,
    );
    if (!offered) throw new NotFound("accounts.factor_not_found");
    if (!(await codes.isCodeOf(personId, offered, code)))
      throw new Refused("accounts.proof_not_accepted", { way: "code" });
    return change(actor, async (tx) => {
      await totpStore.confirmAuthenticator(tx, personId, id, clock.now());
      await notices.tell(tx, personId, { kind: "factor_added", facts: { factor: "codes" } });
    });
  }

  /** @throws NotFound accounts.factor_not_found, Refused accounts.last_factor, Forbidden accounts.step_up_needed */
  async function removeCodes(actor: PersonActor): Promise<void> {
    requireStepUp(actor, "factors", clock.now());
    const { personId } = actor;
    await change(actor, async (tx) => {
      if (!(await totpStore.deleteAuthenticators(tx, personId)))
        throw new NotFound("accounts.factor_not_found");
      await notices.tell(tx, personId, { kind: "factor_removed", facts: { factor: "codes" } });
    });
  }

  /** Ten new ones; those of before no longer count. @throws NotFound accounts.factor_not_found, Forbidden accounts.step_up_needed */
  async function newRecoveryCodes(actor: PersonActor): Promise<readonly string[]> {
    requireStepUp(actor, "factors", clock.now());
    const { personId } = actor;
    if (!hasFactor(await accountOf(actor))) throw new NotFound("accounts.factor_not_found");
    return db.write(async (tx) => {
      await notices.tell(tx, personId, { kind: "recovery_codes_made" });
      return recovery.make(tx, personId);
    });
  }

  /**
   * One change at a time, in one transaction with what follows from it: the last factor of who must have one stays,
   * the first one brings recovery codes, the last one takes them away, and every other session ends.
   */
  async function change(actor: PersonActor, work: (tx: Tx) => Promise<void>): Promise<AddedFactor> {
    const { personId, staff } = actor;
    const roles = (await propertiesOf(db.q, personId)).map(({ role }) => role);
    const mustHaveOne = isObliged({ ...(staff && { staff }), roles });
    const added = await db.write(async (tx) => {
      await lockFactors(tx, personId);
      const had = await countFactors(tx, personId);
      await work(tx);
      const left = await countFactors(tx, personId);
      const decision = left < had ? decideRemoval(left, mustHaveOne) : { may: true as const };
      if (!decision.may) throw new Refused(`accounts.${decision.because}`);
      await copyFactors(tx, personId);
      if (had > 0) await accounts.noteChange(tx, personId, "factors", clock.now());
      if (left === 0) await deleteRecoveryCodes(tx, personId);
      await endSessions(tx, personId, clock.now(), actor.sessionId);
      return had === 0 && left > 0 ? { recoveryCodes: await recovery.make(tx, personId) } : {};
    });
    sessions.tellBrowsers(personId);
    return added;
  }

  async function accountOf({ personId }: PersonActor): Promise<Account> {
    const account = await accounts.findAccount(db.q, personId);
    if (!account) throw new NotFound("accounts.factor_not_found");
    return account;
  }

  return {
    ...{ list, passkeyOptions, addPasskey, renamePasskey, removePasskey },
    ...{ offerCodes, confirmCodes, removeCodes, newRecoveryCodes },
  };
}

async function countFactors(tx: Tx, personId: Id<"person">): Promise<number> {
  const passkeys = await passkeyStore.listPasskeys(tx, personId);
  const authenticators = await totpStore.listAuthenticators(tx, personId);
  return passkeys.length + authenticators.filter(({ confirmedAt }) => confirmedAt).length;
}
