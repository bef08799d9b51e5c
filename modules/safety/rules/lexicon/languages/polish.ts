/** The words of Polish. Data: what each concept looks like when people write it. */

import type { Lexicon } from "../../../types/lexicon.ts";

export const polish: Lexicon = { language: "pl", classes: {}, patterns: {} };
