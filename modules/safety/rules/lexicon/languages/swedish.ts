/** The words of Swedish. Data: what each concept looks like when people write it. */

import type { Lexicon } from "../../../types/lexicon.ts";
import { joined } from "../joined.ts";
import { swedishAsking } from "./swedish-asking.ts";
import { swedishClasses } from "./swedish-classes.ts";
import { swedishHurting } from "./swedish-hurting.ts";
import { swedishMoney } from "./swedish-money.ts";
import { swedishSelling } from "./swedish-selling.ts";
import { swedishTalk } from "./swedish-talk.ts";

export const swedish: Lexicon = {
  language: "sv",
  classes: swedishClasses,
  patterns: joined(swedishMoney, swedishTalk, swedishAsking, swedishSelling, swedishHurting),
};
