import fc from "fast-check";
import { expect, test } from "vitest";
import { decideBlocked } from "./block.ts";

const side = fc.constantFrom("guest" as const, "partner" as const);
const blocks = fc.array(
  side.map((one) => ({ side: one })),
  { maxLength: 3 },
);

test("where nobody blocks both may write, and where somebody does neither may", () => {
  fc.assert(
    fc.property(blocks, side, (all, who) => {
      expect(decideBlocked(all, who).may).toBe(all.length === 0);
    }),
  );
});

test("whoever blocked is told so, and the other one that it was not they", () => {
  expect(decideBlocked([{ side: "guest" }], "guest")).toMatchObject({ because: "own_block" });
  expect(decideBlocked([{ side: "guest" }], "partner")).toMatchObject({ because: "other_block" });
  const both = [{ side: "guest" as const }, { side: "partner" as const }];
  expect(decideBlocked(both, "partner")).toMatchObject({ because: "own_block" });
});
