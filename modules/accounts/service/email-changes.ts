/** Another e-mail address: asked for by its owner, confirmed from the new mailbox, undone from the old one. */

import { Unauthenticated } from "#kernel/errors.ts";
import type { Id } from "#kernel/ids.ts";
import { NO_PROPERTY } from "#kernel/jobs/index.ts";
import { isBefore } from "#kernel/time.ts";
import { requireStepUp } from "../permit.ts";
import { foldEmail } from "../rules/email.ts";
import { hashSecret, linkSecret, readRowSecret, rowSecretText, sameSecret } from "../secrets.ts";
import * as accounts from "../store/account.ts";
import * as store from "../store/email-change.ts";
import { releaseLogin, reserveLogin } from "../store/login.ts";
import { endSessions } from "../store/session.ts";
import type { PersonActor } from "../types.ts";
import type { AttemptCounter } from "./attempts.ts";
import type { AccountsDeps, Door } from "./deps.ts";
import type { SessionKeeper } from "./sessions.ts";
import { linkTries } from "./sign-in-tries.ts";
import type { TakingBack } from "./taking-back.ts";

const CONFIRMABLE_HOURS = 24;
export const UNDOABLE_HOURS = 72;

const PAGES = { email_confirm: "email-change", email_undo: "email-undo" } as const;
type Purpose = keyof typeof PAGES;

type Parts = { attempts: AttemptCounter; sessions: SessionKeeper; takeBack: TakingBack };

export function emailChanges(
  { db, clock, ids, jobs, settings }: AccountsDeps,
  { attempts, sessions, takeBack }: Parts,
) {
  /**
   * A letter goes to the new address, unless it is somebody else's, which is not told.
   * @throws Forbidden accounts.step_up_needed, TooMany accounts.too_many_attempts
   */
  async function ask(actor: PersonActor, email: string): Promise<Id<"email_change">> {
    requireStepUp(actor, "change_email", clock.now());
    const { personId } = actor;
    await attempts.count([{ policy: "letter", subject: ["email", personId] }]);
    const account = await accounts.findAccount(db.q, personId);
    if (!account) throw new Unauthenticated("accounts.sign_in_needed");
    const change = {
      ...{ personId, id: ids.next("email_change"), askedAt: clock.now() },
      ...{ oldEmail: account.email, newEmail: email.trim() },
    };
    await db.write(async (tx) => {
      await store.insertChange(tx, change);
      await jobs.enqueue(tx, letter("email_confirm", change));
    });
    return change.id;
  }

  /** Both sides are told. Every session ends. @throws Unauthenticated accounts.link_not_valid, TooMany */
  async function confirm(token: string, door: Door): Promise<void> {
    const change = await find("email_confirm", token, door);
    const { personId, newEmail } = change;
    const now = clock.now();
    const isOver = !isBefore(now, change.askedAt.add({ hours: CONFIRMABLE_HOURS }));
    if (isOver || change.confirmedAt || change.undoneAt) throw new Unauthenticated("accounts.link_not_valid");
    await db.write(async (tx) => {
      const account = await accounts.findAccount(tx, personId);
      const isStill = account && foldEmail(account.email) === foldEmail(change.oldEmail);
      const isFree = isStill && (await reserveLogin(tx, personId, foldEmail(newEmail)));
      if (!isFree || !(await store.markChange(tx, change, "confirmed_at", now)))
        throw new Unauthenticated("accounts.link_not_valid");
      await accounts.setEmail(tx, personId, newEmail, now);
      await endSessions(tx, personId, now);
      await jobs.enqueue(tx, letter("email_undo", change));
    });
    sessions.tellBrowsers(personId);
  }

  /**
   * The old address is the account's again, and the account is taken back as by "that was not me". No factor is asked
   * for: whoever changed the address may have changed those too.
   * @throws Unauthenticated accounts.link_not_valid, TooMany accounts.too_many_attempts
   */
  async function undo(token: string, door: Door): Promise<void> {
    const change = await find("email_undo", token, door);
    const { personId, oldEmail, newEmail } = change;
    const now = clock.now();
    const isOpen = change.confirmedAt && isBefore(now, change.confirmedAt.add({ hours: UNDOABLE_HOURS }));
    if (!isOpen || change.undoneAt) throw new Unauthenticated("accounts.link_not_valid");
    await db.write(async (tx) => {
      const isFree = await reserveLogin(tx, personId, foldEmail(oldEmail));
      if (!isFree || !(await store.markChange(tx, change, "undone_at", now)))
        throw new Unauthenticated("accounts.link_not_valid");
      await accounts.setEmail(tx, personId, oldEmail, now);
      if (foldEmail(newEmail) !== foldEmail(oldEmail)) await releaseLogin(tx, personId, foldEmail(newEmail));
      await takeBack(tx, personId, change.askedAt);
    });
    sessions.tellBrowsers(personId);
  }

  async function find(purpose: Purpose, token: string, door: Door): Promise<store.EmailChange> {
    const tries = linkTries(door);
    await attempts.count(tries);
    const named = readRowSecret(token);
    const id = named?.rowId as Id<"email_change">;
    const isOurs = named && sameSecret(named.secret, hashSecret(secretOf(purpose, named.personId, id)));
    const change = isOurs ? await store.findChange(db.q, named.personId, id) : undefined;
    if (!change) throw new Unauthenticated("accounts.link_not_valid");
    await attempts.forgive(tries);
    return change;
  }

  const secretOf = (purpose: Purpose, personId: Id<"person">, id: Id<"email_change">): string =>
    linkSecret(settings.secretKey, purpose, personId, id);

  /** For the job that writes the letter. */
  function linkOf(purpose: Purpose, { personId, id }: Pick<store.EmailChange, "personId" | "id">): string {
    const secret = secretOf(purpose, personId, id);
    return `${settings.publicUrl}/${PAGES[purpose]}/${rowSecretText({ personId, rowId: id, secret })}`;
  }

  return { ask, confirm, undo, linkOf };
}

const letter = (kind: Purpose, { personId, id }: Pick<store.EmailChange, "personId" | "id">) => ({
  ...{ propertyId: NO_PROPERTY, kind: "accounts.letter" },
  payload: { letter: kind, personId, changeId: id },
});
