/** Forgets what was only kept to see how widely something is spread. */

import type { Db } from "#kernel/db/index.ts";
import type { Clock } from "#kernel/time.ts";
import { forgetSuspects, SUSPECT_HOURS } from "../store/suspect.ts";

export const forgetting =
  ({ db, clock }: { readonly db: Db; readonly clock: Clock }) =>
  async (): Promise<void> => {
    await forgetSuspects(db, clock.now().subtract({ hours: SUSPECT_HOURS }));
  };
