import { buffer } from "node:stream/consumers";
import fc from "fast-check";
import { expect, test } from "vitest";
import { locked, newLock, unlocked } from "./locked-content.ts";

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

test("what was locked is unlocked by its key, however it is cut into pieces", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 200 }),
      fc.integer({ min: 1, max: 50 }),
      async (bytes, size) => {
        const key = newLock();
        const box = await buffer(locked(inPieces(bytes, size), key));
        expect(await buffer(unlocked(inPieces(box, size), key))).toEqual(Buffer.from(bytes));
      },
    ),
  );
});

test("another key, a changed byte or a cut end are noticed", async () => {
  const key = newLock();
  const box = await buffer(locked(inPieces(Buffer.from("The blue key hangs behind the tile"), 9), key));
  const changed = Buffer.from(box);
  changed[20]! ^= 1;
  for (const [content, by] of [
    [box, newLock()],
    [changed, key],
    [box.subarray(0, -1), key],
    [box.subarray(0, 10), key],
  ] as const)
    await expect(buffer(unlocked(inPieces(content, 7), by))).rejects.toThrow();
});
