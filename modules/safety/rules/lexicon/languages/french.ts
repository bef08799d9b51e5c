/** The words of French, of France, Switzerland and Québec. Data: what each concept looks like when people write it. */

import type { Lexicon } from "../../../types/lexicon.ts";
import { frenchClasses } from "./french-classes.ts";
import { frenchMoney } from "./french-money.ts";
import { frenchTalk } from "./french-talk.ts";

export const french: Lexicon = {
  language: "fr",
  classes: frenchClasses,
  patterns: { ...frenchMoney, ...frenchTalk },
};
