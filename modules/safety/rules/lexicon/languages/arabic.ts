/** The words of Arabic. Data: what each concept looks like when people write it. */

import type { Lexicon } from "../../../types/lexicon.ts";

export const arabic: Lexicon = { language: "ar", classes: {}, patterns: {} };
