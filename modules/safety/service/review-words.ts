/** The words that a review is about: of a held message, or of an appeal, wherever they are kept. */

import type { Db } from "#kernel/db/index.ts";
import { explain } from "../rules/verdict/explain.ts";
import { findAppeal, type KeptAppeal } from "../store/appeal.ts";
import { findContested } from "../store/contested.ts";
import type { Review } from "../types/review.ts";
import { openText } from "./appeal-seal.ts";
import type { HeldMessages, HeldWords } from "./review-ports.ts";

type Deps = {
  readonly db: Db;
  readonly secretKey: string;
  readonly held: Pick<HeldMessages, "read" | "before">;
};

/** Why the author asks, and what was decided before by whom. */
export type Contesting = Pick<KeptAppeal, "words" | "against"> & {
  /** By a person, or by the rules alone. */
  readonly isByPerson: boolean;
  readonly reason?: string;
};
export type ReviewWords = HeldWords & { readonly contesting?: Contesting };

export const reviewWords =
  ({ db, secretKey, held }: Deps) =>
  async (review: Review): Promise<ReviewWords | undefined> => {
    if (review.kind === "held") return held.read(review);
    const [appeal, contested] = await Promise.all([findAppeal(db, review), findContested(db, review)]);
    if (!appeal || !contested) return undefined;
    const kept = appeal.sealed
      ? {
          body: openText(secretKey, review, appeal.sealed),
          ...{ authorName: appeal.authorName, heldAt: appeal.filedAt },
          before: await held.before(review),
        }
      : await held.read(review);
    const { decidedBy, reason } = contested;
    const { words, against } = appeal;
    return (
      kept && {
        ...{ ...kept, explanation: explain(contested) },
        contesting: { words, against, isByPerson: decidedBy !== null, ...(reason !== null && { reason }) },
      }
    );
  };
