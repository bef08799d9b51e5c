/** An import file as a stream of bytes: its mark, its size, unpacked when it is packed. Never held in memory whole. */

import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { createGunzip } from "node:zlib";

export type ImportFile = {
  readonly path: string;
  readonly sizeBytes: number;
  /** SHA-256 of the bytes, in hex: the same file is known again wherever it lies. */
  readonly hash: string;
  readonly isPacked: boolean;
};

export async function lookAtFile(path: string): Promise<ImportFile> {
  const { size } = await stat(path);
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return { path, sizeBytes: size, hash: hash.digest("hex"), isPacked: await isGzip(path) };
}

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}

/** Unpacked chunks; `onRead` hears how many bytes of the file itself have been read so far. */
export async function* bytesOf(
  { path, isPacked }: ImportFile,
  onRead: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  const file = createReadStream(path);
  let read = 0;
  file.on("data", (chunk) => {
    read += chunk.length;
    onRead(read);
  });
  if (!isPacked) {
    yield* file as AsyncIterable<Buffer>;
    return;
  }
  const unpacked = createGunzip();
  file.on("error", (fault) => unpacked.destroy(fault));
  try {
    yield* file.pipe(unpacked) as AsyncIterable<Buffer>;
  } finally {
    file.destroy();
  }
}
