/** When somebody opens so many conversations so fast that they look for something in all of them. Pure. */

import { type Instant, isBefore } from "#kernel/time.ts";

/** So many different conversations of one session, within so long. */
export const READING_RUN = { threads: 40, minutes: 10 } as const;

/** So many are counted in the process before they are written down together. */
export const WRITTEN_TOGETHER = 10;

/** What a process remembers of one session: when it opened each conversation last, and which are not written down yet. */
export type Opened = {
  readonly seen: ReadonlyMap<string, Instant>;
  readonly unwritten: readonly Instant[];
};
export const NOTHING_OPENED: Opened = { seen: new Map(), unwritten: [] };

export type OpenedDecision = {
  readonly next: Opened;
  /** Enough to be written down: since when, and how many. */
  readonly batch?: { readonly beganAt: Instant; readonly threads: number };
};

/** A conversation that was opened within the time already is not counted again; what is older is forgotten. */
export function openThread(before: Opened, thread: string, now: Instant): OpenedDecision {
  const since = now.subtract({ minutes: READING_RUN.minutes });
  const isRecent = (at: Instant) => isBefore(since, at);
  const known = before.seen.get(thread);
  if (known && isRecent(known)) return { next: before };
  const seen = new Map([...before.seen].filter(([, at]) => isRecent(at))).set(thread, now);
  const unwritten = [...before.unwritten.filter(isRecent), now];
  const [beganAt = now] = unwritten;
  if (unwritten.length < WRITTEN_TOGETHER) return { next: { seen, unwritten } };
  return { next: { seen, unwritten: [] }, batch: { beganAt, threads: unwritten.length } };
}
