/** The words of Spanish, of Spain and Latin America. Data: what each concept looks like when people write it. */

import type { Lexicon } from "../../../types/lexicon.ts";
import { spanishClasses } from "./spanish-classes.ts";
import { spanishMoney } from "./spanish-money.ts";
import { spanishTalk } from "./spanish-talk.ts";

export const spanish: Lexicon = {
  language: "es",
  classes: spanishClasses,
  patterns: { ...spanishMoney, ...spanishTalk },
};
