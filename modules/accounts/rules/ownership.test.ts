import fc from "fast-check";
import { expect, test } from "vitest";
import type { Id } from "#kernel/ids.ts";
import { HOST_ROLES } from "../types.ts";
import { decideOwnership } from "./ownership.ts";

const teo = "teo" as Id<"person">;
const ana = "ana" as Id<"person">;

test("the last owner can neither leave nor step down; one of two can", () => {
  expect(decideOwnership([teo], teo, undefined)).toEqual({ may: false, because: "last_owner" });
  expect(decideOwnership([teo], teo, "manager")).toEqual({ may: false, because: "last_owner" });
  expect(decideOwnership([teo], teo, "owner")).toEqual({ may: true });
  expect(decideOwnership([teo, ana], teo, undefined)).toEqual({ may: true });
  expect(decideOwnership([teo], ana, undefined)).toEqual({ may: true });
});

test("whatever is allowed, an owned property stays owned", () => {
  const people = ["a", "b", "c", "d"] as Id<"person">[];
  const next = fc.option(fc.constantFrom(...HOST_ROLES), { nil: undefined });
  fc.assert(
    fc.property(
      fc.subarray(people, { minLength: 1 }),
      fc.constantFrom(...people),
      next,
      (owners, whom, role) => {
        if (!decideOwnership(owners, whom, role).may) return;
        const left = owners.filter((owner) => owner !== whom).length + (role === "owner" ? 1 : 0);
        expect(left).toBeGreaterThan(0);
      },
    ),
  );
});
