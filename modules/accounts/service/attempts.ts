/** Counts tries where a secret can be guessed or a letter be caused, durably and over all processes. */

import { TooMany } from "#kernel/errors.ts";
import { ACCOUNT_UNDER_ATTACK_TRIES, decideAttempt, POLICIES } from "../rules/attempt.ts";
import { signed } from "../secrets.ts";
import * as store from "../store/attempt.ts";
import type { AccountsDeps } from "./deps.ts";

/** What is tried and by whom, in words that are kept as a keyed hash only. */
export type Try = {
  readonly policy: Exclude<keyof typeof POLICIES, "pair_under_attack">;
  readonly subject: readonly (string | number)[];
};

export type AttemptCounter = ReturnType<typeof attemptCounter>;

export function attemptCounter({ db, clock, settings }: Pick<AccountsDeps, "db" | "clock" | "settings">) {
  const hashed = ({ policy, subject }: Try): Buffer =>
    signed(settings.secretKey, "attempt", policy, ...subject);

  /**
   * Counts one try on each subject before it is made, so that many at once are no way around; when one of them has
   * to wait, none is counted. Give them in the order account, pair, source: all callers lock in the same order.
   * Answers how many tries at the account that makes, over all sources.
   * @throws TooMany accounts.too_many_attempts
   */
  async function count(tries: readonly Try[]): Promise<number> {
    const now = clock.now();
    return db.write(async (tx) => {
      let isUnderAttack = false;
      let atAccount = 0;
      for (const one of tries) {
        const before = await store.lockAttempts(tx, hashed(one), now);
        const policy = one.policy === "pair" && isUnderAttack ? "pair_under_attack" : one.policy;
        const decision = decideAttempt(POLICIES[policy], before, now);
        if (!decision.may) {
          const { retryAfterSeconds } = decision;
          const waitMinutes = Math.ceil(retryAfterSeconds / 60);
          throw new TooMany("accounts.too_many_attempts", { retryAfterSeconds, waitMinutes });
        }
        if (one.policy === "account") {
          atAccount = decision.next.tries;
          isUnderAttack = atAccount > ACCOUNT_UNDER_ATTACK_TRIES;
        }
        await store.saveAttempts(tx, hashed(one), decision.next);
      }
      return atAccount;
    });
  }

  /** The tries were honest: those of one pair are forgotten, elsewhere one is taken back. */
  async function forgive(tries: readonly Try[]): Promise<void> {
    await db.write(async (tx) => {
      for (const one of tries) {
        if (one.policy === "pair" || one.policy === "reservation" || one.policy === "code")
          await store.forgetAttempts(tx, hashed(one));
        else await store.takeBackAttempt(tx, hashed(one));
      }
    });
  }

  /** Counts a try when it may be made; false when it may not. */
  async function allows(tries: readonly Try[]): Promise<boolean> {
    try {
      await count(tries);
      return true;
    } catch (refusal) {
      if (refusal instanceof TooMany) return false;
      throw refusal;
    }
  }

  return { count, forgive, allows };
}
