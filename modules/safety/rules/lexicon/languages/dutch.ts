/** The words of Dutch. Data: what each concept looks like when people write it. */

import type { Lexicon } from "../../../types/lexicon.ts";

export const dutch: Lexicon = { language: "nl", classes: {}, patterns: {} };
