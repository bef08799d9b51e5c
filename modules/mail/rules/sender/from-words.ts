/** Cuts an address field into words, strings and signs; comments and blanks become one blank. Pure, one pass. @rfc 5322-3.2 */

export type Word = {
  readonly is: "text" | "quoted" | "sign" | "blank";
  /** As written; a quoted string with its quotes. */
  readonly raw: string;
  /** What it says. */
  readonly text: string;
};

const SIGNS = new Set("<>@,;:[]");
const MAX_COMMENT_DEPTH = 5;
/** Nothing but a blank or a tabulator may stand between the characters that are drawn. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/;

/** The words of `field`; undefined when a string or a comment does not end, or something stands where nothing may. */
export function wordsOf(field: string): Word[] | undefined {
  const line = field.replace(/\r?\n(?=[ \t])/g, "");
  if (CONTROL.test(line)) return undefined;
  const words: Word[] = [];
  for (let at = 0; at < line.length; ) {
    const character = line[at]!;
    const end = endOf(line, at, character);
    if (end === undefined) return undefined;
    const raw = line.slice(at, end);
    const word = wordOf(raw, character);
    if (word.is !== "blank" || words.at(-1)?.is !== "blank") words.push(word);
    at = end;
  }
  return words;
}

function wordOf(raw: string, first: string): Word {
  if (first === " " || first === "\t" || first === "(") return { is: "blank", raw: " ", text: " " };
  if (first === '"') return { is: "quoted", raw, text: raw.slice(1, -1).replace(/\\(.)/gsu, "$1") };
  return { is: SIGNS.has(first) ? "sign" : "text", raw, text: raw };
}

/** Where the word that begins at `start` ends; undefined when it does not, or cannot begin there. */
function endOf(line: string, start: number, first: string): number | undefined {
  if (first === " " || first === "\t" || SIGNS.has(first)) return start + 1;
  if (first === "(") return endOfComment(line, start);
  if (first === '"') return endOfQuoted(line, start);
  let end = start;
  while (end < line.length && !isDelimiter(line[end]!)) end++;
  return end === start ? undefined : end;
}

const isDelimiter = (character: string): boolean => SIGNS.has(character) || ' \t()"\\'.includes(character);

function endOfQuoted(line: string, start: number): number | undefined {
  for (let at = start + 1; at < line.length; at++) {
    if (line[at] === "\\") at++;
    else if (line[at] === '"') return at + 1;
  }
  return undefined;
}

function endOfComment(line: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < line.length; at++) {
    if (line[at] === "\\") at++;
    else if (line[at] === "(") depth++;
    else if (line[at] === ")") depth--;
    if (depth > MAX_COMMENT_DEPTH) return undefined;
    if (depth === 0) return at + 1;
  }
  return undefined;
}
