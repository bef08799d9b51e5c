/** The form of header and body over which signatures are made: blanks and line breaks that mail servers alter count for nothing. @rfc 6376-3.4 */

/** A field without its line end, such as `subject:Your stay`. */
export function relaxedField(field: string): string {
  const line = field.replace(/\r?\n/g, "");
  const colon = line.indexOf(":");
  const name = line.slice(0, colon).trim().toLowerCase();
  return `${name}:${oneBlank(line.slice(colon + 1)).replace(/^ | $/g, "")}`;
}

/** Empty for a body of empty lines, and for no body at all. */
export function relaxedBody(body: Buffer): Buffer {
  // Each replacement looks at every character once: blanks are one before it is asked whether a line ends.
  const lines = oneBlank(body.toString("latin1").replace(/\r?\n/g, "\r\n")).replaceAll(" \r\n", "\r\n");
  let end = lines.length;
  if (lines.endsWith(" ")) end--;
  while (end >= 2 && lines.startsWith("\r\n", end - 2)) end -= 2;
  return end <= 0 ? Buffer.alloc(0) : Buffer.from(`${lines.slice(0, end)}\r\n`, "latin1");
}

const oneBlank = (text: string): string => text.replace(/[ \t]+/g, " ");
