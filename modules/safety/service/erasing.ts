/** What safety has kept long enough: decisions, reports that were decided, and counters of how widely something was sent. */

import type { Db } from "#kernel/db/index.ts";
import { type Eraser, heldPlaces } from "#modules/privacy/index.ts";
import { OLD_KINDS, sweepOld } from "../store/erasing.ts";

export const safetyErasers = (db: Db): readonly Eraser[] =>
  OLD_KINDS.map((kind) => ({
    kind,
    count: (before, holds) => sweepOld(db, kind, "count", { before, ...heldPlaces(holds) }),
    erase: (before, holds) => sweepOld(db, kind, "erase", { before, ...heldPlaces(holds) }),
  }));
