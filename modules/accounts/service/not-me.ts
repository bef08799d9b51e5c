/** "That was not me": the answer to a letter about one's account. */

import { Unauthenticated } from "#kernel/errors.ts";
import type { Id } from "#kernel/ids.ts";
import { isBefore } from "#kernel/time.ts";
import { readRowSecret } from "../secrets.ts";
import { forgetDevice, listEvents } from "../store/arrival.ts";
import { denyNotice, findNotice } from "../store/notice.ts";
import type { Notice } from "../types/proof.ts";
import type { AttemptCounter } from "./attempts.ts";
import type { AccountsDeps, Door } from "./deps.ts";
import type { Notices } from "./notices.ts";
import type { SessionKeeper } from "./sessions.ts";
import { linkTries } from "./sign-in-tries.ts";
import type { TakingBack } from "./taking-back.ts";

/** The letter's button works for so long. */
const ANSWERABLE_HOURS = 7 * 24;
/** Far enough back to find the sign-in a letter of the last week speaks of. */
const EVENTS_LOOKED_AT = 200;

type Parts = {
  attempts: AttemptCounter;
  notices: Notices;
  sessions: SessionKeeper;
  takeBack: TakingBack;
};

export function notMeDesk(
  { db, clock }: Pick<AccountsDeps, "db" | "clock">,
  { attempts, notices, sessions, takeBack }: Parts,
) {
  /** What the letter was about; changes nothing. @throws Unauthenticated accounts.link_not_valid, TooMany */
  async function read(token: string, door: Door): Promise<Notice> {
    return (await find(token, door)).notice;
  }

  /** Once is enough, and twice does no more. @throws Unauthenticated accounts.link_not_valid, TooMany */
  async function press(token: string, door: Door): Promise<void> {
    const { personId, notice } = await find(token, door);
    const strange = await deviceOf(personId, notice);
    await db.write(async (tx) => {
      if (!(await denyNotice(tx, personId, notice.id, clock.now()))) return;
      await takeBack(tx, personId, notice.createdAt);
      if (strange) await forgetDevice(tx, personId, strange);
    });
    sessions.tellBrowsers(personId);
  }

  async function find(token: string, door: Door): Promise<{ personId: Id<"person">; notice: Notice }> {
    const tries = linkTries(door);
    await attempts.count(tries);
    const named = readRowSecret(token);
    const notice =
      named && notices.isNotMeSecret(named)
        ? await findNotice(db.q, named.personId, named.rowId as Id<"notice">)
        : undefined;
    const isOpen = notice && isBefore(clock.now(), notice.createdAt.add({ hours: ANSWERABLE_HOURS }));
    if (!named || !isOpen) throw new Unauthenticated("accounts.link_not_valid");
    await attempts.forgive(tries);
    return { personId: named.personId, notice };
  }

  async function deviceOf(personId: Id<"person">, { sessionId }: Notice): Promise<Id<"device"> | undefined> {
    if (!sessionId) return undefined;
    const events = await listEvents(db.q, personId, EVENTS_LOOKED_AT);
    return events.find((event) => event.sessionId === sessionId)?.deviceId;
  }

  return { read, press };
}
