/** The words of German. Data: what each concept looks like when people write it. */

import type { Lexicon } from "../../../types/lexicon.ts";
import { joined } from "../joined.ts";
import { germanAsking } from "./german-asking.ts";
import { germanClasses } from "./german-classes.ts";
import { germanHurting } from "./german-hurting.ts";
import { germanMoney } from "./german-money.ts";
import { germanSelling } from "./german-selling.ts";
import { germanTalk } from "./german-talk.ts";

export const german: Lexicon = {
  language: "de",
  classes: germanClasses,
  patterns: joined(germanMoney, germanTalk, germanAsking, germanSelling, germanHurting),
};
