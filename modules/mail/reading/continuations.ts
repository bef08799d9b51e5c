/** Parameters in pieces and in percent signs, put together. @rfc 2231 */

import { decodeText } from "./charset.ts";
import { decodePercent } from "./quoted-printable.ts";

/** `name*1*=`: the name, the number of the piece, the star that says it is encoded. */
const STARRED = /^([^*]+)(?:\*(\d{1,4}))?(\*?)$/;
const CHARSET = /^([\w.:+-]{0,40})'([\w-]{0,40})'/;
/** A charset and percent signs in a name without a star: some programs forget it. */
const UNSTARRED = /^[\w.:+-]{2,40}'[\w-]{0,40}'[^%]{0,500}%[0-9a-f]{2}/i;

type Piece = { readonly order: number; readonly text: string; readonly isEncoded: boolean };

/** By name, in the order in which they appear; an encoded one wins over a plain one of the same name. @rfc 5987-4.2 */
export function joinContinuations(found: readonly (readonly [string, string])[]): Map<string, string> {
  const plain = new Map<string, string>();
  const pieces = new Map<string, Piece[]>();
  for (const [written, text] of found) {
    const [, name = written, number, star] = STARRED.exec(written) ?? [];
    if (number === undefined && !star) {
      if (!plain.has(name)) plain.set(name, unstarred(name, text));
      continue;
    }
    const list = pieces.get(name) ?? [];
    list.push({ order: Number(number ?? 0), text, isEncoded: star === "*" });
    pieces.set(name, list);
  }
  for (const [name, list] of pieces) {
    const joined = join(list);
    if (joined !== "") plain.set(name, joined);
  }
  return plain;
}

const unstarred = (name: string, text: string): string =>
  (name === "name" || name === "filename") && UNSTARRED.test(text)
    ? join([{ order: 0, text, isEncoded: true }])
    : text;

/** Bytes of encoded pieces are joined before they are decoded: a character may be split between two. */
function join(list: Piece[]): string {
  const ordered = list.sort((a, b) => a.order - b.order);
  const first = ordered[0];
  const label = first?.isEncoded ? CHARSET.exec(first.text) : undefined;
  let joined = "";
  let bytes: Buffer[] = [];
  const flush = () => {
    if (bytes.length > 0) joined += decodeText(Buffer.concat(bytes), label?.[1]);
    bytes = [];
  };
  let seen = -1;
  for (const { order, text, isEncoded } of ordered) {
    if (order === seen) continue;
    seen = order;
    const words = order === first?.order && label ? text.slice(label[0].length) : text;
    if (isEncoded) bytes.push(decodePercent(words));
    else {
      flush();
      joined += words;
    }
  }
  flush();
  return joined;
}
