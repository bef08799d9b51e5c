/** A text cut into pieces: words as they are, stretches that stand for something hidden, links, and marked places. Pure. */

import type { MessageView } from "#lib/api/views.ts";
import type { Explanation } from "./views.ts";

type Mask = MessageView["masks"][number];
type Link = MessageView["links"][number];

export type Piece =
  | { readonly kind: "words"; readonly text: string }
  /** `place` is what the API knows it by: 1, 2, 3… */
  | { readonly kind: "mask"; readonly mask: Mask; readonly place: number }
  /** `leadsTo` is set when a reader would take the written words for another host. */
  | { readonly kind: "link"; readonly text: string; readonly link: Link; readonly leadsTo?: string };

type Stretch = { readonly start: number; readonly end: number };

/** In order, without gaps. A stretch that begins inside the one before it, or outside the text, is left as words. */
export function piecesOf(
  body: string,
  masks: readonly Mask[],
  links: readonly Link[] = [],
): readonly Piece[] {
  const made = [
    ...masks.map((mask, index) => ({ of: mask, piece: { kind: "mask" as const, mask, place: index + 1 } })),
    ...links.map((link) => ({ of: link, piece: linkPiece(body.slice(link.start, link.end), link) })),
  ];
  return cut<Piece>(body, made, (text) => ({ kind: "words", text }));
}

export type Marked = {
  readonly text: string;
  readonly reason?: Explanation["marks"][number]["reason"];
};

/** The words of an author with what was found in them. */
export const markedOf = (body: string, marks: Explanation["marks"]): readonly Marked[] =>
  cut<Marked>(
    body,
    marks.map((of) => ({ of, piece: { text: body.slice(of.start, of.end), reason: of.reason } })),
    (text) => ({ text }),
  );

function cut<P>(
  body: string,
  made: readonly { readonly of: Stretch; readonly piece: P }[],
  words: (text: string) => P,
): readonly P[] {
  const pieces: P[] = [];
  let at = 0;
  for (const { of, piece } of [...made].sort((a, b) => a.of.start - b.of.start)) {
    if (of.start < at || of.end <= of.start || of.end > body.length) continue;
    if (of.start > at) pieces.push(words(body.slice(at, of.start)));
    pieces.push(piece);
    at = of.end;
  }
  if (at < body.length) pieces.push(words(body.slice(at)));
  return pieces;
}

function linkPiece(text: string, link: Link): Piece {
  const isPlain = hostAsRead(text) === withoutWww(link.host.toLowerCase());
  return { kind: "link", text, link, ...(!isPlain && { leadsTo: link.host }) };
}

/** The host that a reader sees: what stands before the first slash, a name before an @ included. */
const hostAsRead = (written: string): string =>
  withoutWww(
    written
      .toLowerCase()
      .replace(/^https?:\/\//, "")
      .replace(/[/?#\\].*$/s, "")
      .replace(/\.$/, ""),
  );

const withoutWww = (host: string): string => host.replace(/^www\./, "");
