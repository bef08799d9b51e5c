/** The words of Portuguese, of Portugal and Brazil. Data: what each concept looks like when people write it. */

import type { Lexicon } from "../../../types/lexicon.ts";
import { portugueseAbuse } from "./portuguese-abuse.ts";
import { portugueseClasses } from "./portuguese-classes.ts";
import { portugueseCodes } from "./portuguese-codes.ts";
import { portugueseMoney } from "./portuguese-money.ts";
import { portuguesePaying } from "./portuguese-paying.ts";
import { portuguesePromo } from "./portuguese-promo.ts";
import { portugueseTalk } from "./portuguese-talk.ts";

export const portuguese: Lexicon = {
  language: "pt",
  classes: portugueseClasses,
  patterns: {
    ...{ ...portugueseMoney, ...portugueseCodes, ...portuguesePaying },
    ...{ ...portugueseTalk, ...portuguesePromo, ...portugueseAbuse },
  },
};
