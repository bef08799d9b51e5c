/** Work of privacy for later: the record's head is written down, copies are made and forgotten, guests erased, letters sent. */

import { Type } from "typebox";
import type { Id } from "#kernel/ids.ts";
import type { Jobs } from "#kernel/jobs/index.ts";
import type { Letters } from "#kernel/smtp/index.ts";
import { TELL_ERASED } from "./service/erasures.ts";
import { FORGET_HISTORY, MAKE_HISTORY } from "./service/histories.ts";
import type { Privacy } from "./service.ts";

const DAY_SECONDS = 86_400;
const HOUR_SECONDS = 3_600;
const WEEK_SECONDS = 7 * DAY_SECONDS;
const OfHistory = Type.Object({ historyId: Type.Unsafe<Id<"history">>(Type.String()) });
const OfErased = Type.Object({
  reservationId: Type.Unsafe<Id<"reservation">>(Type.String()),
  language: Type.String(),
  to: Type.String(),
});

type Ground = { readonly jobs: Pick<Jobs, "define" | "cron">; readonly letters: Letters };

/** Says which jobs privacy has, in every process that adds or runs them. */
export function privacyJobs(
  { jobs, letters }: Ground,
  { audit, archive, histories, erasures, letters: written }: Privacy,
): void {
  jobs.cron("privacy.anchor_audit", { everySeconds: DAY_SECONDS }, async () => void (await audit.anchor()));
  jobs.cron("privacy.archive", { everySeconds: HOUR_SECONDS }, async (_tickAt, { signal }) => {
    await archive.sealDue({ signal });
    await archive.sweep(signal);
  });
  jobs.define(MAKE_HISTORY, OfHistory, ({ historyId: id }, { propertyId }) =>
    histories.make({ propertyId, id }),
  );
  jobs.define(
    FORGET_HISTORY,
    OfHistory,
    async ({ historyId: id }, { propertyId }) => void (await histories.forget({ propertyId, id })),
  );
  jobs.cron(
    "privacy.erase_due",
    { everySeconds: DAY_SECONDS },
    async () => void (await erasures.performDue()),
  );
  jobs.define(TELL_ERASED, OfErased, (of, { propertyId }) =>
    letters.send(written.erased({ ...of, propertyId })),
  );
  jobs.cron("privacy.tell_grants", { everySeconds: WEEK_SECONDS }, async () => {
    const letter = await written.weeklyGrants();
    if (letter) await letters.send(letter);
  });
}
