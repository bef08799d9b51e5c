/** The beginning of a long text, cut where a reader would stop. */

const MOST_CHARACTERS = 320;
const MOST_LINES = 6;
/** How far back a cut looks for the end of a word. */
const WORD_CHARACTERS = 40;
const UNITS_PER_CHARACTER = 4;

/** At most 320 characters as people count them, on at most six lines that are not blank; an ellipsis stands for the rest. */
export function beginningOf(body: string): { readonly text: string; readonly isCut: boolean } {
  const whole = body.trim();
  const lines = fewLines(whole);
  const text = fewCharacters(lines);
  return text.length < whole.length ? { text: `${text.trimEnd()} …`, isCut: true } : { text, isCut: false };
}

function fewLines(text: string): string {
  let end = -1;
  for (let written = 0; written < MOST_LINES; ) {
    const begin = end + 1;
    end = text.indexOf("\n", begin);
    if (end < 0) return text;
    if (text.slice(begin, end).trim() !== "") written += 1;
  }
  return text.slice(0, end);
}

function fewCharacters(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const read = text.slice(0, MOST_CHARACTERS * UNITS_PER_CHARACTER);
  let count = 0;
  let end = 0;
  for (const { segment, index } of CHARACTERS.segment(read)) {
    if (count === MOST_CHARACTERS) return toWordEnd(text.slice(0, end));
    count += 1;
    end = index + segment.length;
  }
  return read.length < text.length ? toWordEnd(text.slice(0, end).toWellFormed()) : text;
}

function toWordEnd(text: string): string {
  const tail = text.slice(-WORD_CHARACTERS);
  const space = Math.max(tail.lastIndexOf(" "), tail.lastIndexOf("\n"));
  return space < 0 ? text : text.slice(0, text.length - tail.length + space);
}

const CHARACTERS = new Intl.Segmenter("en", { granularity: "grapheme" });
