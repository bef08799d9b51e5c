/** Bytes that are kept come back as they were, once. */

import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type BlobName, type Blobs, openBlobs } from "./index.ts";

let dataDir: string;
let blobs: Blobs;
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), "bellhop-blobs-"));
  blobs = openBlobs({ dataDir });
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const photo = Buffer.from(Array.from({ length: 100_000 }, (_, index) => index % 251));
const stored = () =>
  readdirSync(join(dataDir, "blobs"), { recursive: true, withFileTypes: true }).filter((e) => e.isFile());

test("the name of a blob is the hash of its bytes, and the same bytes are kept once", async () => {
  const first = await blobs.put(Readable.from([photo.subarray(0, 7), photo.subarray(7)]));
  expect(first).toEqual({ hash: createHash("sha256").update(photo).digest("hex"), sizeBytes: photo.length });
  expect(await blobs.put(Readable.from([photo]))).toEqual(first);
  expect(stored()).toHaveLength(1);
  const { content, sizeBytes } = await blobs.get(first.hash);
  expect(sizeBytes).toBe(photo.length);
  expect((await buffer(content)).equals(photo)).toBe(true);
});

test("one that is too large or breaks off leaves nothing behind", async () => {
  await expect(blobs.put(Readable.from([photo, photo]), { maxBytes: photo.length })).rejects.toMatchObject({
    code: "kernel.blob_too_large",
  });
  const broken = Readable.from(
    (async function* () {
      yield photo;
      throw new Error("connection lost");
    })(),
  );
  await expect(blobs.put(broken)).rejects.toThrow("connection lost");
  expect(stored()).toHaveLength(1);
});

test("what is not there is not found, and a name cannot lead out of the folder", async () => {
  await expect(blobs.get("0".repeat(64) as BlobName)).rejects.toMatchObject({
    code: "kernel.blob_not_found",
  });
  await expect(blobs.get("../../secret-key" as BlobName)).rejects.toMatchObject({
    code: "kernel.blob_not_found",
  });
});

test("what nobody names is taken away, unless it was put in within the last hour", async () => {
  const { hash } = await blobs.put(Readable.from([Buffer.from("a picture of the courtyard")]));
  expect(await blobs.remove(hash)).toBe(false);
  const path = join(dataDir, "blobs", hash.slice(0, 2), hash);
  utimesSync(path, 1_700_000_000, 1_700_000_000);
  expect(await blobs.remove(hash)).toBe(true);
  await expect(blobs.get(hash)).rejects.toMatchObject({ code: "kernel.blob_not_found" });
  expect(await blobs.remove(hash)).toBe(true);
});
