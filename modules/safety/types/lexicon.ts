/** Nouns of the lexicon: what a language's words for each concept look like, as data. Readonly, no behaviour. */

import type { WordSignId } from "./text.ts";

/** The languages whose words we know. */
export type LexiconLanguage = "en" | "de" | "fr" | "es" | "nl" | "pl" | "ru" | "ar" | "pt" | "sv";

/**
 * The words of one language. Everything is written folded: lower case, accents of Latin letters may stand or fall, as may
 * Arabic vowel marks. The notation of a pattern (`rules/lexicon/notation.ts`):
 *
 *     word        this word           word?       or nothing
 *     word*       begins so           (a|b c|d)   one of these, each of one or more words; also (a|b)?
 *     *word       ends so             ..4         at most four words of any kind
 *     *word*      has this in it      #           a number
 *     @name       a class below       %link %email %phone    such a thing, which is one word
 *
 * A pattern lies within one sentence. A pattern that begins with `!` takes the signs of its concept back in the whole
 * sentence in which it is found ("you will *never* be asked for …"): those that its own
 * language found, as "nie" is never in German and nothing in Dutch, and in that sentence only, not in those around it.
 */
export type Lexicon = {
  readonly language: LexiconLanguage;
  /** Words or phrases that patterns share, by name; a class may name another that stands before it. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  readonly patterns: Readonly<Partial<Record<WordSignId, readonly string[]>>>;
};
