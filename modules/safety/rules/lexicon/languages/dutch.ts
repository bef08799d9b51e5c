/** The words of Dutch. Data: what each concept looks like when people write it. */

import type { Lexicon } from "../../../types/lexicon.ts";
import { joined } from "../joined.ts";
import { dutchAsking } from "./dutch-asking.ts";
import { dutchClasses } from "./dutch-classes.ts";
import { dutchHurting } from "./dutch-hurting.ts";
import { dutchMoney } from "./dutch-money.ts";
import { dutchSelling } from "./dutch-selling.ts";
import { dutchTalk } from "./dutch-talk.ts";

export const dutch: Lexicon = {
  language: "nl",
  classes: dutchClasses,
  patterns: joined(dutchMoney, dutchTalk, dutchAsking, dutchSelling, dutchHurting),
};
