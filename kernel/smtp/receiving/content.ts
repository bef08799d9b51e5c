/**
 * Reads the content of DATA: undoes the stuffed dots, finds the end, and keeps the rest, or nothing once it is too much.
 * Nothing but CRLF . CRLF ends it, and a line break that is only half of one spoils it for good. @rfc 5321-4.5.2
 */

import type { Limits } from "./limits.ts";
import { breaksOf } from "./line-breaks.ts";
import type { Room } from "./room.ts";

const CR = 13;
const LF = 10;
const DOT = 46;

/** Why content is not handed over although it was read to its end. */
export type ContentFault = "too_large" | "line_too_long" | "no_room";

/** `more` is due; `spoilt` by a bare CR or LF; or how many bytes of the chunk were content, the end included. */
export type Progress = "more" | "spoilt" | number;

export type ContentReader = {
  take(chunk: Buffer): Progress;
  readonly fault: ContentFault | undefined;
  /** The whole content, joined once. */
  raw(): Buffer;
  /** Lets go of what is kept, and gives its room back. May be called again. */
  release(): void;
};

type Place = "line_start" | "after_dot" | "after_dot_cr" | "in_line" | "after_cr";

/** Small chunks are copied together: each of its own would cost more than what is in it. */
const SMALL_BYTES = 2048;
const BLOCK_BYTES = 16 * 1024;

export function contentReader(
  { mailBytes, lineBytes }: Pick<Limits, "mailBytes" | "lineBytes">,
  room: Room,
): ContentReader {
  let place: Place = "line_start";
  let lineLength = 0;
  let keptBytes = 0;
  let fault: ContentFault | undefined;
  let pieces: Buffer[] = [];
  let block: Buffer | undefined;
  let blockUsed = 0;

  function take(chunk: Buffer): Progress {
    const nextBreak = breaksOf(chunk);
    const { length } = chunk;
    let keepFrom = 0;
    let lineFrom = 0;
    let at = 0;
    while (at < length) {
      const byte = chunk[at];
      switch (place) {
        case "line_start":
          place = byte === DOT ? "after_dot" : "in_line";
          if (byte !== DOT) break;
          keep(chunk, keepFrom, at);
          keepFrom = ++at;
          break;
        case "after_dot":
          place = byte === CR ? "after_dot_cr" : "in_line";
          if (byte === CR) keepFrom = ++at;
          break;
        case "after_dot_cr":
          return byte === LF ? at + 1 : "spoilt";
        case "in_line":
          at = nextBreak(at);
          if (at === length) break;
          if (chunk[at] === LF) return "spoilt";
          place = "after_cr";
          at++;
          break;
        case "after_cr":
          if (byte !== LF) return "spoilt";
          place = "line_start";
          at++;
          if (lineLength + at - lineFrom > lineBytes) giveUp("line_too_long");
          lineLength = 0;
          lineFrom = at;
      }
    }
    lineLength += length - lineFrom;
    if (lineLength > lineBytes) giveUp("line_too_long");
    keep(chunk, keepFrom, length);
    return "more";
  }

  function keep(chunk: Buffer, from: number, to: number): void {
    const length = to - from;
    if (length <= 0 || fault) return;
    if (keptBytes + length > mailBytes) giveUp("too_large");
    else if (!room.take(length)) giveUp("no_room");
    else {
      keptBytes += length;
      if (length < SMALL_BYTES) copy(chunk, from, to);
      else {
        closeBlock();
        pieces.push(chunk.subarray(from, to));
      }
    }
  }

  function copy(chunk: Buffer, from: number, to: number): void {
    if (block && blockUsed + to - from > block.length) closeBlock();
    block ??= Buffer.allocUnsafeSlow(BLOCK_BYTES);
    blockUsed += chunk.copy(block, blockUsed, from, to);
  }

  /** What is left of a block is used on, unless it is little. */
  function closeBlock(): void {
    if (!block || blockUsed === 0) return;
    pieces.push(block.subarray(0, blockUsed));
    block = block.length - blockUsed < SMALL_BYTES ? undefined : block.subarray(blockUsed);
    blockUsed = 0;
  }

  function giveUp(because: ContentFault): void {
    fault ??= because;
    release();
  }

  function release(): void {
    room.giveBack(keptBytes);
    keptBytes = 0;
    pieces = [];
    block = undefined;
    blockUsed = 0;
  }

  function raw(): Buffer {
    closeBlock();
    return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces, keptBytes);
  }
  return {
    take,
    get fault() {
      return fault;
    },
    raw,
    release,
  };
}
