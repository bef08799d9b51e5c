/** The words of Spanish, of Spain and Latin America. Data: what each concept looks like when people write it. */

import type { Lexicon } from "../../../types/lexicon.ts";
import { spanishAbuse } from "./spanish-abuse.ts";
import { spanishClasses } from "./spanish-classes.ts";
import { spanishCodes } from "./spanish-codes.ts";
import { spanishMoney } from "./spanish-money.ts";
import { spanishPaying } from "./spanish-paying.ts";
import { spanishPromo } from "./spanish-promo.ts";
import { spanishTalk } from "./spanish-talk.ts";

export const spanish: Lexicon = {
  language: "es",
  classes: spanishClasses,
  patterns: {
    ...{ ...spanishMoney, ...spanishCodes, ...spanishPaying },
    ...{ ...spanishTalk, ...spanishPromo, ...spanishAbuse },
  },
};
