/** The words of Portuguese. Data: what each concept looks like when people write it. */

import type { Lexicon } from "../../../types/lexicon.ts";

export const portuguese: Lexicon = { language: "pt", classes: {}, patterns: {} };
