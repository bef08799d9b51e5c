/** How long somebody stays signed in: until idle for too long, and never beyond an absolute end. Pure. */

import { earlier, type Instant, isBefore } from "#kernel/time.ts";

export type SessionKind = "host" | "staff" | "guest";

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** In seconds. A guest's session also ends with the conversation. */
export const SESSION_LIVES = {
  staff: { idle: 30 * MINUTE, absolute: 12 * HOUR },
  host: { idle: 12 * HOUR, absolute: 30 * DAY },
  guest: { idle: 30 * DAY, absolute: 90 * DAY },
} as const satisfies Record<SessionKind, { idle: number; absolute: number }>;

/** Being seen is noted at most this often, so that a request is seldom a write. Far below the shortest idle time. */
const SEEN_EVERY_SECONDS = MINUTE;

export type SessionTimes = {
  readonly lastSeenAt: Instant;
  readonly expiresAt: Instant;
  readonly endedAt?: Instant;
};

/** The absolute end of a session that begins now; `noLaterThan` for a guest's conversation. */
export function sessionExpiry(kind: SessionKind, now: Instant, noLaterThan?: Instant): Instant {
  const end = now.add({ seconds: SESSION_LIVES[kind].absolute });
  return noLaterThan ? earlier(end, noLaterThan) : end;
}

/** `because` says why it is over, `mustNote` whether the present use should be written down. */
export type SessionDecision =
  | { readonly isAlive: true; readonly mustNote: boolean }
  | { readonly isAlive: false; readonly because: "ended" | "expired" | "idle" };

export function decideSession(kind: SessionKind, session: SessionTimes, now: Instant): SessionDecision {
  if (session.endedAt) return { isAlive: false, because: "ended" };
  if (!isBefore(now, session.expiresAt)) return { isAlive: false, because: "expired" };
  const idleFrom = session.lastSeenAt.add({ seconds: SESSION_LIVES[kind].idle });
  if (!isBefore(now, idleFrom)) return { isAlive: false, because: "idle" };
  return { isAlive: true, mustNote: !isBefore(now, session.lastSeenAt.add({ seconds: SEEN_EVERY_SECONDS })) };
}
