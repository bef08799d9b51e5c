import { expect, test } from "vitest";
import type { BounceOf } from "../../types/reading.ts";
import { gravest, ownDelivery } from "./returned.ts";

const bounce = (action: BounceOf["action"]): BounceOf => ({
  ...{ recipient: "mira@guest.example", action, status: "5.0.0", reason: "unknown", isHard: false },
});

test("of several recipients the failed one counts, then the delayed one, and no other", () => {
  expect(gravest([bounce("delayed"), bounce("relayed"), bounce("failed")])?.action).toBe("failed");
  expect(gravest([bounce("delivered"), bounce("delayed")])?.action).toBe("delayed");
  expect(gravest([bounce("relayed"), bounce("expanded")])).toBeUndefined();
});

const ID = "0197fa3e-5f0a-7c11-9d3e-2b1f6c8a4d10";
test.each([
  [`<${ID}@stays.example>`, ID],
  [`${ID.toUpperCase()}@Stays.Example`, ID],
  [`<${ID}@elsewhere.example>`, undefined],
  ["<1@stays.example>", undefined],
  [undefined, undefined],
])("B7 the Message-ID %s names our delivery %s", (id, delivery) => {
  expect(ownDelivery(id, "stays.example")).toBe(delivery);
});
