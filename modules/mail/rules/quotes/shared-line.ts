/** "See you! On Fri, 20 Nov 2026 at 10:12, Mira wrote:": an answer and an attribution that came to share a line. */

const ENDS =
  /(?:wrote|schrieb[^:]{0,120}|écrit|escribió|scritto|escreveu|schreef[^:]{0,120}|skrev[^:]{0,120}):?\s*$/u;
const BEGINS = /[\s.!?-](?=(?:On|Am|Le|El|Il|Em|Op|Den) (?:(?:\p{L}{2,10}[.,]{0,2} ){1,2})?\d)/gu;
const DATED = /(?:19|20)\d\d/;
const LONGEST = 600;

/** Where the attribution begins within the line; -1 when the line holds no two things. */
export function sharedAt(raw: string): number {
  if (raw.length > LONGEST || raw.length < 30 || !ENDS.test(raw)) return -1;
  let at = -1;
  for (const match of raw.matchAll(BEGINS)) at = match.index + 1;
  while (at > 0 && /[-\s]/.test(raw[at - 1]!)) at--;
  if (at < 1 || !DATED.test(raw.slice(at)) || !/[^\s>-]/.test(raw.slice(0, at)) || /^\s*>/.test(raw))
    return -1;
  return at;
}
