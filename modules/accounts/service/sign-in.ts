/** Signing in: with a password, a one-time link or a passkey alone. Whether an address is known is never told, by words or by time. */

import { Unauthenticated } from "#kernel/errors.ts";
import type { Id } from "#kernel/ids.ts";
import { checkPassword, hashPassword } from "../password-hash.ts";
import { foldEmail } from "../rules/email.ts";
import { hasFactor } from "../rules/second-factor.ts";
import { TELL_AFTER_TRIES, TELL_EVERY_HOURS } from "../rules/spraying.ts";
import { hashSecret, readPersonSecret } from "../secrets.ts";
import * as accounts from "../store/account.ts";
import { findPersonId } from "../store/login.ts";
import { useLink } from "../store/one-time-link.ts";
import type { Arrivals } from "./arrivals.ts";
import type { AttemptCounter } from "./attempts.ts";
import type { AccountsDeps, Door } from "./deps.ts";
import type { Notices } from "./notices.ts";
import { type AuthenticationResponseJSON, ownerNamedBy, type PasskeyKeeper } from "./passkeys.ts";
import type { OpenedSession, SessionKeeper } from "./sessions.ts";
import { linkTries, passwordTries, proofTries } from "./sign-in-tries.ts";
import type { SprayWatch } from "./spraying.ts";

type Parts = {
  attempts: AttemptCounter;
  sessions: SessionKeeper;
  passkeys: PasskeyKeeper;
  arrivals: Arrivals;
  spraying: SprayWatch;
  notices: Notices;
};

export function signIn(
  { db, clock, ids }: AccountsDeps,
  { attempts, sessions, passkeys, arrivals, spraying, notices }: Parts,
) {
  /**
   * `presented` is the session the browser had until now: it ends. With a second factor, or from an unknown browser
   * while passwords are tried in a wave, the session opens nothing before the second step.
   * @throws Unauthenticated accounts.sign_in_failed, TooMany accounts.too_many_attempts
   */
  async function withPassword(
    { email, password }: { email: string; password: string },
    door: Door,
    presented?: string,
  ): Promise<OpenedSession> {
    const folded = foldEmail(email);
    const tries = passwordTries(folded, door);
    const atAccount = await attempts.count(tries);
    const personId = (await findPersonId(db.q, folded)) ?? ids.next("person");
    const account = await accounts.findAccount(db.q, personId);
    const check = await checkPassword(password, account?.passwordHash);
    await spraying.note(folded, door, check);
    if (!account || !check.isRight) {
      await noteFailure(personId, atAccount, door);
      throw new Unauthenticated("accounts.sign_in_failed");
    }
    const newHash = check.mustRehash ? await hashPassword(password) : undefined;
    const isSprayed = await isOfAWave(personId, folded, door);
    const awaitsSecondStep = hasFactor(account) || isSprayed;
    const opened = await db.write(async (tx) => {
      if (newHash) await accounts.setPasswordHash(tx, personId, newHash);
      return sessions.open(tx, account, door, { way: "password", awaitsSecondStep, isSprayed });
    });
    await attempts.forgive(tries);
    await sessions.endPresented(presented);
    return opened;
  }

  /** From a browser the person is known by, only if their own password was tried. */
  async function isOfAWave(personId: Id<"person">, folded: string, door: Door): Promise<boolean> {
    const { isRunning, isTarget } = await spraying.look(folded, door);
    return isRunning && (isTarget || !(await arrivals.knowsDevice(personId, door)));
  }

  /** The owner is told of many tries once a day. The same work is done for an address that nobody has. */
  async function noteFailure(personId: Id<"person">, atAccount: number, door: Door): Promise<void> {
    await arrivals.noteWrongPassword(personId, door);
    if (atAccount < TELL_AFTER_TRIES) return;
    const now = clock.now();
    const since = now.subtract({ hours: TELL_EVERY_HOURS });
    await db.write(async (tx) => {
      if (await accounts.claimTelling(tx, personId, { since, now }))
        await notices.tell(tx, personId, { kind: "many_tries" });
    });
  }

  /**
   * A link proves the mailbox, so it is what a second step without factors asks for; with a factor the step follows.
   * @throws Unauthenticated accounts.link_not_valid, TooMany accounts.too_many_attempts
   */
  async function withLink(token: string, door: Door, presented?: string): Promise<OpenedSession> {
    const tries = linkTries(door);
    await attempts.count(tries);
    const link = readPersonSecret(token);
    const account = link && (await accounts.findAccount(db.q, link.personId));
    if (!link || !account) throw new Unauthenticated("accounts.link_not_valid");
    const { isTarget: isSprayed } = await spraying.look(foldEmail(account.email), door);
    const opened = await db.write(async (tx) => {
      const secretHash = hashSecret(link.secret);
      const isGood = await useLink(
        tx,
        { personId: link.personId, purpose: "sign_in", secretHash },
        clock.now(),
      );
      if (!isGood) throw new Unauthenticated("accounts.link_not_valid");
      const awaitsSecondStep = hasFactor(account);
      return sessions.open(tx, account, door, { way: "link", awaitsSecondStep, isSprayed });
    });
    await attempts.forgive(tries);
    await sessions.endPresented(presented);
    return opened;
  }

  /** For a device that shall say itself who it belongs to. */
  const passkeyOptions = () => passkeys.options("sign_in");

  /**
   * A passkey that knows its owner is two factors in one: nothing else is asked.
   * @throws Unauthenticated accounts.passkey_not_known, TooMany accounts.too_many_attempts
   */
  async function withPasskey(
    response: AuthenticationResponseJSON,
    door: Door,
    presented?: string,
  ): Promise<OpenedSession> {
    const tries = proofTries(door);
    await attempts.count(tries);
    const personId = ownerNamedBy(response);
    const account = personId && (await accounts.findAccount(db.q, personId));
    if (!account || !(await passkeys.check(account.personId, response, "sign_in")))
      throw new Unauthenticated("accounts.passkey_not_known");
    const opened = await db.write((tx) => sessions.open(tx, account, door, { way: "passkey" }));
    await attempts.forgive(tries);
    await sessions.endPresented(presented);
    return opened;
  }

  return { withPassword, withLink, passkeyOptions, withPasskey };
}
