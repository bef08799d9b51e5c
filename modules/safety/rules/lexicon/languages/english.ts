/** The words of English. Data: what each concept looks like when people write it. */

import type { Lexicon } from "../../../types/lexicon.ts";

export const english: Lexicon = { language: "en", classes: {}, patterns: {} };
