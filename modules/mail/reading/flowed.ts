/** Text whose lines were folded for the way (`format=flowed`), unfolded; quotations keep their `>`. @rfc 3676 */

const SIGNATURE = "-- ";

/** `text` has line ends `\n`. With `isDelSp` the blank at a fold was put there, otherwise it was the writer's. */
export function unfoldFlowed(text: string, isDelSp = false): string {
  const lines: string[] = [];
  let paragraph: string[] = [];
  let depth = 0;
  const flush = () => {
    if (paragraph.length > 0) lines.push(quoted(depth, paragraph.join("")));
    paragraph = [];
  };
  for (const line of text.split("\n")) {
    let marks = 0;
    while (line[marks] === ">") marks++;
    const stuffed = line.slice(marks);
    const words = stuffed.startsWith(" ") ? stuffed.slice(1) : stuffed;
    if (marks !== depth || words === SIGNATURE) flush();
    depth = marks;
    const flows = words.endsWith(" ") && words !== SIGNATURE;
    paragraph.push(flows && isDelSp ? words.slice(0, -1) : words);
    if (!flows) flush();
  }
  flush();
  return lines.join("\n");
}

function quoted(depth: number, words: string): string {
  if (depth === 0) return words;
  return words === "" ? ">".repeat(depth) : `${">".repeat(depth)} ${words}`;
}
