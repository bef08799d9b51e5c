/** Files named by their content: the same bytes are kept once, and what is read back is what was put in. */

import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import type { Settings } from "../config/index.ts";
import { Invalid, NotFound } from "../errors.ts";
import { runningClock } from "../time.ts";

/** SHA-256 of the content, 64 hexadecimal digits. */
declare const kind: unique symbol;
export type BlobName = string & { readonly [kind]: "blob" };

export type Blobs = {
  /**
   * Keeps the bytes of `content` durably before it resolves.
   * @throws Invalid kernel.blob_too_large as soon as `maxBytes` is passed; nothing is kept then
   */
  put(content: Readable, options?: { maxBytes?: number }): Promise<{ hash: BlobName; sizeBytes: number }>;
  /** @throws NotFound kernel.blob_not_found */
  get(hash: BlobName): Promise<{ content: Readable; sizeBytes: number }>;
  /**
   * Takes the bytes away for good; whoever calls knows that nothing names them. What was put in within the last hour
   * stays, as its owner may not have written its name down yet: false then.
   */
  remove(hash: BlobName): Promise<boolean>;
};

const SETTLED_SECONDS = 3600;

/** In `BLOB_URL`, or `DATA_DIR/blobs`. */
export function openBlobs({ blobUrl, dataDir }: Pick<Settings, "blobUrl" | "dataDir">): Blobs {
  const folder = blobUrl ? fileURLToPath(blobUrl) : join(dataDir, "blobs");
  const incoming = join(folder, "incoming");

  async function put(content: Readable, { maxBytes = Number.POSITIVE_INFINITY } = {}) {
    await mkdir(incoming, { recursive: true, mode: 0o700 });
    const draft = join(incoming, randomUUID());
    const hash = createHash("sha256");
    let sizeBytes = 0;
    const counted = new Transform({
      transform(bytes: Buffer, _encoding, done) {
        sizeBytes += bytes.length;
        hash.update(bytes);
        done(
          sizeBytes > maxBytes ? new Invalid("kernel.blob_too_large", { limitBytes: maxBytes }) : null,
          bytes,
        );
      },
    });
    try {
      await pipeline(content, counted, createWriteStream(draft, { mode: 0o600, flush: true }));
      const name = hash.digest("hex") as BlobName;
      const home = join(folder, name.slice(0, 2));
      await mkdir(home, { recursive: true, mode: 0o700 });
      await rename(draft, join(home, name));
      await syncFolder(home);
      return { hash: name, sizeBytes };
    } catch (fault) {
      await rm(draft, { force: true });
      throw fault;
    }
  }

  async function get(hash: BlobName) {
    if (!/^[0-9a-f]{64}$/.test(hash)) throw new NotFound("kernel.blob_not_found");
    const path = join(folder, hash.slice(0, 2), hash);
    const found = await stat(path).catch((fault: NodeJS.ErrnoException) => {
      if (fault.code === "ENOENT") throw new NotFound("kernel.blob_not_found");
      throw fault;
    });
    return { content: createReadStream(path), sizeBytes: found.size };
  }

  async function remove(hash: BlobName): Promise<boolean> {
    if (!/^[0-9a-f]{64}$/.test(hash)) return true;
    const path = join(folder, hash.slice(0, 2), hash);
    const settled = await isSettled(path);
    if (settled !== true) return settled === undefined;
    // Set aside first: who puts the same bytes in at this moment either makes them new, or is seen here.
    const aside = join(incoming, randomUUID());
    await mkdir(incoming, { recursive: true, mode: 0o700 });
    await rename(path, aside);
    if (await isSettled(aside)) {
      await rm(aside);
      return true;
    }
    await rename(aside, path);
    return false;
  }

  return { put, get, remove };
}

/** Undefined when there is no such file. By the machine's clock, as the file system has no other. */
async function isSettled(path: string): Promise<boolean | undefined> {
  try {
    const { mtimeMs } = await stat(path);
    return runningClock().now().epochMilliseconds - mtimeMs > SETTLED_SECONDS * 1000;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw fault;
  }
}

/** The name of a new file is durable only when its folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
