/** The words of Swedish. Data: what each concept looks like when people write it. */

import type { Lexicon } from "../../../types/lexicon.ts";

export const swedish: Lexicon = { language: "sv", classes: {}, patterns: {} };
