import { describe, expect, test } from "vitest";
import type { Id } from "#kernel/ids.ts";
import { at } from "#kernel/time.ts";
import { afterBounce, afterComplaint, afterSuccess, decideMailbox, type MailboxState } from "./mailbox.ts";

const NOW = at("2026-03-26T10:00:00Z");
const NEW: MailboxState = { bouncePoints: 0 };
const SOFT = { isHard: false, reason: "mailbox_full" };

describe("B9 a mailbox", () => {
  test("that does not exist is paused at once, and tried again after a month", () => {
    const paused = afterBounce(NEW, { isHard: true, reason: "user_unknown" }, NOW);
    expect(decideMailbox(paused, NOW)).toEqual({ may: false, because: "mailbox_unreachable" });
    expect(decideMailbox(paused, NOW.add({ hours: 30 * 24 }))).toEqual({ may: true });
  });

  test("that is full pauses at the fourth time within a week", () => {
    const bounced = (times: number) =>
      Array.from({ length: times }).reduce<MailboxState>((state) => afterBounce(state, SOFT, NOW), NEW);
    expect(decideMailbox(bounced(3), NOW)).toEqual({ may: true });
    expect(decideMailbox(bounced(4), NOW)).toMatchObject({ because: "mailbox_unreachable" });
  });

  test("is forgiven what lies more than a week back, and everything once a mail was taken", () => {
    const thrice = [1, 2, 3].reduce<MailboxState>((state) => afterBounce(state, SOFT, NOW), NEW);
    expect(afterBounce(thrice, SOFT, NOW.add({ hours: 8 * 24 }))).toMatchObject({ bouncePoints: 1 });
    expect(afterSuccess(afterBounce(thrice, SOFT, NOW))).toEqual({ bouncePoints: 0 });
  });

  test("B12 whose owner calls one mail unwanted still gets mail, and none after the second", () => {
    const [one, another] = ["a", "b"] as unknown as Id<"delivery">[];
    const once = afterComplaint(afterComplaint(NEW, one!, NOW), one!, NOW);
    expect(decideMailbox(once, NOW)).toEqual({ may: true });
    const twice = afterComplaint(afterSuccess(once), another!, NOW);
    expect(decideMailbox(twice, NOW)).toEqual({ may: false, because: "copies_stopped" });
  });

  test("whose owner wants no copies gets none, whatever happens", () => {
    const stopped = afterSuccess({ ...NEW, stoppedAt: NOW });
    expect(decideMailbox(stopped, NOW.add({ hours: 9000 }))).toEqual({
      may: false,
      because: "copies_stopped",
    });
  });
});
