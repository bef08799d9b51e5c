/** The message inside an S/MIME envelope: what was signed, or the knowledge that it is sealed. Signatures are left aside. @rfc 5652-5 */

import { viewOf } from "./bytes.ts";

type Element = {
  readonly tag: number;
  /** Where its content begins. */
  readonly start: number;
  /** Where its content ends; of one without a length, where that of its parent ends. */
  readonly end: number;
  readonly isOpenEnded: boolean;
};

const SEQUENCE = 0x30;
const OBJECT_ID = 0x06;
const OCTETS = 0x04;
const OCTETS_IN_PIECES = 0x24;
const CONTEXT_0 = 0xa0;

/** 1.2.840.113549.1.7.x: 2 is signed, 3 enveloped. 1.2.840.113549.1.9.16.1.x: 9 compressed, 23 enveloped too. */
const SIGNED = "2a864886f70d010702";
const SEALED = new Set([
  "2a864886f70d010703",
  "2a864886f70d010706",
  "2a864886f70d010910010117",
  "2a864886f70d0109100117",
]);

/** The kind of envelope that `bytes` begin with. */
export function envelopeIn(bytes: Uint8Array): "signed" | "sealed" | "other" {
  const outer = elementAt(bytes, 0, bytes.length);
  if (outer?.tag !== SEQUENCE) return "other";
  const kind = objectIdAt(bytes, outer.start, outer.end);
  if (kind === SIGNED) return "signed";
  return kind && SEALED.has(kind) ? "sealed" : "other";
}

/** What was signed; undefined when the envelope is none of signed content, or broken. */
export function contentOfSigned(bytes: Uint8Array): Uint8Array | undefined {
  if (envelopeIn(bytes) !== "signed") return undefined;
  const outer = elementAt(bytes, 0, bytes.length) as Element;
  const wrapped = findIn(bytes, outer, CONTEXT_0);
  const signed = wrapped && elementAt(bytes, wrapped.start, wrapped.end);
  // version, digest algorithms, then what was signed
  const content = signed?.tag === SEQUENCE ? findIn(bytes, signed, SEQUENCE) : undefined;
  const holder = content && findIn(bytes, content, CONTEXT_0);
  const octets = holder && elementAt(bytes, holder.start, holder.end);
  return octets && octetsIn(bytes, octets);
}

/** How many elements are looked at on one level. */
const MOST_ELEMENTS = 20;

/** The first element with `tag` directly inside `parent`. */
function findIn(bytes: Uint8Array, parent: Element, tag: number): Element | undefined {
  for (let at = parent.start, seen = 0; at < parent.end && seen < MOST_ELEMENTS; seen++) {
    const element = elementAt(bytes, at, parent.end);
    if (!element) return undefined;
    if (element.tag === tag) return element;
    if (element.isOpenEnded) return undefined; // only the containers on our way are written so
    at = element.end;
  }
  return undefined;
}

/** One string of octets, or many small ones in a row. A cut one gives what is there. */
function octetsIn(bytes: Uint8Array, octets: Element): Uint8Array | undefined {
  if (octets.tag === OCTETS) return bytes.subarray(octets.start, octets.end);
  if (octets.tag !== OCTETS_IN_PIECES) return undefined;
  const pieces: Uint8Array[] = [];
  for (let at = octets.start; at < octets.end; ) {
    const piece = elementAt(bytes, at, octets.end);
    if (piece?.tag !== OCTETS) break;
    pieces.push(bytes.subarray(piece.start, piece.end));
    at = piece.end;
  }
  return Buffer.concat(pieces);
}

function objectIdAt(bytes: Uint8Array, start: number, end: number): string | undefined {
  const id = elementAt(bytes, start, end);
  if (id?.tag !== OBJECT_ID || id.end - id.start > 32) return undefined;
  return viewOf(bytes).toString("hex", id.start, id.end);
}

/** A tag and a length of up to four bytes. A length that goes too far ends where the bytes end. */
function elementAt(bytes: Uint8Array, at: number, end: number): Element | undefined {
  const tag = bytes[at];
  const short = bytes[at + 1];
  if (tag === undefined || short === undefined || at + 2 > end) return undefined;
  if (short < 0x80) return { tag, start: at + 2, end: Math.min(end, at + 2 + short), isOpenEnded: false };
  if (short === 0x80) return { tag, start: at + 2, end, isOpenEnded: true };
  const size = short & 0x7f;
  if (size > 4) return undefined;
  let length = 0;
  for (let i = 0; i < size; i++) length = length * 256 + (bytes[at + 2 + i] ?? 0);
  const start = Math.min(end, at + 2 + size);
  return { tag, start, end: Math.min(end, start + length), isOpenEnded: false };
}
