import { expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import { type Id, idFromWords } from "#kernel/ids.ts";
import { book } from "#modules/messaging/testing.ts";
import { mailAt, TEO } from "../testing.ts";

const db = await testDatabase();
const house = mailAt("2026-03-26T11:00:00Z", db);
const mira = await book(house);
const of = { propertyId: mira.propertyId, reservationId: mira.guest.reservationId };
const ana = {
  ...TEO,
  personId: idFromWords("person", "ana"),
  email: "ana@casa-azul.example",
  role: "reception" as const,
};
house.people.push(ana);

test("a guest who reported is told in their language what was found, and by which way to block", async () => {
  const letters = await house.mail.outcomeLetters({ ...of, reporter: "guest", outcome: "acted" });
  expect(letters).toMatchObject([
    { to: "mira@guest.example", subject: "Vad din anmälan om Casa Azul ledde till" },
  ]);
  expect(letters[0]!.text).toContain("något var fel, och vi har åtgärdat det");
  expect(letters[0]!.text).toContain(`/g/link-of-${of.reservationId}`);
  expect(letters[0]!.text).not.toContain(TEO.email);
});

test("of a host the person who reported is told, and the owners where nobody knows who it was", async () => {
  const toldTo = async (reportedBy?: Id<"person">) => {
    const decided = { ...of, reporter: "partner" as const, outcome: "nothing_wrong" as const };
    const letters = await house.mail.outcomeLetters({ ...decided, ...(reportedBy && { reportedBy }) });
    for (const { text } of letters) {
      expect(text).toContain("found nothing against our terms");
      expect(text).toContain(`/inbox/${of.propertyId}.${mira.conversation.id}`);
      expect(text).not.toContain("mira@guest.example");
    }
    return letters.map(({ to }) => to);
  };
  expect(await toldTo(ana.personId)).toEqual([ana.email]);
  expect(await toldTo()).toEqual([TEO.email]);
});

test("a guest without an address has the page of the stay", async () => {
  const omar = await book(house, { guest: { name: "Omar", language: "ar" } });
  const his = { propertyId: omar.propertyId, reservationId: omar.guest.reservationId };
  expect(await house.mail.outcomeLetters({ ...his, reporter: "guest", outcome: "acted" })).toEqual([]);
});
