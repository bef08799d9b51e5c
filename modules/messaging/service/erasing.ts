/** What messaging has kept long enough, beside the messages themselves. */

import type { Db } from "#kernel/db/index.ts";
import { type Eraser, heldPlaces } from "#modules/privacy/index.ts";
import { countOldDrafts, eraseOldDrafts } from "../store/erasing.ts";

export const messagingErasers = (db: Db): readonly Eraser[] => [
  {
    kind: "draft",
    count: (before, holds) => countOldDrafts(db, before, heldPlaces(holds)),
    erase: (before, holds) => eraseOldDrafts(db, before, heldPlaces(holds)),
  },
];
