/** Whoever is responsible is told once a day, in their morning, what waits too long: numbers and links, never words of people. */

import { Type } from "typebox";
import { type Db, runnerIn } from "#kernel/db/index.ts";
import type { Id } from "#kernel/ids.ts";
import { type Jobs, NO_PROPERTY } from "#kernel/jobs/index.ts";
import type { InterfaceLanguage } from "#kernel/language.ts";
import type { Clock, Instant } from "#kernel/time.ts";
import { type LateLetter, lateLetter } from "../late-letter.ts";
import { APPEAL_TARGET_HOURS } from "../rules/review-queue.ts";
import { countWaiting, isAnything, reminderDate } from "../rules/review-reminder.ts";
import { keepReminder, listOpenSince } from "../store/review-figures.ts";
import type { Waiting } from "../types/review.ts";

/** One of the staff who is responsible for what is held. */
export type Officer = {
  readonly personId: Id<"person">;
  readonly email: string;
  readonly name: string;
  readonly language: InterfaceLanguage;
  readonly timeZone: string;
};

const HOUR_SECONDS = 3_600;
const LETTER = "safety.late_letter";
const ToOfficer = Type.Object({ personId: Type.Unsafe<Id<"person">>(Type.String()) });

type Deps = {
  readonly db: Db;
  readonly clock: Clock;
  readonly jobs: Pick<Jobs, "define" | "cron" | "enqueue">;
  readonly settings: { readonly publicUrl: string; readonly marketplaceName: string };
  /** Port, filled in by accounts. */
  readonly officers: () => Promise<readonly Officer[]>;
  /** Port: `kernel/smtp` fits. */
  readonly letters: { send(letter: LateLetter): Promise<void> };
};

export type Reminders = ReturnType<typeof reviewReminding>;

export function reviewReminding({ db, clock, jobs, settings, officers, letters }: Deps) {
  async function waiting(now: Instant): Promise<Waiting> {
    return countWaiting(await listOpenSince(db, now.subtract({ hours: APPEAL_TARGET_HOURS })), now);
  }

  /** Gives each officer a letter for their day, unless they had one; answers how many. */
  async function remind(): Promise<number> {
    const now = clock.now();
    if (!isAnything(await waiting(now))) return 0;
    let reminded = 0;
    for (const { personId, timeZone } of await officers()) {
      const date = reminderDate(now, timeZone);
      const isNew =
        date &&
        (await db.write(async (tx) => {
          const isKept = await keepReminder(runnerIn(tx), personId, date, now);
          if (isKept)
            await jobs.enqueue(tx, { propertyId: NO_PROPERTY, kind: LETTER, payload: { personId } });
          return isKept;
        }));
      if (isNew) reminded += 1;
    }
    return reminded;
  }

  /** Counted afresh: what was decided meanwhile is not written about. */
  async function write(personId: Id<"person">): Promise<void> {
    const left = await waiting(clock.now());
    const officer = (await officers()).find((one) => one.personId === personId);
    if (officer && isAnything(left)) await letters.send(lateLetter(officer, left, settings));
  }

  /** Call once, when the rooms are wired. */
  function define(): void {
    jobs.define(LETTER, ToOfficer, ({ personId }) => write(personId));
    jobs.cron("safety.remind_late", { everySeconds: HOUR_SECONDS }, async () => void (await remind()));
  }

  return { remind, write, define };
}
