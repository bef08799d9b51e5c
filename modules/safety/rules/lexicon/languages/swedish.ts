/** The words of Swedish. Data: what each concept looks like when people write it. */

import type { Lexicon } from "../../../types/lexicon.ts";
import { swedishClasses } from "./swedish-classes.ts";
import { swedishMoney } from "./swedish-money.ts";
import { swedishTalk } from "./swedish-talk.ts";

export const swedish: Lexicon = {
  language: "sv",
  classes: swedishClasses,
  patterns: { ...swedishMoney, ...swedishTalk },
};
