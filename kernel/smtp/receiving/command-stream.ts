/** Cuts what a client sends into commands and content, one at a time: nothing is read on before the last was answered. */

import { SMTPStream } from "smtp-server/lib/smtp-stream.js";
import type { ContentReader } from "./content.ts";

const LF = 10;
const CR = 13;
const NOTHING = Buffer.alloc(0);
/** How many commands of one chunk are worked off before others have their turn. */
const COMMANDS_IN_A_ROW = 100;

/** Content has been read to its end, or no further. `resume` goes on with what follows. */
export type ContentEnd = (outcome: "whole" | "spoilt", resume: () => void) => void;

/** Takes the place of the package's parser, which keeps to no line length in content and works hard for stuffed dots. */
export class CommandStream extends SMTPStream {
  readonly #mostCommandBytes: number;
  readonly #onTooLong: () => void;
  #chunk: Buffer = NOTHING;
  #chunkBytes = 0;
  #at = 0;
  #partial: Buffer = NOTHING;
  #done: ((fault?: Error | null) => void) | undefined;
  #content: { readonly reader: ContentReader; readonly onEnd: ContentEnd } | undefined;
  #isRunning = false;
  #isAgain = false;

  constructor(mostCommandBytes: number, onTooLong: () => void) {
    super();
    this.#mostCommandBytes = mostCommandBytes;
    this.#onTooLong = onTooLong;
  }

  /** More has come than the command that is being answered. */
  get hasMore(): boolean {
    return (
      this.#at < this.#chunk.length || this.#partial.length > 0 || this.writableLength > this.#chunkBytes
    );
  }

  get isReadingContent(): boolean {
    return this.#content !== undefined;
  }

  /** What comes next is content, for `reader`. */
  readContent(reader: ContentReader, onEnd: ContentEnd): void {
    this.#content = { reader, onEnd };
  }

  override _write(
    chunk: Buffer,
    _encoding: BufferEncoding | "buffer",
    done: (fault?: Error | null) => void,
  ): void {
    this.#chunk = this.#partial.length > 0 ? Buffer.concat([this.#partial, chunk]) : chunk;
    this.#partial = NOTHING;
    this.#chunkBytes = chunk.length;
    this.#at = 0;
    this.#done = done;
    this.#resume();
  }

  /** A connection that ends in the middle of a command has not given it. */
  override _flushData(): void {}

  /** A loop, not a recursion: commands may be answered at once, and a chunk may hold thousands. */
  readonly #resume = (): void => {
    this.#isAgain = true;
    if (this.#isRunning) return;
    this.#isRunning = true;
    try {
      for (let steps = 0; this.#isAgain; steps++) {
        if (steps === COMMANDS_IN_A_ROW) {
          setImmediate(this.#resume);
          break;
        }
        this.#isAgain = false;
        this.#step();
      }
    } finally {
      this.#isRunning = false;
    }
  };

  #step(): void {
    if (this.isClosed || this.#at >= this.#chunk.length) this.#endChunk();
    else if (this.#content) this.#stepContent(this.#content);
    else this.#stepCommand();
  }

  #stepCommand(): void {
    const at = this.#at;
    const end = this.#chunk.indexOf(LF, at);
    if ((end < 0 ? this.#chunk.length : end) - at > this.#mostCommandBytes) {
      this.#onTooLong();
      this.#endChunk();
    } else if (end < 0) {
      this.#partial = Buffer.from(this.#chunk.subarray(at));
      this.#endChunk();
    } else {
      this.#at = end + 1;
      const hasCr = end > at && this.#chunk[end - 1] === CR;
      this.oncommand(this.#chunk.subarray(at, hasCr ? end - 1 : end), this.#resume);
    }
  }

  #stepContent({ reader, onEnd }: { reader: ContentReader; onEnd: ContentEnd }): void {
    const progress = reader.take(this.#at === 0 ? this.#chunk : this.#chunk.subarray(this.#at));
    if (progress === "more") this.#endChunk();
    else {
      this.#content = undefined;
      this.#at = progress === "spoilt" ? this.#chunk.length : this.#at + progress;
      onEnd(progress === "spoilt" ? "spoilt" : "whole", this.#resume);
    }
  }

  #endChunk(): void {
    const done = this.#done;
    this.#done = undefined;
    this.#chunk = NOTHING;
    this.#chunkBytes = 0;
    this.#at = 0;
    done?.();
  }
}
