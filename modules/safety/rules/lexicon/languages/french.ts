/** The words of French. Data: what each concept looks like when people write it. */

import type { Lexicon } from "../../../types/lexicon.ts";

export const french: Lexicon = { language: "fr", classes: {}, patterns: {} };
