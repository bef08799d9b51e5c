/** The words of Dutch. Data: what each concept looks like when people write it. */

import type { Lexicon } from "../../../types/lexicon.ts";
import { dutchClasses } from "./dutch-classes.ts";
import { dutchMoney } from "./dutch-money.ts";
import { dutchTalk } from "./dutch-talk.ts";

export const dutch: Lexicon = {
  language: "nl",
  classes: dutchClasses,
  patterns: { ...dutchMoney, ...dutchTalk },
};
