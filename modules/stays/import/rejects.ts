/** The file of lines that did not go in: one JSON object each, with the number, the reason and the line itself. */

import { createReadStream } from "node:fs";
import { type FileHandle, open, unlink } from "node:fs/promises";
import { createInterface } from "node:readline";

export type Rejection = {
  readonly line: number;
  readonly code: string;
  /** The reason in words. */
  readonly reason: string;
  readonly faults?: unknown;
  /** The line as it was read: its columns, or its text. */
  readonly record: unknown;
};

export type Rejects = {
  /** Writes the rejections of one batch so that they last; written again when the batch is tried again. */
  write(rejections: readonly Rejection[]): Promise<void>;
  /** The batch is saved: what follows comes behind it. */
  settle(): void;
  /** Closes the file, and removes it when nothing stands in it. */
  close(): Promise<void>;
};

/** Goes on behind what is known of lines up to `afterLine`; from the beginning when that is 0. */
export async function openRejects(path: string, afterLine: number): Promise<Rejects> {
  const keptBytes = afterLine > 0 ? await bytesUpTo(path, afterLine) : 0;
  let settledAt = keptBytes;
  let writtenTo = keptBytes;
  let file: FileHandle | undefined;

  async function begin(): Promise<FileHandle> {
    file ??= await open(path, afterLine > 0 && keptBytes > 0 ? "r+" : "w");
    return file;
  }
  return {
    async write(rejections) {
      if (rejections.length === 0 && writtenTo === settledAt) return;
      const handle = await begin();
      await handle.truncate(settledAt);
      const text = rejections.map((rejection) => `${JSON.stringify(rejection)}\n`).join("");
      const { bytesWritten } = await handle.write(text, settledAt);
      await handle.datasync();
      writtenTo = settledAt + bytesWritten;
    },
    settle() {
      settledAt = writtenTo;
    },
    async close() {
      if (file) {
        await file.truncate(settledAt);
        await file.close();
      }
      if (settledAt === 0) await unlink(path).catch(() => undefined);
    },
  };
}

/** Where in the file the rejections of later lines begin; 0 when there is no file. */
async function bytesUpTo(path: string, lastLine: number): Promise<number> {
  let bytes = 0;
  try {
    for await (const text of createInterface({ input: createReadStream(path) })) {
      const { line } = JSON.parse(text) as Rejection;
      if (line > lastLine) break;
      bytes += Buffer.byteLength(text) + 1;
    }
  } catch {
    // No file yet, or its last line was cut off: what is whole is kept.
  }
  return bytes;
}
