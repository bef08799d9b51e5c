/** Two commands started at once prepare the folder one after the other, and a dead one keeps nobody waiting. */

import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { inTurn } from "./turn.js";

const dir = mkdtempSync(join(tmpdir(), "bellhop-turn-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

test("the second waits until the first has ended", async () => {
  const file = join(dir, "a");
  const told: string[] = [];
  let letGo = () => {};
  const first = inTurn(file, () =>
    new Promise<void>((done) => (letGo = done)).then(() => void told.push("first")),
  );
  const second = inTurn(file, async () => void told.push("second"), { onWait: () => letGo() });
  await Promise.all([first, second]);
  expect(told).toEqual(["first", "second"]);
  expect(existsSync(file)).toBe(false);
});

test("a turn is given back when its work fails", async () => {
  const file = join(dir, "b");
  await expect(inTurn(file, () => Promise.reject(new Error("no space")))).rejects.toThrow("no space");
  expect(await inTurn(file, async () => "mine")).toBe("mine");
});

test("a turn held by a process that was killed is taken over", async () => {
  const file = join(dir, "c");
  writeFileSync(file, "4194304999");
  expect(await inTurn(file, async () => "mine")).toBe("mine");
});
