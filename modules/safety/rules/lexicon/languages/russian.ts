/** The words of Russian. Data: what each concept looks like when people write it. */

import type { Lexicon } from "../../../types/lexicon.ts";
import { russianAbuse } from "./russian-abuse.ts";
import { russianClasses } from "./russian-classes.ts";
import { russianMoney } from "./russian-money.ts";
import { russianTalk } from "./russian-talk.ts";

export const russian: Lexicon = {
  language: "ru",
  classes: russianClasses,
  patterns: { ...russianMoney, ...russianTalk, ...russianAbuse },
};
