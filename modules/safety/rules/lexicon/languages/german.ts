/** The words of German. Data: what each concept looks like when people write it. */

import type { Lexicon } from "../../../types/lexicon.ts";
import { germanClasses } from "./german-classes.ts";
import { germanMoney } from "./german-money.ts";
import { germanTalk } from "./german-talk.ts";

export const german: Lexicon = {
  language: "de",
  classes: germanClasses,
  patterns: { ...germanMoney, ...germanTalk },
};
