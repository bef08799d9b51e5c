import fc from "fast-check";
import { expect, test } from "vitest";
import { ROLES, STAFF_POSTS } from "../types.ts";
import {
  decideRemoval,
  hasFactor,
  hasReachOverLinks,
  isObliged,
  mustEnrolNow,
  proofWays,
} from "./second-factor.ts";

const none = { hasPasskey: false, hasCodes: false };

test("owners and managers decide about links, so they must have a second factor; reception and programs need none", () => {
  expect(ROLES.filter(hasReachOverLinks)).toEqual(["owner", "manager"]);
  for (const staff of STAFF_POSTS) expect(isObliged({ staff, roles: [] })).toBe(true);
  expect(isObliged({ roles: ["reception", "manager"] })).toBe(true);
  expect(isObliged({ roles: ["reception", "read_only"] })).toBe(false);
});

test("one factor is enough to be let in; people of the sample are let in without, but not in production", () => {
  const owner = { ...none, isSample: false };
  const at = { roles: ["owner"] as const, isProduction: false };
  expect(mustEnrolNow(owner, at)).toBe(true);
  expect(mustEnrolNow({ ...owner, hasCodes: true }, at)).toBe(false);
  expect(mustEnrolNow({ ...owner, isSample: true }, at)).toBe(false);
  expect(mustEnrolNow({ ...owner, isSample: true }, { ...at, isProduction: true })).toBe(true);
});

test("the password proves somebody only where there is nothing better", () => {
  fc.assert(
    fc.property(fc.boolean(), fc.boolean(), (hasPasskey, hasCodes) => {
      const factors = { hasPasskey, hasCodes };
      const ways = proofWays(factors);
      expect(ways.includes("password")).toBe(!hasFactor(factors));
      expect(ways.includes("passkey")).toBe(hasPasskey);
      expect(ways.includes("code")).toBe(hasCodes);
      expect(ways.includes("recovery_code")).toBe(hasFactor(factors));
    }),
  );
  expect(proofWays({ hasPasskey: true, hasCodes: true })).toEqual(["passkey", "code", "recovery_code"]);
});

test("who must have a factor keeps the last one, everybody else may drop it", () => {
  expect(decideRemoval(0, true)).toEqual({ may: false, because: "last_factor" });
  expect(decideRemoval(1, true)).toEqual({ may: true });
  expect(decideRemoval(0, false)).toEqual({ may: true });
});
