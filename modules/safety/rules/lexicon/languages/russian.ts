/** The words of Russian. Data: what each concept looks like when people write it. */

import type { Lexicon } from "../../../types/lexicon.ts";

export const russian: Lexicon = { language: "ru", classes: {}, patterns: {} };
