/** Forgets what is over: sessions, links, counted tries. Memberships and who once was a member are kept. */

import { forgetAttemptsBefore } from "../store/attempt.ts";
import { forgetGuestSessions } from "../store/guest-session.ts";
import { forgetLinks } from "../store/one-time-link.ts";
import { forgetSessions } from "../store/session.ts";
import type { AccountsDeps } from "./deps.ts";

/** Ended sessions and used links are kept this long, for the person who asks what happened. */
const KEPT_DAYS = 30;
/** Longer than any policy remembers. */
const ATTEMPTS_KEPT_DAYS = 2;

export const forgetting =
  ({ db, clock }: Pick<AccountsDeps, "db" | "clock">) =>
  async (): Promise<void> => {
    const now = clock.now();
    const before = now.subtract({ hours: KEPT_DAYS * 24 });
    await forgetSessions(db.q, before);
    await forgetGuestSessions(db.q, before);
    await forgetLinks(db.q, before);
    await forgetAttemptsBefore(db.q, now.subtract({ hours: ATTEMPTS_KEPT_DAYS * 24 }));
  };
