/** Gives every line of a mail the line end that mail has. */

const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const NEAR_BYTES = 4;

/** The very same bytes when nothing is to be done. */
export function withLineEnds(raw: Buffer): Buffer {
  const first = firstBareFeed(raw);
  if (first < 0) return raw;
  let bare = 0;
  for (let at = first; at < raw.length; at++) if (isBareFeed(raw, at)) bare++;
  const whole = Buffer.allocUnsafe(raw.length + bare);
  let end = raw.copy(whole, 0, 0, first);
  for (let at = first; at < raw.length; at++) {
    if (isBareFeed(raw, at)) whole[end++] = RETURN;
    whole[end++] = raw[at]!;
  }
  return whole;
}

/** The machine's own search is quicker than looking at each byte, unless lines are short. */
function firstBareFeed(raw: Buffer): number {
  let near = NEAR_BYTES;
  for (let at = 0; at < raw.length; at++) {
    if (at >= near) at = raw.indexOf(LINE_FEED, at);
    if (at < 0) return -1;
    if (raw[at] !== LINE_FEED) continue;
    if (raw[at - 1] !== RETURN) return at;
    near = at + NEAR_BYTES;
  }
  return -1;
}

const isBareFeed = (raw: Buffer, at: number): boolean => raw[at] === LINE_FEED && raw[at - 1] !== RETURN;
