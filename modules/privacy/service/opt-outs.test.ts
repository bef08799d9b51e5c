import { beforeEach, describe, expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import type { PropertyId } from "#kernel/ids.ts";
import { at } from "#kernel/time.ts";
import { decideMessaging } from "../rules/opt-outs.ts";
import { privacyAt } from "../testing.ts";

const TONIGHT = "2026-03-26T21:00:00Z";
const db = await testDatabase();
const { privacy, clock, events, conversation, member, noted } = privacyAt(TONIGHT, db);
const { optOuts } = privacy;

const heard: object[] = [];
for (const type of ["privacy.opted_out", "privacy.opted_in"] as const)
  events.on(type, { listener: `test.${type}`, when: "within" }, async ({ payload }) => {
    heard.push({ type, ...payload });
  });

let number = 2000;
let property = number as PropertyId;
beforeEach(() => {
  clock.set(TONIGHT);
  heard.length = 0;
  property = ++number as PropertyId;
});

describe("a guest", () => {
  test("opts out of messages in one stay, comes back, and both are in the record", async () => {
    const mira = conversation(property).guest;
    const omar = conversation(property).guest;
    expect(await optOuts.setByGuest(mira, true)).toEqual({ guest: at(TONIGHT) });
    expect(await optOuts.find(mira)).toEqual({ guest: at(TONIGHT) });
    expect(await optOuts.find(omar)).toEqual({});

    clock.advance({ hours: 1 });
    expect(await optOuts.setByGuest(mira, false)).toEqual({});
    const about = { actor: { kind: "guest", id: mira.guestId }, object: { id: mira.reservationId } };
    expect((await noted("privacy.opted_out")).at(-1)).toMatchObject(about);
    expect((await noted("privacy.opted_in")).at(-1)).toMatchObject(about);
    const { reservationId } = mira;
    expect(heard).toEqual([
      { type: "privacy.opted_out", side: "guest", reservationId },
      { type: "privacy.opted_in", side: "guest", reservationId },
    ]);
  });

  test("who chooses the same twice changes nothing, not even since when", async () => {
    const mira = conversation(property).guest;
    await optOuts.setByGuest(mira, true);
    clock.advance({ hours: 1 });
    expect(await optOuts.setByGuest(mira, true)).toEqual({ guest: at(TONIGHT) });
    await optOuts.setByGuest(mira, false);
    await optOuts.setByGuest(mira, false);
    expect(heard).toHaveLength(2);
  });

  test("may opt out again after coming back, from then on", async () => {
    const mira = conversation(property).guest;
    await optOuts.setByGuest(mira, true);
    await optOuts.setByGuest(mira, false);
    clock.advance({ hours: 1 });
    expect(await optOuts.setByGuest(mira, true)).toEqual({ guest: clock.now() });
  });
});

describe("a partner", () => {
  test("opts out for the whole property, by an owner alone", async () => {
    const stay = conversation(property).guest;
    const owner = member("owner", property);
    expect(await optOuts.setByPartner(owner, property, true)).toEqual({ partner: at(TONIGHT) });
    expect(await optOuts.find(stay)).toEqual({ partner: at(TONIGHT) });
    expect(await optOuts.ofProperty(member("read_only", property), property)).toEqual({
      partner: at(TONIGHT),
    });
    for (const role of ["manager", "reception", "read_only"] as const)
      await expect(optOuts.setByPartner(member(role, property), property, false)).rejects.toMatchObject({
        code: "accounts.not_permitted",
      });
    expect(await optOuts.setByPartner(owner, property, false)).toEqual({});
    expect(heard).toEqual([
      { type: "privacy.opted_out", side: "partner" },
      { type: "privacy.opted_in", side: "partner" },
    ]);
  });

  test("of another property learns and changes nothing", async () => {
    const ulla = member("owner", (property + 1000) as PropertyId);
    const notThere = { code: "accounts.property_not_found" };
    await expect(optOuts.ofProperty(ulla, property)).rejects.toMatchObject(notThere);
    await expect(optOuts.setByPartner(ulla, property, true)).rejects.toMatchObject(notThere);
  });

  test("and guest who both opted out come back each for themselves", async () => {
    const mira = conversation(property).guest;
    const owner = member("owner", property);
    await optOuts.setByGuest(mira, true);
    await optOuts.setByPartner(owner, property, true);
    expect(await optOuts.setByPartner(owner, property, false)).toEqual({});
    expect(await optOuts.find(mira)).toEqual({ guest: at(TONIGHT) });
  });
});

test("nobody writes where one side opted out; one's own choice is told first", () => {
  const now = at(TONIGHT);
  expect(decideMessaging({}, "guest")).toEqual({ may: true });
  expect(decideMessaging({ partner: now }, "guest")).toEqual({ may: false, because: "other_opt_out" });
  expect(decideMessaging({ partner: now }, "partner")).toEqual({ may: false, because: "own_opt_out" });
  expect(decideMessaging({ guest: now, partner: now }, "guest")).toEqual({
    may: false,
    because: "own_opt_out",
  });
});
