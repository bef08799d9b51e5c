/** What mail has kept long enough: mails as they came. */

import type { Db } from "#kernel/db/index.ts";
import { type Eraser, heldPlaces } from "#modules/privacy/index.ts";
import { countOldOriginals, eraseOldOriginals } from "../store/erasing.ts";

export const mailErasers = (db: Db): readonly Eraser[] => [
  {
    kind: "raw_mail",
    count: (before, holds) => countOldOriginals(db, before, heldPlaces(holds)),
    erase: (before, holds, drop) =>
      db.write(async (tx) => {
        const { count, blobs } = await eraseOldOriginals(tx, before, heldPlaces(holds));
        await drop(tx, blobs);
        return count;
      }),
  },
];
