import { expect, test } from "vitest";
import { countsFrom, incidentSince } from "./link-times.ts";

const NOON = Temporal.Instant.from("2026-11-21T12:00:00Z");

test("a host counts a day after it was added, and an incident reaches three days back", () => {
  expect(countsFrom(NOON).toString()).toBe("2026-11-22T12:00:00Z");
  expect(incidentSince(NOON).toString()).toBe("2026-11-18T12:00:00Z");
});
