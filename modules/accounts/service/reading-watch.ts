/**
 * Watches how many conversations a session opens. Counted in the process and written down ten at a time, so that reading
 * stays reading; with several processes up to nine in each are not seen.
 */

import { NOTHING_OPENED, type Opened, openThread, READING_RUN } from "../rules/reading-run.ts";
import { keepOpened, noteReadingRun } from "../store/reading-run.ts";
import type { Actor } from "../types.ts";
import type { AccountsDeps } from "./deps.ts";

/** Of others nothing is remembered: those who opened something last stay. */
const SESSIONS_REMEMBERED = 5_000;

export type ReadingWatch = ReturnType<typeof readingWatch>;

export function readingWatch({ db, clock }: Pick<AccountsDeps, "db" | "clock">) {
  const sessions = new Map<string, Opened>();

  /** A person opened a conversation, whatever it is called. Programs and guests are not watched. */
  async function opened(actor: Actor, thread: string): Promise<void> {
    if (actor.kind !== "person") return;
    const { personId, sessionId } = actor;
    const now = clock.now();
    const { next, batch } = openThread(sessions.get(sessionId) ?? NOTHING_OPENED, thread, now);
    sessions.delete(sessionId);
    sessions.set(sessionId, next);
    if (sessions.size > SESSIONS_REMEMBERED) sessions.delete(sessions.keys().next().value!);
    if (!batch) return;
    const since = now.subtract({ minutes: READING_RUN.minutes });
    const threads = await keepOpened(db, { personId, sessionId }, { ...batch, since });
    if (threads >= READING_RUN.threads) await noteReadingRun(db, { personId, sessionId }, now);
  }

  return { opened };
}
