/** An archive with its files one after the other, a list of them with their hashes, and a signature under the list. */

import { createHash } from "node:crypto";
import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import type { Instant } from "#kernel/time.ts";
import type { SigningKey } from "../keeping/signing-key.ts";

export type ArchiveFile = {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Packing it again would gain nothing. */
  readonly isPacked?: boolean;
};

type About = { readonly madeAt: Instant; readonly marketplace: string; readonly key: SigningKey };

const VERSION = 1;

/** The files, then `manifest.json` with the SHA-256 of each, then `manifest.sig`: Ed25519 over its very bytes. */
export async function* signed(
  files: AsyncIterable<ArchiveFile>,
  { madeAt, marketplace, key }: About,
): AsyncGenerator<ArchiveFile> {
  const list: object[] = [];
  for await (const file of files) {
    const sha256 = createHash("sha256").update(file.bytes).digest("hex");
    list.push({ path: file.path, sizeBytes: file.bytes.length, sha256 });
    yield file;
  }
  const manifest = Buffer.from(
    `${JSON.stringify(
      {
        ...{ version: VERSION, marketplace, madeAt: madeAt.toString(), files: list },
        signature: { file: "manifest.sig", algorithm: "Ed25519", keyId: key.id, publicKey: key.publicKey },
      },
      null,
      2,
    )}\n`,
  );
  yield { path: "manifest.json", bytes: manifest };
  yield { path: "manifest.sig", bytes: Buffer.from(`${key.sign(manifest)}\n`) };
}

/** The bytes of the archive as they come to be; one file is in memory at a time. */
export async function* zipped(
  files: AsyncIterable<ArchiveFile>,
  madeAt: Instant,
): AsyncGenerator<Uint8Array> {
  const done: Uint8Array[] = [];
  const zip = new Zip((fault, bytes) => {
    if (fault) throw fault;
    done.push(bytes);
  });
  for await (const { path, bytes, isPacked } of files) {
    const file = isPacked ? new ZipPassThrough(path) : new ZipDeflate(path);
    file.mtime = madeAt.epochMilliseconds;
    zip.add(file);
    file.push(bytes, true);
    yield* done.splice(0);
  }
  zip.end();
  yield* done.splice(0);
}
