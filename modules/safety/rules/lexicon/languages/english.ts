/** The words of English. Data: what each concept looks like when people write it. */

import type { Lexicon } from "../../../types/lexicon.ts";
import { englishClasses } from "./english-classes.ts";
import { englishMoney } from "./english-money.ts";
import { englishTalk } from "./english-talk.ts";

export const english: Lexicon = {
  language: "en",
  classes: englishClasses,
  patterns: { ...englishMoney, ...englishTalk },
};
