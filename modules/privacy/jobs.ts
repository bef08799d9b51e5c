/** Work of privacy for later: the head of the record is written down, message histories are made and forgotten. */

import { Type } from "typebox";
import type { Id } from "#kernel/ids.ts";
import type { Jobs } from "#kernel/jobs/index.ts";
import { FORGET_HISTORY, MAKE_HISTORY } from "./service/histories.ts";
import type { Privacy } from "./service.ts";

const DAY_SECONDS = 86_400;
const OfHistory = Type.Object({ historyId: Type.Unsafe<Id<"history">>(Type.String()) });

/** Says which jobs privacy has, in every process that adds or runs them. */
export function privacyJobs(
  { jobs }: { readonly jobs: Pick<Jobs, "define" | "cron"> },
  { audit, histories }: Privacy,
): void {
  jobs.cron("privacy.anchor_audit", { everySeconds: DAY_SECONDS }, async () => void (await audit.anchor()));
  jobs.define(MAKE_HISTORY, OfHistory, ({ historyId: id }, { propertyId }) =>
    histories.make({ propertyId, id }),
  );
  jobs.define(
    FORGET_HISTORY,
    OfHistory,
    async ({ historyId: id }, { propertyId }) => void (await histories.forget({ propertyId, id })),
  );
}
