/** The first link from a new device: its author proves who they are, and nothing is written before. */

import { afterEach, expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import { Forbidden } from "#kernel/errors.ts";
import { book, hostOf, messagingAt } from "../testing.ts";

const db = await testDatabase();
const house = messagingAt("2026-03-26T11:00:00Z", db);
const mira = await book(house);
const teo = await hostOf(db, mira.propertyId);
const MUSEUM = "Here is the museum: https://museum-of-tiles.pt/visit";

const say = (body: string) => house.messaging.send(teo, mira.conversation, { body });
const count = async () =>
  (await house.messaging.listMessages(teo, mira.conversation, { limit: 50 })).messages.length;
function mustProve() {
  house.account.beforeLinks = () => {
    throw new Forbidden("accounts.step_up_needed", { purpose: "send_link", ways: ["password"] });
  };
}
afterEach(() => {
  house.account.beforeLinks = () => {};
});

test("is refused with the way forward, and neither sent, held nor recorded", async () => {
  mustProve();
  const before = await count();
  await expect(say(MUSEUM)).rejects.toMatchObject({
    code: "accounts.step_up_needed",
    params: { purpose: "send_link" },
  });
  expect(await count()).toBe(before);
  const recorded = { name: "t verdicts", text: "select 1 from safety.verdict where property_id = $1" };
  expect(await db.run(recorded, [mira.propertyId])).toEqual([]);
});

test("S12 words without a link, and links to our own pages, ask for nothing", async () => {
  mustProve();
  expect((await say("The blue key hangs behind the third tile.")).as).toBe("sent");
  expect((await say("Your stay: https://stays.example/g/stay")).as).toBe("sent");
});

test("to know beforehand what would become of the words asks for nothing either", async () => {
  mustProve();
  const { explanation } = await house.messaging.preCheck(teo, mira.conversation, MUSEUM);
  expect(["allow", "warn"]).toContain(explanation.verdict);
});

test("goes out once they have proved it", async () => {
  expect((await say(MUSEUM)).as).toBe("sent");
});
