/** The words of Polish. Data: what each concept looks like when people write it. */

import type { Lexicon } from "../../../types/lexicon.ts";
import { polishAbuse } from "./polish-abuse.ts";
import { polishClasses } from "./polish-classes.ts";
import { polishMoney } from "./polish-money.ts";
import { polishTalk } from "./polish-talk.ts";

export const polish: Lexicon = {
  language: "pl",
  classes: polishClasses,
  patterns: { ...polishMoney, ...polishTalk, ...polishAbuse },
};
