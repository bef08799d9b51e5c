import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import type { Id } from "#kernel/ids.ts";
import { memberOf } from "#modules/stays/testing.ts";
import { book, hostOf, messagingAt } from "../testing.ts";

const db = await testDatabase();
const house = messagingAt("2026-03-26T11:00:00Z", db);
const { blocks, messaging, clock, notes } = house;
let mira = await book(house);
const teo = await hostOf(db, mira.propertyId);
const SAID = { body: "Good evening" };

beforeEach(async () => {
  mira = await book(house);
  notes.length = 0;
});

const fromMira = () => messaging.send(mira.guest, "own", SAID);
const fromTeo = () => messaging.send(teo, mira.conversation, SAID);
const blocked = (by: "you" | "other") => ({ code: "safety.messages_blocked", params: { by } });

describe("a guest who blocks a property", () => {
  test("gets nothing more, writes nothing more, and each side is told which of them it was", async () => {
    await fromTeo();
    await blocks.chooseForGuest(mira.guest, true);
    await expect(fromTeo()).rejects.toMatchObject(blocked("other"));
    await expect(fromMira()).rejects.toMatchObject(blocked("you"));
    await expect(messaging.preCheck(teo, mira.conversation, SAID.body)).rejects.toMatchObject(
      blocked("other"),
    );
    const { messages } = await messaging.listMessages(mira.guest, "own", { limit: 9 });
    expect(messages).toHaveLength(1);
  });

  test("takes messages again in one press, and other stays of the property never noticed", async () => {
    const omar = await book(house);
    await blocks.chooseForGuest(mira.guest, true);
    await messaging.send(teo, omar.conversation, SAID);
    await blocks.chooseForGuest(mira.guest, false);
    await fromTeo();
    await fromMira();
  });

  test("is one record when they block and one when they end it, however often they press", async () => {
    for (const isBlocked of [true, true, false, false]) await blocks.chooseForGuest(mira.guest, isBlocked);
    const object = { kind: "reservation", id: mira.guest.reservationId };
    expect(notes).toMatchObject([
      { action: "safety.side_blocked", object, actor: { kind: "guest" }, details: { side: "guest" } },
      { action: "safety.side_unblocked", object },
    ]);
  });

  test("sees so on their page, and the host only that it was not they", async () => {
    await blocks.chooseForGuest(mira.guest, true);
    expect(await blocks.ofGuest(mira.guest)).toMatchObject({
      own: { since: clock.now() },
      isBlockedByOther: false,
    });
    const seen = await blocks.ofMember(teo, mira.conversation);
    expect(seen).toMatchObject({ reports: [], isBlockedByOther: true });
    expect(seen.own).toBeUndefined();
  });
});

describe("a host who blocks a guest", () => {
  test("stops the guest's mail as well as their page", async () => {
    await blocks.chooseForMember(teo, mira.conversation, true);
    await expect(fromMira()).rejects.toMatchObject(blocked("other"));
    const carried = await messaging.carrier.findById({
      ...{ propertyId: mira.propertyId, conversationId: mira.conversation.id },
    });
    const mail = {
      ...{ id: randomUUID() as string as Id<"message">, side: "guest" as const, now: clock.now() },
      ...{ author: { id: mira.guest.guestId, name: "Mira" }, body: "By mail", attachments: [] },
    };
    await expect(messaging.carrier.receive(carried, mail, async () => 1)).rejects.toMatchObject(
      blocked("other"),
    );
  });

  test("cannot be unblocked by the guest, nor by somebody who does not know which block it was", async () => {
    await blocks.chooseForMember(teo, mira.conversation, true);
    await blocks.chooseForGuest(mira.guest, false);
    await expect(fromMira()).rejects.toMatchObject(blocked("other"));
    const nobody = { kind: "anonymous", id: "" } as const;
    const strange = randomUUID() as string as Id<"block">;
    await blocks.unblock(mira.guest, "partner", nobody, strange);
    await expect(fromMira()).rejects.toMatchObject(blocked("other"));
    const { id } = (await blocks.ofMember(teo, mira.conversation)).own!;
    await blocks.unblock(mira.guest, "partner", nobody, id);
    await fromMira();
  });

  test("may write there, and knows the conversation", async () => {
    const reader = await memberOf(db, mira.propertyId, "read_only");
    await blocks.ofMember(reader, mira.conversation);
    const elsewhere = { propertyId: mira.propertyId, id: randomUUID() as string as Id<"conversation"> };
    const unknown = { code: "safety.conversation_not_found" };
    await expect(blocks.chooseForMember(teo, elsewhere, true)).rejects.toMatchObject(unknown);
    await expect(blocks.ofMember(teo, elsewhere)).rejects.toMatchObject(unknown);
  });
});
