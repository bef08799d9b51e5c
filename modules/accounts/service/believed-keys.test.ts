import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Db } from "#kernel/db/index.ts";
import type { Id } from "#kernel/ids.ts";
import { believedKeys } from "./believed-keys.ts";

const known = "0197fa3e-0000-7000-8000-000000000001" as Id<"api_key">;
const unknown = "0197fa3e-0000-7000-8000-000000000002" as Id<"api_key">;

/** A database that knows one key and counts how often it is asked. */
function aDatabase() {
  const asked: unknown[] = [];
  const run = async (_: unknown, [id]: readonly unknown[]) => {
    asked.push(id);
    return id === known ? [{ key_id: known, revoked_at: null, last_used_on: null, created_by: null }] : [];
  };
  return { db: { run } as unknown as Db, asked };
}

beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => void vi.useRealTimers());

test("a key is asked for once in two seconds, also by requests at the same moment", async () => {
  const { db, asked } = aDatabase();
  const keys = believedKeys(db);
  await Promise.all([keys.find(known), keys.find(known)]);
  vi.advanceTimersByTime(1_999);
  await keys.find(known);
  expect(asked).toHaveLength(1);
  vi.advanceTimersByTime(1);
  await keys.find(known);
  expect(asked).toHaveLength(2);
});

test("what was revoked here is asked for again at once", async () => {
  const { db, asked } = aDatabase();
  const keys = believedKeys(db);
  await keys.find(known);
  keys.forget(known);
  await keys.find(known);
  expect(asked).toHaveLength(2);
});

test("a key that is not there is never remembered", async () => {
  const { db, asked } = aDatabase();
  const keys = believedKeys(db);
  expect(await keys.find(unknown)).toBeUndefined();
  await keys.find(unknown);
  expect(asked).toHaveLength(2);
});
