import { expect, test } from "vitest";
import { at } from "#kernel/time.ts";
import type { Review } from "../types/review.ts";
import { byUrgency, decideClaim, urgencyOf } from "./review-queue.ts";

const now = at("2026-03-26T12:00:00Z");
const review = (openedAt: string, arrivesAt: string): Review =>
  ({ openedAt: at(openedAt), arrivesAt: at(arrivesAt) }) as Review;

const arrivesTonight = review("2026-03-26T11:59:00Z", "2026-03-26T18:00:00Z");
const waitsForDays = review("2026-03-24T12:00:00Z", "2026-05-01T15:00:00Z");
const older = review("2026-03-26T09:00:00Z", "2026-05-01T15:00:00Z");
const newer = review("2026-03-26T10:00:00Z", "2026-05-01T15:00:00Z");

test("who arrives within a day comes first, then what waits for two days, then the oldest", () => {
  const queue = [newer, waitsForDays, older, arrivesTonight].sort(byUrgency(now));
  expect(queue).toEqual([arrivesTonight, waitsForDays, older, newer]);
  expect(queue.map((each) => urgencyOf(each, now))).toEqual(["arriving", "late", "normal", "normal"]);
});

test("what somebody looks at is theirs for half an hour", () => {
  const claimed = { ...older, claimedBy: "ines" as never, claimedAt: at("2026-03-26T11:45:00Z") };
  expect(decideClaim(older, "bo", now)).toEqual({ may: true });
  expect(decideClaim(claimed, "bo", now)).toEqual({ may: false, because: "review_claimed" });
  expect(decideClaim(claimed, "ines", now)).toEqual({ may: true });
  expect(decideClaim(claimed, "bo", at("2026-03-26T12:15:00Z"))).toEqual({ may: true });
  expect(decideClaim({ ...claimed, outcome: "released" }, "ines", now)).toMatchObject({ may: false });
});
