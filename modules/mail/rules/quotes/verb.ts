/** Finds the word for "wrote" in folded text, in every language we know it in. */

import { anyOf } from "./fold.ts";
import { VERBS } from "./phrases/attribution.ts";

export const VERB = anyOf(VERBS);
