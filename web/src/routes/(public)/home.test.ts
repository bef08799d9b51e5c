/** Tests of where people go after signing in. */

import { expect, test } from "vitest";
import type { Me } from "#lib/api/views.ts";
import { afterSignIn, homeOf, wantedOr } from "./home.ts";

const person = { staff: "agent" } as NonNullable<Me["person"]>;
const property = { id: 1001 } as Me["properties"][number];

test("an agent goes to the desk, and to the inbox when also working for a property", () => {
  expect(homeOf({ person, properties: [] })).toBe("/desk");
  expect(homeOf({ person, properties: [property] })).toBe("/inbox");
  expect(homeOf({ person: {} as typeof person, properties: [] })).toBe("/inbox");
});

test("a person is brought to the page they asked for, if it is one of ours", () => {
  expect(wantedOr("/inbox/1001.x?view=all", "/inbox")).toBe("/inbox/1001.x?view=all");
  expect(wantedOr("", "/desk")).toBe("/desk");
  expect(wantedOr("https://evil.example/", "/inbox")).toBe("/inbox");
});

test("a second step comes before the page that was asked for, and a missing second factor before everything", () => {
  const step = { ways: ["code" as const], until: "2026-05-01T09:00:00Z" };
  expect(afterSignIn(step, "/inbox?view=all")).toBe("/sign-in/second-step?next=%2Finbox%3Fview%3Dall");
  const me = (mustEnrol: boolean) => ({ person: { mustEnrol }, properties: [property] }) as unknown as Me;
  expect(afterSignIn(me(false), "/reservations")).toBe("/reservations");
  expect(afterSignIn(me(false))).toBe("/inbox");
  expect(afterSignIn(me(true), "/reservations")).toBe("/settings/security");
});
