/** Forgets what is over: sessions, links, counted tries, old sign-ins. Memberships and who once was a member are kept. */

import { foldEmail } from "../rules/email.ts";
import { findAccount } from "../store/account.ts";
import { forgetArrivals } from "../store/arrival.ts";
import { forgetAttemptsBefore } from "../store/attempt.ts";
import { forgetChallenges } from "../store/challenge.ts";
import { deleteChange, settledChanges } from "../store/email-change.ts";
import { forgetGuestSessions } from "../store/guest-session.ts";
import { releaseLogin } from "../store/login.ts";
import { forgetNotices } from "../store/notice.ts";
import { forgetLinks } from "../store/one-time-link.ts";
import { forgetOpened } from "../store/reading-run.ts";
import { forgetSessions } from "../store/session.ts";
import { forgetCounts } from "../store/spraying.ts";
import type { AccountsDeps } from "./deps.ts";
import { UNDOABLE_HOURS } from "./email-changes.ts";

/** Ended sessions, used links and letters are kept this long, for the person who asks what happened. */
const KEPT_DAYS = 30;
/** Sign-ins a little longer, as they show what is usual. */
const EVENTS_KEPT_DAYS = 90;
/** A device or a place that was not seen for so long is new again. */
const DEVICES_KEPT_DAYS = 400;
/** Longer than any policy remembers. */
const ATTEMPTS_KEPT_DAYS = 2;
const COUNTS_KEPT_HOURS = 1;

export const forgetting =
  ({ db, clock }: Pick<AccountsDeps, "db" | "clock">) =>
  async (): Promise<void> => {
    const now = clock.now();
    const ago = (days: number) => now.subtract({ hours: days * 24 });
    await forgetSessions(db.q, ago(KEPT_DAYS));
    await forgetGuestSessions(db.q, ago(KEPT_DAYS));
    await forgetLinks(db.q, ago(KEPT_DAYS));
    await forgetNotices(db.q, ago(KEPT_DAYS));
    await forgetChallenges(db.q, now);
    await forgetArrivals(db.q, { events: ago(EVENTS_KEPT_DAYS), devices: ago(DEVICES_KEPT_DAYS) });
    await forgetOpened(db.q, ago(1));
    await forgetAttemptsBefore(db.q, ago(ATTEMPTS_KEPT_DAYS));
    await forgetCounts(db.q, {
      counts: now.subtract({ hours: COUNTS_KEPT_HOURS }),
      waves: ago(EVENTS_KEPT_DAYS),
    });
    for (const change of await settledChanges(db.q, now.subtract({ hours: UNDOABLE_HOURS }))) {
      const { personId, oldEmail } = change;
      const account = await findAccount(db.q, personId);
      const isTheirsAgain = account && foldEmail(account.email) === foldEmail(oldEmail);
      if (!isTheirsAgain) await releaseLogin(db.q, personId, foldEmail(oldEmail));
      await deleteChange(db.q, change);
    }
  };
