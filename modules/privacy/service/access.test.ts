import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import type { Id } from "#kernel/ids.ts";
import { ANONYMOUS } from "#modules/accounts/index.ts";
import { CASA_AZUL, privacyAt, staffOf } from "../testing.ts";
import type { GrantRequest, Reading } from "../types/access.ts";

const TONIGHT = "2026-03-26T21:00:00Z";
const db = await testDatabase();
const { privacy, clock, conversation, member, memberships, noted } = privacyAt(TONIGHT, db);

let ines = staffOf("trust_officer");
const bo = staffOf("agent");
let theirs = conversation();
beforeEach(() => {
  clock.set(TONIGHT);
  ines = staffOf("trust_officer");
  theirs = conversation();
});

const asked = (differently: Partial<GrantRequest> = {}): GrantRequest => ({
  ...{ ground: "fraud_legal", caseId: "C-17", propertyId: CASA_AZUL, minutes: 30 },
  conversationIds: [theirs.id],
  ...differently,
});
const reading = (differently: Partial<Reading> = {}): Reading => ({
  ...{ propertyId: CASA_AZUL, conversationId: theirs.id, ground: "fraud_legal", caseId: "C-17" },
  ...differently,
});
const read = (differently: Partial<Reading> = {}, by: Parameters<typeof privacy.read>[0] = ines) =>
  db.write((tx) => privacy.read(by, reading(differently), tx));
const many = (count: number) =>
  Array.from({ length: count }, () => randomUUID() as string as Id<"conversation">);
const seenByGuest = async () => (await privacy.reads.ofGuest(theirs.guest)).map(({ ground }) => ground);

describe("reading with a grant", () => {
  test("leaves a receipt for both sides and an entry in the record", async () => {
    const teo = member("read_only");
    const grant = await privacy.grants.request(ines, asked());
    const { receipt, shows } = await read();
    expect(shows).toBe("words");
    expect(receipt).toMatchObject({ ...reading(), whoKind: "staff", who: ines.personId, grantId: grant.id });
    expect(await privacy.reads.ofConversation(teo, theirs)).toEqual([receipt]);
    expect(await privacy.reads.ofGuest(theirs.guest)).toEqual([receipt]);
    const entry = (await noted("privacy.conversation_read")).at(-1);
    expect(entry).toMatchObject({
      actor: { kind: "person", id: ines.personId },
      object: { kind: "conversation", id: theirs.id },
      ground: "fraud_legal",
      details: { caseId: "C-17", grantId: grant.id, receiptId: receipt.id },
    });
    expect((await noted("privacy.grant_given")).at(-1)?.object?.id).toBe(grant.id);
    expect((await privacy.audit.verify()).fault).toBeUndefined();
  });

  test("every time, not only the first", async () => {
    await privacy.grants.request(ines, asked());
    await read();
    clock.advance({ minutes: 5 });
    await read();
    expect(await seenByGuest()).toHaveLength(2);
  });

  test("of masked words alone, when the reason is to get better", async () => {
    const otto = staffOf("operator");
    await privacy.grants.request(otto, asked({ ground: "improvement_analysis" }));
    expect(await read({ ground: "improvement_analysis" }, otto)).toMatchObject({ shows: "masked" });
  });

  test("is seen by both sides only after the date that the investigation named", async () => {
    await privacy.grants.request(ines, asked({ deferUntil: clock.now().add({ hours: 48 }) }));
    await read();
    expect(await seenByGuest()).toEqual([]);
    clock.advance({ hours: 48 });
    expect(await seenByGuest()).toEqual(["fraud_legal"]);
  });
});

describe("reading without a fitting grant is refused, and leaves no receipt", () => {
  test.each([
    ["nothing was ever asked for", async () => {}, {}, "none"],
    ["the time is over", async () => clock.advance({ minutes: 30 }), {}, "over"],
    ["it is another conversation", async () => {}, { conversationId: many(1)[0]! }, "elsewhere"],
    ["it is another case", async () => {}, { caseId: "C-18" }, "none"],
  ])("%s", async (what, meanwhile, differently, because) => {
    if (because !== "none" || what.includes("case")) await privacy.grants.request(ines, asked());
    await meanwhile();
    await expect(read(differently)).rejects.toMatchObject({
      code: "privacy.grant_needed",
      params: { because },
    });
    expect(await seenByGuest()).toEqual([]);
  });

  test("by hosts, guests and strangers, whatever they name", async () => {
    const teo = member("owner");
    for (const somebody of [teo, theirs.guest])
      await expect(read({}, somebody)).rejects.toMatchObject({ code: "accounts.not_permitted" });
    await expect(read({}, ANONYMOUS)).rejects.toMatchObject({ code: "accounts.sign_in_needed" });
  });

  test("by another of the staff with the case of a colleague", async () => {
    await privacy.grants.request(ines, asked());
    await expect(read({}, bo)).rejects.toMatchObject({ params: { because: "none" } });
  });

  test("and nothing is kept of a read whose transaction was undone", async () => {
    await privacy.grants.request(ines, asked());
    const undone = db.write(async (tx) => {
      await privacy.read(ines, reading(), tx);
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    expect(await seenByGuest()).toEqual([]);
  });
});

describe("jobs", () => {
  const job = { kind: "job", name: "safety.spam_scan" } as const;

  test("read without a grant what they are for, with a receipt", async () => {
    await read({ ground: "spam_detected", caseId: "run-7" }, job);
    expect(await privacy.reads.ofGuest(theirs.guest)).toMatchObject([
      { whoKind: "job", who: "safety.spam_scan", ground: "spam_detected" },
    ]);
  });

  test("never read for the law or for a party", async () => {
    for (const ground of ["fraud_legal", "party_request"] as const)
      await expect(read({ ground }, job)).rejects.toMatchObject({ code: "privacy.grant_needed" });
  });
});

describe("more than twenty conversations", () => {
  test("wait for a second person, whose agreement opens them", async () => {
    const grant = await privacy.grants.request(ines, asked({ conversationIds: [theirs.id, ...many(20)] }));
    expect(grant.until).toBeUndefined();
    await expect(read()).rejects.toMatchObject({ params: { because: "waiting" } });
    await expect(privacy.grants.confirm(ines, grant.id)).rejects.toMatchObject({ code: "privacy.grant_own" });
    expect((await privacy.grants.own(bo)).waiting.map(({ id }) => id)).toContain(grant.id);

    clock.advance({ hours: 2 });
    const confirmed = await privacy.grants.confirm(bo, grant.id);
    expect(confirmed.until).toEqual(clock.now().add({ minutes: 30 }));
    await read();
    expect((await noted("privacy.grant_confirmed")).at(-1)).toMatchObject({
      actor: { id: bo.personId },
      object: { id: grant.id },
    });
    await expect(privacy.grants.confirm(bo, grant.id)).rejects.toMatchObject({
      code: "privacy.grant_not_waiting",
    });
  });

  test("need one also when they are asked for in parts, at the same moment", async () => {
    const parts = await Promise.all(
      [1, 2, 3].map(() => privacy.grants.request(ines, asked({ conversationIds: many(15) }))),
    );
    expect(parts.filter(({ needsSecond }) => !needsSecond)).toHaveLength(1);
  });
});

describe("asking", () => {
  test("is for the staff", async () => {
    const teo = member("owner");
    await expect(privacy.grants.request(teo, asked())).rejects.toMatchObject({
      code: "accounts.not_permitted",
    });
  });

  test("is refused about a property where one hosts oneself", async () => {
    memberships.push({ personId: ines.personId, propertyId: CASA_AZUL, role: "reception" });
    await expect(privacy.grants.request(ines, asked())).rejects.toMatchObject({
      code: "privacy.grant_own_property",
    });
  });

  test("is listed for whoever answers for data protection, with how often it was used", async () => {
    const grant = await privacy.grants.request(ines, asked());
    await read();
    await read();
    clock.advance({ hours: 24 * 7 - 1 });
    const otto = staffOf("operator");
    const { uses } = await privacy.grants.weekly(otto);
    expect(uses.find((use) => use.grant.id === grant.id)).toEqual({ grant, reads: 2 });
    await expect(privacy.grants.weekly(ines)).rejects.toMatchObject({ code: "accounts.not_permitted" });
    clock.advance({ hours: 1, minutes: 1 });
    expect((await privacy.grants.weekly(otto)).uses.map((use) => use.grant.id)).not.toContain(grant.id);
  });
});

test("opening a held message leaves a receipt for both sides, and an entry in the record", async () => {
  const caseId = `${CASA_AZUL}.${randomUUID()}`;
  await privacy.reads.note({
    ...{ propertyId: CASA_AZUL, conversationId: theirs.id, by: ines.personId, ground: "spam_detected" },
    ...{ caseId, at: clock.now() },
  });
  expect(await privacy.reads.ofGuest(theirs.guest)).toMatchObject([{ ground: "spam_detected", caseId }]);
  expect((await noted("privacy.conversation_read")).at(-1)).toMatchObject({ details: { caseId } });
});

test("a conversation that is not there, or at another property, tells nothing", async () => {
  const teo = member("owner");
  const missing = { propertyId: CASA_AZUL, id: many(1)[0]! };
  await expect(privacy.reads.ofConversation(teo, missing)).rejects.toMatchObject({
    code: "privacy.conversation_not_found",
  });
  const ulla = member("owner", 1002 as typeof CASA_AZUL);
  await expect(privacy.reads.ofConversation(ulla, theirs)).rejects.toMatchObject({
    code: "accounts.property_not_found",
  });
});
