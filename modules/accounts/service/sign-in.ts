/** Signing in with a password or a one-time link. Whether an address is known is never told, by words or by time. */

import { Unauthenticated } from "#kernel/errors.ts";
import { checkPassword, hashPassword } from "../password-hash.ts";
import { foldEmail } from "../rules/email.ts";
import { sourceOf } from "../rules/source.ts";
import { hashSecret, readPersonSecret } from "../secrets.ts";
import * as accounts from "../store/account.ts";
import { useLink } from "../store/one-time-link.ts";
import type { AttemptCounter, Try } from "./attempts.ts";
import type { AccountsDeps, Door } from "./deps.ts";
import type { OpenedSession, SessionKeeper } from "./sessions.ts";

/** What one tries who tries a password: counted for the account, for the source at this account, and for the source. */
export const passwordTries = (who: string, { ip }: Door): readonly Try[] => [
  { policy: "account", subject: ["sign_in", who] },
  { policy: "pair", subject: ["sign_in", who, sourceOf(ip)] },
  { policy: "source", subject: ["sign_in", sourceOf(ip)] },
];

/** Links hold 256 bits and cannot be guessed; this keeps a program that tries from costing us anything. */
export const linkTries = ({ ip }: Door): readonly Try[] => [
  { policy: "source", subject: ["link", sourceOf(ip)] },
];

export function signIn(
  { db, clock, ids }: AccountsDeps,
  { attempts, sessions }: { attempts: AttemptCounter; sessions: SessionKeeper },
) {
  /**
   * `presented` is the session the browser had until now: it ends.
   * @throws Unauthenticated accounts.sign_in_failed, TooMany accounts.too_many_attempts
   */
  async function withPassword(
    { email, password }: { email: string; password: string },
    door: Door,
    presented?: string,
  ): Promise<OpenedSession> {
    const folded = foldEmail(email);
    const tries = passwordTries(folded, door);
    await attempts.count(tries);
    const personId = (await accounts.findPersonId(db.q, folded)) ?? ids.next("person");
    const account = await accounts.findAccount(db.q, personId);
    const check = await checkPassword(password, account?.passwordHash);
    if (!account || !check.isRight) throw new Unauthenticated("accounts.sign_in_failed");
    const newHash = check.mustRehash ? await hashPassword(password) : undefined;
    const opened = await db.write(async (tx) => {
      if (newHash) await accounts.setPasswordHash(tx, personId, newHash);
      return sessions.open(tx, account, door);
    });
    await attempts.forgive(tries);
    await sessions.endPresented(presented);
    return opened;
  }

  /** @throws Unauthenticated accounts.link_not_valid, TooMany accounts.too_many_attempts */
  async function withLink(token: string, door: Door, presented?: string): Promise<OpenedSession> {
    const tries = linkTries(door);
    await attempts.count(tries);
    const link = readPersonSecret(token);
    const account = link && (await accounts.findAccount(db.q, link.personId));
    if (!link || !account) throw new Unauthenticated("accounts.link_not_valid");
    const opened = await db.write(async (tx) => {
      const secretHash = hashSecret(link.secret);
      const isGood = await useLink(
        tx,
        { personId: link.personId, purpose: "sign_in", secretHash },
        clock.now(),
      );
      if (!isGood) throw new Unauthenticated("accounts.link_not_valid");
      return sessions.open(tx, account, door);
    });
    await attempts.forgive(tries);
    await sessions.endPresented(presented);
    return opened;
  }

  return { withPassword, withLink };
}
