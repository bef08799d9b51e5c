/** The refusal of a review that is not there. */

import { NotFound } from "#kernel/errors.ts";
import { locatedId } from "#kernel/ids.ts";
import type { ReviewPlace } from "../store/review.ts";

export const reviewNotFound = (which: ReviewPlace): NotFound =>
  new NotFound("safety.review_not_found", { id: locatedId(which) });
