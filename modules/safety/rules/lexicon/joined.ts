/** Several lists of a language's patterns as one: what they say of the same concept stands together. */

import type { Lexicon } from "../../types/lexicon.ts";
import type { WordSignId } from "../../types/text.ts";

type Patterns = Lexicon["patterns"];

export function joined(...lists: readonly Patterns[]): Patterns {
  const all: Partial<Record<WordSignId, readonly string[]>> = {};
  for (const list of lists)
    for (const [sign, patterns] of Object.entries(list) as [WordSignId, readonly string[]][])
      all[sign] = [...(all[sign] ?? []), ...patterns];
  return all;
}
