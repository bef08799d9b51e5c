/** The words of French, of France, Switzerland and Québec. Data: what each concept looks like when people write it. */

import type { Lexicon } from "../../../types/lexicon.ts";
import { frenchAbuse } from "./french-abuse.ts";
import { frenchClasses } from "./french-classes.ts";
import { frenchCodes } from "./french-codes.ts";
import { frenchMoney } from "./french-money.ts";
import { frenchPaying } from "./french-paying.ts";
import { frenchPromo } from "./french-promo.ts";
import { frenchTalk } from "./french-talk.ts";

export const french: Lexicon = {
  language: "fr",
  classes: frenchClasses,
  patterns: {
    ...{ ...frenchMoney, ...frenchCodes, ...frenchPaying },
    ...{ ...frenchTalk, ...frenchPromo, ...frenchAbuse },
  },
};
