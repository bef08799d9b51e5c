import { createPublicKey, verify } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import { at } from "#kernel/time.ts";
import { CASA_AZUL, MIRA, privacyAt, staffOf } from "../testing.ts";
import type { Erasing } from "../types/erasure.ts";
import type { Pseudonymiser } from "./erasing-ports.ts";

const NOW = "2027-05-01T10:00:00Z";
const db = await testDatabase();
const asked: Erasing[] = [];
let isDown = false;
const stays: Pseudonymiser = {
  room: "stays",
  pseudonymise: async (_tx, erasing) => {
    if (isDown) throw new Error("away");
    asked.push(erasing);
    return { changed: { reservations: 1 }, kept: ["price"] };
  },
};
const house = privacyAt(NOW, db, { pseudonymisers: [stays] });
const { privacy, conversation, member, noted, clock, openUntils } = house;
const { erasures, retention } = privacy;
const ines = staffOf("trust_officer");
const order = { by: { kind: "person" as const, id: ines.personId }, caseId: "C-40" };
const subjectOf = () => {
  const { propertyId, id, guest } = conversation();
  return { propertyId, reservationId: guest.reservationId, conversationId: id };
};
beforeEach(() => {
  asked.length = 0;
  clock.set(NOW);
});

describe("a guest is made unrecognisable", () => {
  test("in every room, once, with a signed certificate that everybody who has its link may fetch", async () => {
    const mira = subjectOf();
    const certificate = await erasures.erase(mira, order);
    const told = JSON.parse(certificate.text);
    expect(told).toMatchObject({
      reservation: `${CASA_AZUL}.${mira.reservationId}`,
      pseudonym: expect.stringMatching(/^Guest [0-9A-F]{8}$/),
      rooms: [{ room: "privacy" }, { room: "stays", changed: { reservations: 1 }, kept: ["price"] }],
    });
    const key = createPublicKey(told.signature.publicKey);
    const signature = Buffer.from(certificate.signature, "base64");
    expect(verify(null, Buffer.from(certificate.text), key, signature)).toBe(true);
    expect(await erasures.erase(mira, order)).toEqual(certificate);
    expect(asked.map(({ reservationId, pseudonym }) => [reservationId, pseudonym])).toEqual([
      [mira.reservationId, told.pseudonym],
    ]);
    expect(asked[0]!.scrubbed(`Dear ${MIRA.name}`)).toBe(`Dear ${told.pseudonym}`);
    expect(await erasures.certificateOf(erasures.pageOf(mira).split("/").at(-1)!)).toEqual(certificate);
    await expect(erasures.certificateOf("1001.x")).rejects.toMatchObject({ code: "privacy.link_unknown" });
    expect((await noted("privacy.guest_erased")).at(-1)).toMatchObject({
      object: { id: mira.reservationId },
    });
  });

  test("in no room when one of them fails; asking again does it, under the same pseudonym", async () => {
    const omar = subjectOf();
    isDown = true;
    await expect(erasures.erase(omar, order)).rejects.toThrow("away");
    isDown = false;
    const { text } = await erasures.erase(omar, order);
    expect(asked.map(({ pseudonym }) => pseudonym)).toEqual([JSON.parse(text).pseudonym]);
  });

  test("not while the stay is not over, or held for a case", async () => {
    const jan = subjectOf();
    openUntils.set(jan.reservationId, at("2027-06-01T00:00:00Z"));
    await expect(erasures.erase(jan, order)).rejects.toMatchObject({
      code: "privacy.erasure_too_early",
      params: { from: "2027-06-01T00:00:00Z" },
    });
    openUntils.delete(jan.reservationId);
    const { propertyId, conversationId } = jan;
    const hold = { propertyId, conversationId, ground: "legal_claim", caseId: "C-41" } as const;
    const { id } = await retention.hold(ines, hold);
    await expect(erasures.erase(jan, order)).rejects.toMatchObject({ code: "privacy.erasure_held" });
    await retention.lift(ines, id);
    await erasures.erase(jan, order);
    expect(asked).toHaveLength(1);
  });
});

describe("a wish to be unrecognisable", () => {
  test("of a guest whose stay is over is done at once", async () => {
    const { guest } = conversation();
    expect(await erasures.ofGuest(guest)).toEqual({ decision: { may: true } });
    expect(await erasures.askByGuest(guest)).toEqual({
      decision: { may: true },
      page: erasures.pageOf(guest),
    });
  });

  test("that comes early waits, and is done by itself when the time has come", async () => {
    const { guest } = conversation();
    openUntils.set(guest.reservationId, at("2027-06-01T00:00:00Z"));
    const early = await erasures.askByGuest(guest);
    expect(early).toMatchObject({ decision: { may: false }, request: { caseId: "guest-request" } });
    expect(await erasures.askByGuest(guest)).toEqual(early);
    await erasures.performDue();
    expect(asked).toEqual([]);
    clock.set("2027-06-01T00:00:00Z");
    expect(await erasures.performDue()).toBe(1);
    expect(await erasures.ofGuest(guest)).toMatchObject({ page: erasures.pageOf(guest) });
    expect(await erasures.performDue()).toBe(0);
  });

  test("that was taken back is not done", async () => {
    const { guest } = conversation();
    openUntils.set(guest.reservationId, at("2027-06-01T00:00:00Z"));
    await erasures.askByGuest(guest);
    await erasures.withdrawByGuest(guest);
    await expect(erasures.withdrawByGuest(guest)).rejects.toMatchObject({
      code: "privacy.erasure_request_not_found",
    });
    clock.set("2027-06-02T00:00:00Z");
    expect(await erasures.performDue()).toBe(0);
    expect(await erasures.ofGuest(guest)).toEqual({ decision: { may: true } });
  });

  test("of somebody who wrote or called is entered by a trust officer, with its case", async () => {
    const { guest } = conversation();
    openUntils.set(guest.reservationId, at("2027-06-01T00:00:00Z"));
    const asking = { reservationNumber: guest.reservationId, caseId: "C-42" };
    await erasures.askByStaff(ines, asking);
    const ofCase = async () =>
      (await erasures.list(ines)).find(({ request }) => request.caseId === asking.caseId);
    const row = await ofCase();
    expect(row).toMatchObject({
      request: { caseId: "C-42", askedBy: { kind: "person", id: ines.personId } },
      decision: { may: false, because: "erasure_too_early" },
    });
    await erasures.withdrawByStaff(ines, row!.request.id);
    expect(await ofCase()).toMatchObject({ request: { settled: { as: "withdrawn" } } });
    const unknown = erasures.askByStaff(ines, { ...asking, reservationNumber: "1" });
    await expect(unknown).rejects.toMatchObject({ code: "privacy.stay_not_found" });
    for (const other of [member("owner"), staffOf("agent"), staffOf("operator")])
      await expect(erasures.askByStaff(other, asking)).rejects.toMatchObject({
        code: "accounts.not_permitted",
      });
  });
});

test("the letter about it goes to the address that is kept nowhere else, in the guest's language", async () => {
  const { guest } = conversation();
  await erasures.askByGuest(guest);
  const [job] = await db.run<{ payload: { to: string; reservationId: never; language: string } }>(
    {
      name: "t_letter",
      text: "select payload from kernel.job where kind = 'privacy.tell_erased' and payload ->> 'reservationId' = $1",
    },
    [guest.reservationId],
  );
  expect(JSON.stringify(job)).not.toContain(MIRA.email);
  const letter = privacy.letters.erased({ ...job!.payload, propertyId: guest.propertyId });
  expect(letter.to).toBe(MIRA.email);
  expect(letter.text).toContain(`https://stays.example${erasures.pageOf(guest)}`);
  expect(letter.html).toContain('lang="sv"');
});
