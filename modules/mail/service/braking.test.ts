import { createHash } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import { book } from "#modules/messaging/testing.ts";
import { aMail, mailAt, TEO } from "../testing.ts";
import { brake } from "./braking.ts";

const db = await testDatabase();
const house = mailAt("2026-03-26T10:00:00Z", db);
const { clock, bring, addressOf } = house;
const mira = await book(house);
const partner = await addressOf("partner", mira);
const guest = await addressOf("guest", mira);

let count = 0;
const aHash = () => createHash("sha256").update(`words ${++count}`).digest();
const fromMira = () => bring(partner, aMail({ body: `Question ${++count}` }));
const fromTeo = () => bring(guest, aMail({ from: TEO.email, body: `Answer ${++count}` }));
/** The brake on a mail with new words of that side, now. */
const brakeOn = async (side: "guest" | "partner") => {
  const { propertyId } = mira;
  const conversationId = mira.conversation.id;
  const mail = {
    propertyId,
    conversationId,
    side,
    onceKey: aHash(),
    wordsHash: aHash(),
    receivedAt: clock.now(),
  };
  return brake(house, mail, await house.messaging.carrier.findById({ propertyId, conversationId }));
};

/** Two mails of each side in turns, so many seconds apart, and that long again. */
async function answerEachOther(seconds: number): Promise<void> {
  for (const send of [fromMira, fromTeo, fromMira, fromTeo]) {
    expect(await send()).toEqual({ as: "message" });
    clock.advance({ seconds });
  }
}

beforeEach(() => clock.advance({ minutes: 30 }));

test("E-L4 two programs that answer each other within five seconds are put off at the fifth mail", async () => {
  await answerEachOther(4);
  await expect(brakeOn("guest")).rejects.toMatchObject({
    code: "mail.too_many",
    params: { retryAfterSeconds: 600 },
  });
});

test("E-L4 the side that wrote last may add something, and a mail that is brought again later is taken", async () => {
  await answerEachOther(4);
  await expect(brakeOn("partner")).resolves.toBeUndefined();
  clock.advance({ seconds: 1 });
  await expect(brakeOn("guest")).resolves.toBeUndefined();
});

test("E-L4 people who answer each other within a minute are let be", async () => {
  await answerEachOther(20);
  await expect(brakeOn("guest")).resolves.toBeUndefined();
});

test("E-L4 the note that an automatic answer leaves is no turn", async () => {
  const headers = ["Auto-Submitted: auto-replied"];
  const away = () => bring(guest, aMail({ from: TEO.email, headers, body: "I am away." }));
  for (const [send, as] of [
    [fromMira, "message"],
    [fromTeo, "message"],
    [fromMira, "message"],
    [away, "note"],
  ] as const) {
    expect(await send()).toEqual({ as });
    clock.advance({ seconds: 1 });
  }
  await expect(brakeOn("guest")).resolves.toBeUndefined();
});
