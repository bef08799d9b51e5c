/** Setting a password: by its owner, or with a letter's link by who has forgotten it. */

import { Refused, Unauthenticated } from "#kernel/errors.ts";
import type { Id } from "#kernel/ids.ts";
import { NO_PROPERTY } from "#kernel/jobs/index.ts";
import { checkPassword, hashPassword } from "../password-hash.ts";
import { requireStepUp } from "../permit.ts";
import { foldEmail } from "../rules/email.ts";
import { decidePassword, PASSWORD_MIN_LENGTH } from "../rules/password.ts";
import { sourceOf } from "../rules/source.ts";
import { hashSecret, linkSecret, personSecretText, readPersonSecret } from "../secrets.ts";
import * as accounts from "../store/account.ts";
import { findPersonId } from "../store/login.ts";
import { insertLink, useLink, voidLinks } from "../store/one-time-link.ts";
import { endSessions } from "../store/session.ts";
import type { PersonActor } from "../types.ts";
import type { AttemptCounter } from "./attempts.ts";
import type { AccountsDeps, Door } from "./deps.ts";
import type { Notices } from "./notices.ts";
import type { OpenedSession, SessionKeeper } from "./sessions.ts";
import { linkTries, passwordTries } from "./sign-in-tries.ts";

const RESET_HOURS = 1;

export type PasswordKeeper = ReturnType<typeof passwordKeeper>;

export function passwordKeeper(
  { db, clock, ids, jobs, settings }: AccountsDeps,
  { attempts, sessions, notices }: { attempts: AttemptCounter; sessions: SessionKeeper; notices: Notices },
) {
  /** @throws Refused accounts.password_not_good */
  function mustBeGood(password: string, email: string): void {
    const decision = decidePassword(password, { email, marketplaceName: settings.marketplaceName });
    if (decision.may) return;
    throw new Refused("accounts.password_not_good", {
      because: decision.because,
      minLength: PASSWORD_MIN_LENGTH,
    });
  }

  /**
   * All other sessions end, this one gets a new secret, and a letter tells the owner.
   * The current password is enough only for who has no second factor.
   * @throws Refused accounts.password_wrong | accounts.password_not_good, TooMany accounts.too_many_attempts,
   *   Forbidden accounts.step_up_needed
   */
  async function change(
    actor: PersonActor,
    { currentPassword, newPassword }: { currentPassword: string; newPassword: string },
    door: Door,
  ): Promise<OpenedSession> {
    const { personId } = actor;
    const isProvedByPassword = actor.standing?.ways.includes("password") ?? true;
    if (!isProvedByPassword) requireStepUp(actor, "change_password", clock.now());
    const tries = passwordTries(personId, door);
    await attempts.count(tries);
    const account = await accounts.findAccount(db.q, personId);
    const check = await checkPassword(currentPassword, account?.passwordHash);
    if (!account || !check.isRight) throw new Refused("accounts.password_wrong");
    mustBeGood(newPassword, account.email);
    const passwordHash = await hashPassword(newPassword);
    const opened = await db.write(async (tx) => {
      const now = clock.now();
      await accounts.setPasswordHash(tx, personId, passwordHash, now);
      await voidLinks(tx, personId, now);
      await endSessions(tx, personId, now, actor.sessionId);
      await notices.tell(tx, personId, { kind: "password_changed" });
      return sessions.rotate(tx, actor);
    });
    await attempts.forgive(tries);
    sessions.tellBrowsers(personId);
    return opened;
  }

  /**
   * Does the same for every address, known or not, and tells nothing: the letter is written by a job.
   * @throws TooMany accounts.too_many_attempts for a source that asks for many
   */
  async function requestReset(email: string, { ip }: Door): Promise<void> {
    const folded = foldEmail(email);
    await attempts.count([{ policy: "source", subject: ["reset", sourceOf(ip)] }]);
    const mayWrite = await attempts.allows([{ policy: "letter", subject: ["reset", folded] }]);
    const personId = (await findPersonId(db.q, folded)) ?? ids.next("person");
    const linkId = ids.next("one_time_link");
    if (mayWrite) await db.write((tx) => jobs.enqueue(tx, letter({ letter: "reset", personId, linkId })));
  }

  /** Makes the link of `linkId` good for an hour; the second time it is the same link. For the job that writes it. */
  async function openReset(personId: Id<"person">, linkId: Id<"one_time_link">): Promise<string> {
    const secret = linkSecret(settings.secretKey, "reset", personId, linkId);
    const createdAt = clock.now();
    const expiresAt = createdAt.add({ hours: RESET_HOURS });
    const link = {
      personId,
      linkId,
      purpose: "reset",
      secretHash: hashSecret(secret),
      createdAt,
      expiresAt,
    } as const;
    await insertLink(db.q, link);
    return `${settings.publicUrl}/reset/${personSecretText({ personId, secret })}`;
  }

  /**
   * Sets a new password with a letter's link. Every session ends and no other link works any more.
   * @throws Refused accounts.password_not_good, Unauthenticated accounts.link_not_valid, TooMany
   */
  async function redeemReset(
    { token, newPassword }: { token: string; newPassword: string },
    door: Door,
  ): Promise<void> {
    const tries = linkTries(door);
    await attempts.count(tries);
    const link = readPersonSecret(token);
    const account = link && (await accounts.findAccount(db.q, link.personId));
    if (!link || !account) throw new Unauthenticated("accounts.link_not_valid");
    const { personId } = account;
    mustBeGood(newPassword, account.email);
    const passwordHash = await hashPassword(newPassword);
    await db.write(async (tx) => {
      const now = clock.now();
      const isGood = await useLink(
        tx,
        { personId, purpose: "reset", secretHash: hashSecret(link.secret) },
        now,
      );
      if (!isGood) throw new Unauthenticated("accounts.link_not_valid");
      await accounts.setPasswordHash(tx, personId, passwordHash, now);
      await voidLinks(tx, personId, now);
      await endSessions(tx, personId, now);
      await notices.tell(tx, personId, { kind: "password_changed" });
    });
    await attempts.forgive(tries);
    sessions.tellBrowsers(personId);
  }

  return { mustBeGood, change, requestReset, openReset, redeemReset };
}

const letter = (payload: object) => ({ propertyId: NO_PROPERTY, kind: "accounts.letter", payload });
