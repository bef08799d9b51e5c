/**
 * The words of Arabic, of the written language and of everyday messages. Data: what each concept looks like. What is written
 * on to the front of a word ("and", "the", "with", "will") is taken off before it is looked up.
 */

import type { Lexicon } from "../../../types/lexicon.ts";
import { arabicAbuse } from "./arabic-abuse.ts";
import { arabicClasses } from "./arabic-classes.ts";
import { arabicMoney } from "./arabic-money.ts";
import { arabicTalk } from "./arabic-talk.ts";

export const arabic: Lexicon = {
  language: "ar",
  classes: arabicClasses,
  patterns: { ...arabicMoney, ...arabicTalk, ...arabicAbuse },
};
