/** Remembers what was worked out for a word, so that common words cost it once. Forgetting changes the speed and nothing else. */

const MOST = 20_000;
/** Longer ones are nobody's words, and would let a stranger fill our memory. */
const LONGEST = 40;

export function remembering<V>(work: (word: string) => V): (word: string) => V {
  const known = new Map<string, V>();
  return (word) => {
    if (word.length > LONGEST) return work(word);
    const before = known.get(word);
    if (before !== undefined) return before;
    const value = work(word);
    if (known.size >= MOST) known.clear();
    known.set(word, value);
    return value;
  };
}
