/** SQL as a list of words: strings, comments and names kept whole. Enough to find statements, not to understand them. */

const WORD =
  /--[^\n]*|\/\*[\s\S]*?\*\/|(\$\w*\$)[\s\S]*?\1|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$\d+|[a-z_]\w*(?:\.[a-z_]\w*)*|\d[\w.]*|:=|::|[^\s\w]|\s+/gi;

const isComment = (word: string): boolean => word.startsWith("--") || word.startsWith("/*");

/** The words in order, joined again they give the text without its comments; white space is one space. */
export const wordsOf = (text: string): string[] =>
  [...text.matchAll(WORD)].map(([word]) => (/^\s+$/.test(word) || isComment(word) ? " " : word));

/** Cuts at `;` outside of strings, comments and brackets. */
export function statementsOf(words: readonly string[]): string[][] {
  const statements: string[][] = [[]];
  let depth = 0;
  for (const word of words) {
    if (word === "(") depth++;
    if (word === ")") depth--;
    if (word === ";" && depth === 0) statements.push([]);
    else statements.at(-1)!.push(word);
  }
  return statements.map(trimmed).filter((statement) => statement.length > 0);
}

export function trimmed(words: readonly string[]): string[] {
  const isSpace = (word: string) => word === " ";
  const first = words.findIndex((word) => !isSpace(word));
  const last = words.findLastIndex((word) => !isSpace(word));
  return first < 0 ? [] : words.slice(first, last + 1);
}

/** Where a word stands outside of brackets, from `from` on; -1 when it does not. */
export function findWord(words: readonly string[], wanted: string, from = 0): number {
  let depth = 0;
  for (let at = from; at < words.length; at++) {
    const word = words[at]!.toLowerCase();
    if (word === "(") depth++;
    if (word === ")") depth--;
    if (depth === 0 && word === wanted) return at;
  }
  return -1;
}
