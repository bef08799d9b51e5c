/** The words of German. Data: what each concept looks like when people write it. */

import type { Lexicon } from "../../../types/lexicon.ts";

export const german: Lexicon = { language: "de", classes: {}, patterns: {} };
