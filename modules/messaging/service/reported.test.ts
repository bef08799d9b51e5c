import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import type { Id } from "#kernel/ids.ts";
import { book, hostOf, messagingAt } from "../testing.ts";

const db = await testDatabase();
const house = messagingAt("2026-03-26T11:00:00Z", db);
const { messaging, messages, clock } = house;
const mira = await book(house);
const teo = await hostOf(db, mira.propertyId);

const LINES = ["One", "Two", "Three", "Four", "Five", "Six", "Seven"];
const ids: Id<"message">[] = [];
for (const [n, body] of LINES.entries()) {
  clock.advance({ minutes: 1 });
  const sent = await (n % 2 === 0
    ? messaging.send(mira.guest, "own", { body })
    : messaging.send(teo, mira.conversation, { body }));
  ids.push(sent.message.id);
}
const around = (n: number) => messages.around({ propertyId: mira.propertyId, messageId: ids[n]! });

test.each([
  ["the first", 0, ["One", "Two", "Three"]],
  ["one in the middle", 3, ["Two", "Three", "Four", "Five", "Six"]],
  ["the last", 6, ["Five", "Six", "Seven"]],
] as const)("around %s stand at most two before and two after", async (_, n, expected) => {
  const { messages: near, place } = (await around(n))!;
  expect(near.map(({ body }) => body)).toEqual(expected);
  expect(place).toEqual({
    ...{ conversationId: mira.conversation.id, reservationId: mira.guest.reservationId },
    ...{ guestId: mira.guest.guestId, author: n % 2 === 0 ? "guest" : "partner" },
  });
});

test("of a message that is not there nothing is known", async () => {
  const messageId = randomUUID() as string as Id<"message">;
  expect(await messages.around({ propertyId: mira.propertyId, messageId })).toBeUndefined();
  const { propertyId } = mira;
  expect(await messages.place({ propertyId, reservationId: mira.guest.reservationId })).toEqual({
    ...{ conversationId: mira.conversation.id, reservationId: mira.guest.reservationId },
  });
});
