/** The words of English. Data: what each concept looks like when people write it. */

import type { Lexicon } from "../../../types/lexicon.ts";
import { joined } from "../joined.ts";
import { englishAsking } from "./english-asking.ts";
import { englishClasses } from "./english-classes.ts";
import { englishHurting } from "./english-hurting.ts";
import { englishMoney } from "./english-money.ts";
import { englishSelling } from "./english-selling.ts";
import { englishTalk } from "./english-talk.ts";

export const english: Lexicon = {
  language: "en",
  classes: englishClasses,
  patterns: joined(englishMoney, englishTalk, englishAsking, englishSelling, englishHurting),
};
