/** The words of Portuguese, of Portugal and Brazil. Data: what each concept looks like when people write it. */

import type { Lexicon } from "../../../types/lexicon.ts";
import { portugueseClasses } from "./portuguese-classes.ts";
import { portugueseMoney } from "./portuguese-money.ts";
import { portugueseTalk } from "./portuguese-talk.ts";

export const portuguese: Lexicon = {
  language: "pt",
  classes: portugueseClasses,
  patterns: { ...portugueseMoney, ...portugueseTalk },
};
