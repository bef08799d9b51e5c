/** Sessions of people: opened by a sign-in, listed and ended by their owner. */

import type { Tx } from "#kernel/db/index.ts";
import { NotFound } from "#kernel/errors.ts";
import type { Id } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import { describeDevice } from "../rules/device.ts";
import { hasFactor } from "../rules/second-factor.ts";
import { decideSession, SESSION_LIVES, sessionExpiry } from "../rules/session-life.ts";
import { hashSecret, newSecret, personSecretText, readPersonSecret } from "../secrets.ts";
import * as store from "../store/session.ts";
import type { SignInWay, StepUps } from "../types/proof.ts";
import type { Account, PersonActor, Session } from "../types.ts";
import type { Arrivals } from "./arrivals.ts";
import type { AccountsDeps, Door } from "./deps.ts";

/** `token` and `deviceToken` go into cookies and nowhere else. */
export type OpenedSession = {
  readonly token: string;
  readonly maxAgeSeconds: number;
  readonly sessionId: Id<"session">;
  readonly personId: Id<"person">;
  /** Which browser this is; absent while a second step is to come. */
  readonly deviceToken?: string;
  /** It opens nothing yet. */
  readonly awaitsSecondStep: boolean;
};

/** How the person came in; `isSprayed` when their password was one of many tried in a wave. */
export type WayIn = {
  readonly way: SignInWay;
  readonly awaitsSecondStep?: boolean;
  readonly isSprayed?: boolean;
};

/** Time for the second step. */
const HALF_SESSION_MINUTES = 10;

export type SessionKeeper = ReturnType<typeof sessionKeeper>;

type Owner = Pick<Account, "personId" | "staff"> & Partial<Pick<Account, "hasPasskey" | "hasCodes">>;

export function sessionKeeper(
  { db, clock, ids, live }: Pick<AccountsDeps, "db" | "clock" | "ids" | "live">,
  { arrivals }: { arrivals: Arrivals },
) {
  /** A new session with a new secret, whatever the browser presented: nobody can plant one beforehand. */
  async function open(
    tx: Tx,
    account: Owner,
    door: Door,
    { way, awaitsSecondStep = false, isSprayed = false }: WayIn = { way: "link" },
  ): Promise<OpenedSession> {
    const now = clock.now();
    const kind = account.staff ? "staff" : "host";
    const secret = newSecret();
    const sessionId = ids.next("session");
    const { personId } = account;
    await store.insertSession(tx, {
      ...{ personId, sessionId, secretHash: hashSecret(secret), device: describeDevice(door.userAgent) },
      ...{ createdAt: now, provedBy: way, awaitsSecondStep, stepUps: provedOnArrival(account, now) },
      expiresAt: awaitsSecondStep ? now.add({ minutes: HALF_SESSION_MINUTES }) : sessionExpiry(kind, now),
    });
    const token = personSecretText({ personId, secret });
    const opened = { token, sessionId, personId, awaitsSecondStep };
    if (awaitsSecondStep) return { ...opened, maxAgeSeconds: HALF_SESSION_MINUTES * 60 };
    const deviceToken = await arrivals.note(tx, { personId, sessionId, way, isSprayed }, door);
    return { ...opened, maxAgeSeconds: SESSION_LIVES[kind].absolute, deviceToken };
  }

  /** The second step is done: the half session becomes a whole one. Undefined when it is over. */
  async function complete(
    tx: Tx,
    account: Owner,
    sessionId: Id<"session">,
    door: Door,
    how: { readonly way: SignInWay; readonly isSprayed: boolean },
  ): Promise<OpenedSession | undefined> {
    const now = clock.now();
    const kind = account.staff ? "staff" : "host";
    const secret = newSecret();
    const { personId } = account;
    const isDone = await store.completeSession(tx, personId, sessionId, {
      ...{ secretHash: hashSecret(secret), provedBy: how.way, expiresAt: sessionExpiry(kind, now) },
    });
    if (!isDone) return undefined;
    const deviceToken = await arrivals.note(tx, { personId, sessionId, ...how }, door);
    const token = personSecretText({ personId, secret });
    const maxAgeSeconds = SESSION_LIVES[kind].absolute;
    return { token, maxAgeSeconds, sessionId, personId, awaitsSecondStep: false, deviceToken };
  }

  /** The same session under a new secret: after a new password, and after each proof. */
  async function rotate(tx: Tx, actor: PersonActor): Promise<OpenedSession> {
    const secret = newSecret();
    const { personId, sessionId } = actor;
    await store.rotateSession(tx, personId, sessionId, hashSecret(secret));
    const maxAgeSeconds = SESSION_LIVES[actor.staff ? "staff" : "host"].absolute;
    const token = personSecretText({ personId, secret });
    return { token, maxAgeSeconds, sessionId, personId, awaitsSecondStep: false };
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

  return { open, complete, rotate, endPresented, list, end, endOthers, tellBrowsers };
}

/**
 * Who has no second factor yet may add the first one right after coming in. Who has one proves it again for that: what
 * was relayed once to come in must not be enough to stay.
 */
const provedOnArrival = ({ hasPasskey = false, hasCodes = false }: Owner, now: Instant): StepUps =>
  hasFactor({ hasPasskey, hasCodes }) ? {} : { factors: now };
