/** Bytes as text, and text as numbered lines; a line too long to be one is given as a fault. */

export type TextLine = { readonly line: number; readonly text: string; readonly fault?: "too_long" };

/** More than a line of any real export has; what keeps memory flat when a file is no text at all. */
export const LONGEST_LINE = 1_000_000;

/** Bytes as pieces of text, never cut within a character. */
export async function* textsOf(chunks: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** Line numbers begin at 1. Blank lines are counted and left out. */
export async function* linesOf(texts: AsyncIterable<string>): AsyncGenerator<TextLine> {
  let line = 1;
  let rest = "";
  let isTooLong = false;
  for await (const piece of texts) {
    rest += piece;
    let start = 0;
    for (let end = rest.indexOf("\n"); end >= 0; end = rest.indexOf("\n", start)) {
      const text = rest.slice(start, rest[end - 1] === "\r" ? end - 1 : end);
      if (isTooLong || text.length > LONGEST_LINE) yield { line, text: "", fault: "too_long" };
      else if (text.trim() !== "") yield { line, text };
      isTooLong = false;
      line++;
      start = end + 1;
    }
    rest = rest.slice(start);
    if (rest.length > LONGEST_LINE) {
      isTooLong = true;
      rest = "";
    }
  }
  if (isTooLong) yield { line, text: "", fault: "too_long" };
  else if (rest.trim() !== "") yield { line, text: rest };
}
