import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import type { Id } from "#kernel/ids.ts";
import type { PersonActor } from "#modules/accounts/index.ts";
import { refusalWatch, reportsService } from "#modules/safety/index.ts";

import { book, hostOf, messagingAt } from "../testing.ts";

const db = await testDatabase();
const house = messagingAt("2026-03-20T11:00:00Z", db);
const { messaging, clock, messages } = house;
const reports = reportsService({ ...house, properties: house.stays.properties });
const watch = refusalWatch({ clock, messages, reports });

const ines: PersonActor = {
  ...{ kind: "person", staff: "trust_officer", language: "en", timeZone: "Europe/Lisbon" },
  personId: randomUUID() as string as Id<"person">,
  sessionId: randomUUID() as string as Id<"session">,
};

/** Hours after Mira said this, her booking is cancelled. */
async function cancelled(hours: number, ...said: string[]) {
  const mira = await book(house);
  for (const body of said) await messaging.send(mira.guest, "own", { body });
  clock.advance({ hours });
  const { propertyId } = mira;
  return { mira, isOpened: await watch.cancelled({ propertyId, reservationId: mira.guest.reservationId }) };
}

test("a booking that ends a day after its guest spoke of her wheelchair opens a case about that message, once", async () => {
  const { mira, isOpened } = await cancelled(23, "I use a wheelchair. Is there a lift?", "See you soon!");
  expect(isOpened).toBe(true);
  const { propertyId } = mira;
  expect(await watch.cancelled({ propertyId, reservationId: mira.guest.reservationId })).toBe(false);
  const { items } = await reports.listOpen(ines, { limit: 50 });
  const [opened, ...others] = items.filter(({ report }) => report.propertyId === propertyId);
  expect(others).toEqual([]);
  expect(opened).toMatchObject({
    report: { source: "rules", reporter: "unknown", reason: "discrimination", place: { author: "guest" } },
  });
});

test("a later cancellation, one without such words, or words of the host open nothing", async () => {
  expect((await cancelled(25, "I use a wheelchair.")).isOpened).toBe(false);
  expect((await cancelled(1, "We arrive at eleven.")).isOpened).toBe(false);
  const mira = await book(house);
  const teo = await hostOf(db, mira.propertyId);
  await messaging.send(teo, mira.conversation, { body: "We have a room for wheelchairs." });
  const { propertyId } = mira;
  expect(await watch.cancelled({ propertyId, reservationId: mira.guest.reservationId })).toBe(false);
});
