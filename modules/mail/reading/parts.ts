/** The tree of parts. Every part is a stretch of the same bytes; what is decoded is decoded when somebody asks. */

import type { Headers, Part, Unreadable } from "../types/part.ts";
import { guessBoundary, type Range, splitAt } from "./boundaries.ts";
import { viewOf, withNewlines } from "./bytes.ts";
import { decodeText, namesCharset } from "./charset.ts";
import { describe, type SelfDescription } from "./content-type.ts";
import { readHeaderBlock } from "./header-block.ts";
import { headersOf } from "./headers.ts";
import type { ReadLimits } from "./limits.ts";
import { contentOfSigned } from "./signed-data.ts";
import { undoTransfer } from "./transfer.ts";

/** What is counted while a tree grows, and why it had to stop. */
export type Growth = { readonly limits: ReadLimits; parts: number; because?: Unreadable };

const HOLDS_MESSAGE = /^message\/(?:rfc822|global|news)$/;
const HOLDS_SIGNED = /^application\/(?:x-)?pkcs7-mime$/;

type Place = {
  /** How many containers it lies in. */
  readonly level: number;
  /** Of a multipart: such a part may have no header at all, a message has one. */
  readonly isPart?: true;
  /** What it is when it does not say. */
  readonly ofSilence?: string | undefined;
};

/** The part that lies in `range`; when the tree grew too large, `growth.because` says so and the part has no children. */
export function growPart(
  bytes: Buffer,
  range: Range,
  growth: Growth,
  { level, isPart, ofSilence }: Place,
): Part {
  growth.parts++;
  if (growth.parts > growth.limits.parts) growth.because ??= "too_many_parts";
  const block = readHeaderBlock(bytes, range.start, range.end, growth.limits);
  if (block.isTooLarge) growth.because ??= "header_too_large";
  // The empty line between header and words is forgotten: then all of it is words.
  const isAllWords =
    isPart === true && !block.isClosed && !block.fields.some(({ name }) => name.startsWith("content-"));
  const headers = headersOf(isAllWords && !growth.because ? [] : block.fields);
  const self = describe(headers, ofSilence);
  const body: Range = { start: isAllWords ? range.start : block.bodyStart, end: range.end };
  const children = growth.because ? [] : childrenOf(bytes, body, self, growth, level);
  return partOf(headers, self, children, bytes.subarray(body.start, body.end));
}

function childrenOf(
  bytes: Buffer,
  body: Range,
  self: SelfDescription,
  growth: Growth,
  level: number,
): Part[] {
  const isMultipart = self.type.startsWith("multipart/");
  const isMessage = HOLDS_MESSAGE.test(self.type);
  if (!isMultipart && !isMessage && !HOLDS_SIGNED.test(self.type)) return [];
  if (level >= growth.limits.levels) {
    growth.because ??= "too_deeply_nested";
    return [];
  }
  if (isMultipart) {
    const parts = partsIn(bytes, body, self, growth, level);
    if (parts.length > 0 || growth.because || self.transfer === "identity") return parts;
  }
  const inner = viewOf(undoTransfer(bytes.subarray(body.start, body.end), self.transfer));
  // A multipart must not be encoded as a whole; programs do it.
  if (isMultipart) return partsIn(inner, { start: 0, end: inner.length }, self, growth, level);
  const message = isMessage ? inner : contentOfSigned(inner);
  if (!message || message.length === 0) return [];
  return pruned(
    [growPart(viewOf(message), { start: 0, end: message.length }, growth, { level: level + 1 })],
    growth,
  );
}

function partsIn(bytes: Buffer, body: Range, self: SelfDescription, growth: Growth, level: number): Part[] {
  const most = growth.limits.parts - growth.parts;
  for (const boundary of boundariesOf(bytes, body, self.params.boundary)) {
    const split = splitAt(bytes, body.start, body.end, boundary, most);
    if (split.isOver) {
      growth.because ??= "too_many_parts";
      return [];
    }
    if (split.parts.length === 0) continue;
    const ofSilence = self.type === "multipart/digest" ? "message/rfc822" : undefined;
    const children: Part[] = [];
    for (const range of split.parts) {
      children.push(growPart(bytes, range, growth, { level: level + 1, isPart: true, ofSilence }));
      if (growth.because) break;
    }
    return pruned(children, growth);
  }
  return [];
}

const pruned = (children: Part[], { because }: Growth): Part[] => (because ? [] : children);

/**
 * The boundary as it is named, in either charset a header may be in, without quotes or dashes that are none of it; then
 * the one that the body seems to use.
 */
function* boundariesOf(bytes: Buffer, body: Range, named: string | undefined): Generator<Buffer> {
  const boundary = named?.trimEnd();
  if (boundary) {
    const asUtf8 = Buffer.from(boundary, "utf8");
    yield asUtf8;
    if (asUtf8.length !== boundary.length) yield Buffer.from(boundary, "latin1");
    const bare = boundary.replace(/^'(.+)'$|^--/, "$1");
    if (bare !== boundary && bare !== "") yield Buffer.from(bare, "utf8");
  }
  const guessed = guessBoundary(bytes, body.start, body.end);
  if (guessed) yield guessed;
}

function partOf(headers: Headers, self: SelfDescription, children: readonly Part[], body: Buffer): Part {
  let decoded: Uint8Array | undefined;
  let words: string | undefined;
  const bytes = () => {
    decoded ??= undoTransfer(body, self.transfer);
    return decoded;
  };
  const text = () => {
    words ??= withNewlines(decodeText(bytes(), charsetOf(self, bytes())));
    return words;
  };
  const { type, params, disposition, fileName, contentId } = self;
  return { headers, type, params, disposition, fileName, contentId, children, bytes, text };
}

/** How far into HTML a charset may be named; browsers look as far. */
const META_BYTES = 1024;

/** HTML without a useful label may say itself what it is in. */
function charsetOf({ type, params }: SelfDescription, bytes: Uint8Array): string | undefined {
  if (type !== "text/html" || namesCharset(params.charset)) return params.charset;
  const head = viewOf(bytes).toString("latin1", 0, META_BYTES);
  return /<meta[^>]{0,300}charset\s{0,5}=\s{0,5}["']?([\w.:-]{1,40})/i.exec(head)?.[1] ?? params.charset;
}
