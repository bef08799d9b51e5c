import { createPublicKey, verify } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import { at } from "#kernel/time.ts";
import { CASA_AZUL, privacyAt, staffOf } from "../testing.ts";
import type { Pseudonymiser } from "../types/erasure.ts";

const db = await testDatabase();
const asked: string[] = [];
let isDown = false;
const stays: Pseudonymiser = {
  room: "stays",
  pseudonymise: async ({ reservationId }, pseudonym) => {
    if (isDown) throw new Error("away");
    asked.push(`${reservationId} ${pseudonym}`);
    return { changed: { reservation: 1 }, kept: ["price"] };
  },
};
const { privacy, conversation, member, noted } = privacyAt("2027-05-01T10:00:00Z", db, {
  pseudonymisers: [stays],
});
const ines = staffOf("trust_officer");
const over = { standing: { openUntil: at("2027-03-29T00:00:00Z") }, caseId: "C-40" };
const subjectOf = () => {
  const { propertyId, id, guest } = conversation();
  return { propertyId, reservationId: guest.reservationId, conversationId: id };
};
beforeEach(() => {
  asked.length = 0;
});

test("a guest is made unrecognisable in every room, once, with a signed certificate", async () => {
  const mira = subjectOf();
  const certificate = await privacy.erasures.erase(ines, mira, over);
  const told = JSON.parse(certificate.text);
  expect(told).toMatchObject({
    reservation: `${CASA_AZUL}.${mira.reservationId}`,
    pseudonym: expect.stringMatching(/^Guest [0-9A-F]{8}$/),
    rooms: [{ room: "stays", changed: { reservation: 1 }, kept: ["price"] }],
  });
  const key = createPublicKey(told.signature.publicKey);
  const signature = Buffer.from(certificate.signature, "base64");
  expect(verify(null, Buffer.from(certificate.text), key, signature)).toBe(true);
  expect(await privacy.erasures.erase(ines, mira, over)).toEqual(certificate);
  expect(asked).toEqual([`${mira.reservationId} ${told.pseudonym}`]);
  expect((await noted("privacy.guest_erased")).at(-1)).toMatchObject({ object: { id: mira.reservationId } });
});

test("what a fault left undone is done by asking again, under the same pseudonym", async () => {
  const omar = subjectOf();
  isDown = true;
  await expect(privacy.erasures.erase(ines, omar, over)).rejects.toThrow("away");
  isDown = false;
  const { text } = await privacy.erasures.erase(ines, omar, over);
  expect(asked).toEqual([`${omar.reservationId} ${JSON.parse(text).pseudonym}`]);
});

test("a stay that is not over, or held for a case, stays as it is", async () => {
  const jan = subjectOf();
  const early = { ...over, standing: { openUntil: at("2027-06-01T00:00:00Z") } };
  await expect(privacy.erasures.erase(ines, jan, early)).rejects.toMatchObject({
    code: "privacy.erasure_too_early",
    params: { from: "2027-06-01T00:00:00Z" },
  });
  const { propertyId, conversationId } = jan;
  const hold = { propertyId, conversationId, ground: "legal_claim", caseId: "C-41" } as const;
  const { id } = await privacy.retention.hold(ines, hold);
  await expect(privacy.erasures.erase(ines, jan, over)).rejects.toMatchObject({
    code: "privacy.erasure_held",
  });
  await privacy.retention.lift(ines, id);
  await privacy.erasures.erase(ines, jan, over);
  expect(asked).toHaveLength(1);
});

test("is for the staff to do", async () => {
  await expect(privacy.erasures.erase(member("owner"), subjectOf(), over)).rejects.toMatchObject({
    code: "accounts.not_permitted",
  });
});
