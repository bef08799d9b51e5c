/** What accounts has kept long enough; no case needs it, so no hold keeps it. */

import type { Db } from "#kernel/db/index.ts";
import type { Instant } from "#kernel/time.ts";
import { oldSessions, oldSignIns } from "../store/erasing.ts";

/** By kind: how much would go, and letting it go. */
export const accountsErasers = (db: Db) =>
  [
    {
      kind: "session" as const,
      count: (before: Instant) => oldSessions(db, "count", before),
      erase: (before: Instant) => oldSessions(db, "erase", before),
    },
    {
      kind: "sign_in_event" as const,
      count: (before: Instant) => oldSignIns(db, "count", before),
      erase: (before: Instant) => oldSignIns(db, "erase", before),
    },
  ] as const;
