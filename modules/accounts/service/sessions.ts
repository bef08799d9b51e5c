/** Sessions of people: opened by a sign-in, listed and ended by their owner. */

import type { Tx } from "#kernel/db/index.ts";
import { NotFound } from "#kernel/errors.ts";
import type { Id } from "#kernel/ids.ts";
import { describeDevice } from "../rules/device.ts";
import { decideSession, SESSION_LIVES, sessionExpiry } from "../rules/session-life.ts";
import { hashSecret, newSecret, personSecretText, readPersonSecret } from "../secrets.ts";
import * as store from "../store/session.ts";
import type { Account, PersonActor, Session } from "../types.ts";
import type { AccountsDeps, Door } from "./deps.ts";

/** `token` goes into the cookie and nowhere else. */
export type OpenedSession = {
  readonly token: string;
  readonly maxAgeSeconds: number;
  readonly sessionId: Id<"session">;
  readonly personId: Id<"person">;
};

export type SessionKeeper = ReturnType<typeof sessionKeeper>;

export function sessionKeeper({ db, clock, ids, live }: Pick<AccountsDeps, "db" | "clock" | "ids" | "live">) {
  /** A new session with a new secret, whatever the browser presented: nobody can plant one beforehand. */
  async function open(
    tx: Tx,
    account: Pick<Account, "personId" | "staff">,
    door: Door,
  ): Promise<OpenedSession> {
    const now = clock.now();
    const kind = account.staff ? "staff" : "host";
    const secret = newSecret();
    const sessionId = ids.next("session");
    const { personId } = account;
    await store.insertSession(tx, {
      personId,
      sessionId,
      secretHash: hashSecret(secret),
      device: describeDevice(door.userAgent),
      createdAt: now,
      expiresAt: sessionExpiry(kind, now),
    });
    const token = personSecretText({ personId, secret });
    return { token, maxAgeSeconds: SESSION_LIVES[kind].absolute, sessionId, personId };
  }

  /** The same session under a new secret, for after a new password. */
  async function rotate(tx: Tx, actor: PersonActor): Promise<OpenedSession> {
    const secret = newSecret();
    const { personId, sessionId } = actor;
    await store.rotateSession(tx, personId, sessionId, hashSecret(secret));
    const maxAgeSeconds = SESSION_LIVES[actor.staff ? "staff" : "host"].absolute;
    return { token: personSecretText({ personId, secret }), maxAgeSeconds, sessionId, personId };
  }

  /** Ends the session a browser presented, if it is one: before it gets another. */
  async function endPresented(token: string | undefined): Promise<void> {
    const presented = token === undefined ? undefined : readPersonSecret(token);
    if (!presented) return;
    const session = await store.findSession(db, presented.personId, hashSecret(presented.secret));
    if (session) await store.endSession(db.q, presented.personId, session.id, clock.now());
  }

  /** Those that still open something, the latest used first. */
  async function list(actor: PersonActor): Promise<Session[]> {
    const now = clock.now();
    const kind = actor.staff ? "staff" : "host";
    const sessions = await store.listSessions(db.q, actor.personId, now);
    return sessions.filter((session) => decideSession(kind, session, now).isAlive);
  }

  /** @throws NotFound accounts.session_not_found */
  async function end(actor: PersonActor, id: Id<"session">): Promise<void> {
    const isEnded = await store.endSession(db.q, actor.personId, id, clock.now());
    if (!isEnded) throw new NotFound("accounts.session_not_found", { id });
    tellBrowsers(actor.personId);
  }

  async function endOthers(actor: PersonActor): Promise<void> {
    await store.endSessions(db.q, actor.personId, clock.now(), actor.sessionId);
    tellBrowsers(actor.personId);
  }

  /** Open pages of this person look again whether they are still signed in. After the commit. */
  const tellBrowsers = (personId: Id<"person">): void =>
    live.publish({ topic: `person:${personId}`, data: { kind: "sessions_ended" } });

  return { open, rotate, endPresented, list, end, endOthers, tellBrowsers };
}
