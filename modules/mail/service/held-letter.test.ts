import { expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import { book } from "#modules/messaging/testing.ts";
import { mailAt, TEO } from "../testing.ts";

const db = await testDatabase();
const house = mailAt("2026-03-26T11:00:00Z", db);
const mira = await book(house);
const of = { propertyId: mira.propertyId, reservationId: mira.guest.reservationId };

test("a guest whose mail waits for a person is told so, in their language, with the way to their stay", async () => {
  const letter = await house.mail.heldLetter({ ...of, from: "guest" });
  expect(letter).toMatchObject({
    to: "mira@guest.example",
    subject: "Vi tittar på ditt meddelande till Casa Azul",
  });
  expect(letter!.text).toContain(`/g/link-of-${of.reservationId}`);
  expect(letter!.html).toContain('lang="sv"');
  expect(`${letter!.text}${letter!.html}`).not.toContain(TEO.email);
});

test("a host sees it in the inbox, and a guest without an address has their page", async () => {
  expect(await house.mail.heldLetter({ ...of, from: "partner" })).toBeUndefined();
  const omar = await book(house, { guest: { name: "Omar", language: "ar" } });
  const his = {
    propertyId: omar.propertyId,
    reservationId: omar.guest.reservationId,
    from: "guest" as const,
  };
  expect(await house.mail.heldLetter(his)).toBeUndefined();
});
