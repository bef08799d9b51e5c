import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import type { Id } from "#kernel/ids.ts";
import { at } from "#kernel/time.ts";
import { CASA_AZUL, privacyAt, staffOf } from "../testing.ts";

const db = await testDatabase();
const { privacy, conversation, clock, noted, closed } = privacyAt("2026-03-26T21:00:00Z", db);
const ines = staffOf("trust_officer");

function talk() {
  const mira = conversation();
  const message = { seq: 1, from: "guest" as const, authorName: "Mira Lund", pictures: [] };
  mira.said.push({ ...message, body: "Mira here, call 070 123 45 67", sentAt: at("2026-03-25T10:00:00Z") });
  return mira;
}
const grantOf = (by: typeof ines, ground: "party_request" | "improvement_analysis", id: Id<"conversation">) =>
  privacy.grants.request(by, {
    ...{ ground, caseId: "C-1", propertyId: CASA_AZUL, conversationIds: [id], minutes: 30 },
  });

test("a grant opens its conversations with a receipt, and nothing once it was given back", async () => {
  const mira = talk();
  const grant = await grantOf(ines, "party_request", mira.id);
  const which = { grantId: grant.id, conversationId: mira.id };
  const opened = await privacy.open(ines, which);
  expect(opened.messages).toMatchObject([{ authorName: "Mira Lund", body: mira.said[0]!.body }]);
  expect(await privacy.reads.ofGuest(mira.guest)).toMatchObject([{ id: opened.receipt.id }]);

  const elsewhere = privacy.open(ines, {
    ...which,
    conversationId: randomUUID() as string as Id<"conversation">,
  });
  await expect(elsewhere).rejects.toMatchObject({ code: "privacy.grant_not_found" });
  const another = privacy.open(staffOf("trust_officer"), which);
  await expect(another).rejects.toMatchObject({ code: "privacy.grant_not_found" });

  clock.advance({ minutes: 1 });
  expect((await privacy.grants.end(ines, grant.id)).until).toEqual(clock.now());
  await expect(privacy.open(ines, which)).rejects.toMatchObject({ code: "privacy.grant_needed" });
  expect(await privacy.grants.end(ines, grant.id)).toMatchObject({ id: grant.id });
  expect(await noted("privacy.grant_ended")).toHaveLength(1);
  await expect(privacy.grants.end(staffOf("agent"), grant.id)).rejects.toMatchObject({
    code: "privacy.grant_not_found",
  });
  expect(await privacy.reads.ofGuest(mira.guest)).toHaveLength(1);
});

test("who analyses sees no name, no number and no booking", async () => {
  const mira = talk();
  const operator = staffOf("operator");
  const grant = await grantOf(operator, "improvement_analysis", mira.id);
  const opened = await privacy.open(operator, { grantId: grant.id, conversationId: mira.id });
  expect(opened).toMatchObject({ shows: "masked", messages: [{ body: "… here, call … … … …" }] });
  expect(opened.about).toBeUndefined();
  expect(opened.messages[0]).not.toHaveProperty("authorName");
});

test("what is not shown any more is not opened either, and leaves no receipt", async () => {
  const mira = talk();
  closed.add(mira.id);
  const grant = await grantOf(ines, "party_request", mira.id);
  const opening = privacy.open(ines, { grantId: grant.id, conversationId: mira.id });
  await expect(opening).rejects.toMatchObject({ code: "privacy.history_closed" });
  expect(await privacy.reads.ofGuest(mira.guest)).toEqual([]);
});

test("a grant that waits is taken back by who asked", async () => {
  const conversationIds = Array.from({ length: 21 }, () => randomUUID() as string as Id<"conversation">);
  const asked = { ground: "party_request", caseId: "C-2", propertyId: CASA_AZUL, minutes: 30 } as const;
  const grant = await privacy.grants.request(staffOf("agent"), { ...asked, conversationIds });
  const bo = { ...staffOf("agent"), personId: grant.personId };
  await privacy.grants.end(bo, grant.id);
  await expect(privacy.grants.confirm(ines, grant.id)).rejects.toMatchObject({
    code: "privacy.grant_not_waiting",
  });
});

test("the weekly letter lists every grant with its use, also when there is none; without an address there is none", async () => {
  expect(await privacy.letters.weeklyGrants()).toBeUndefined();
  const settings = {
    ...{ secretKey: "k".repeat(40), dataDir: "/nowhere", marketplaceName: "Bellhop Stays" },
    ...{ publicUrl: "https://stays.example", dataProtectionContact: "dpo@stays.example" },
  };
  const told = privacyAt("2026-03-26T22:00:00Z", db, { settings }).privacy;
  const letter = await told.letters.weeklyGrants();
  expect(letter).toMatchObject({ to: "dpo@stays.example" });
  expect(letter!.text).toMatch(
    /case C-1, a party asked, property 1001, 1 conversation for 30 minutes, read once/,
  );
  const quiet = privacyAt("2026-05-26T22:00:00Z", db, { settings }).privacy;
  expect((await quiet.letters.weeklyGrants())!.text).toContain("nobody was given leave");
});
