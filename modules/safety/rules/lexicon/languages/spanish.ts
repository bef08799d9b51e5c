/** The words of Spanish. Data: what each concept looks like when people write it. */

import type { Lexicon } from "../../../types/lexicon.ts";

export const spanish: Lexicon = { language: "es", classes: {}, patterns: {} };
