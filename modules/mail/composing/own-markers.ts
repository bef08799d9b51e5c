/** The words that stand above everything in our letters: what lies below them in an answer is our own letter. */

import { INTERFACE_LANGUAGES } from "#kernel/language.ts";
import { texts } from "#kernel/texts/index.ts";

/** In every language a letter may be in. The line of the letter begins with these words and goes on behind them. */
export const OWN_MARKERS: readonly string[] = INTERFACE_LANGUAGES.map((language) =>
  texts(language).say("letters-mail.reply_marker"),
);
