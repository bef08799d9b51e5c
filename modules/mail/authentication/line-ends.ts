/** Gives every line of a mail the line end that mail has. */

const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** The very same bytes when nothing is to be done; the verifier would take each other line for a chunk of its own. */
export function withLineEnds(raw: Buffer): Buffer {
  for (let at = raw.indexOf(LINE_FEED); at >= 0; at = raw.indexOf(LINE_FEED, at + 1)) {
    if (raw[at - 1] !== RETURN)
      return Buffer.from(raw.toString("latin1").replace(/\r?\n/g, "\r\n"), "latin1");
  }
  return raw;
}
