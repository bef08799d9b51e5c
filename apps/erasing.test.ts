/** What the rooms have kept long enough goes by its kind, and what is held for a case stays. */

import { expect, test } from "vitest";
import { type PropertyId, parseLocatedId } from "#kernel/ids.ts";
import { aMail } from "#modules/mail/testing.ts";
import type { RetentionKind } from "#modules/privacy/index.ts";
import { testApp } from "./testing.ts";

const house = await testApp({ now: "2020-03-20T10:00:00Z" });
const { db, clock } = house;
const { mail, privacy, ids } = house.house;
const DATES = { checkInDate: "2020-03-25", checkOutDate: "2020-03-28", bookedAt: "2020-03-01T10:00:00Z" };
const azul = await house.property("casa-azul");
const propertyId = azul.id as PropertyId;
const KINDS: readonly RetentionKind[] = [
  "raw_mail",
  "draft",
  "verdict",
  "report",
  "spread_counter",
  "session",
  "sign_in_event",
];

/** A stay in which a guest wrote on the page and by mail, began a draft, and was reported. */
async function lived(): Promise<string> {
  const stay = await house.stay(azul, DATES);
  const guest = await house.guest(stay);
  const said = await guest.post("/api/guest/conversation/messages", { body: "We come at six." });
  await guest.put("/api/guest/conversation/draft", { body: "One more thing" });
  const conversation: string = (await guest.get("/api/guest/conversation")).body.id;
  const { id: reservationId } = parseLocatedId<"reservation">(stay.reservationId);
  const pair = await mail.aliases.pairOf({ propertyId, reservationId });
  const recipient = mail.aliases.addressOf("partner", pair.partner);
  const envelope = { sender: "mira@guest.example", recipient, ip: "192.0.2.1", helo: "mx.guest.example" };
  const raw = Buffer.from(aMail({ to: recipient }));
  await mail.reception.take(await mail.reception.admit(recipient), envelope, raw);
  const token = mail.links.tokenFor("report", { propertyId, id: said.body.id });
  await house.anonymous.post(`/api/mail/reports/${token}`, { reason: "spam" });
  return conversation;
}

const counts = async (isDry: boolean) => {
  const runs = await privacy.retention.run({ isDry });
  return Object.fromEntries(
    runs.filter(({ kind }) => KINDS.includes(kind)).map(({ kind, count }) => [kind, count]),
  );
};

test("a dry run tells it by kind, a hold keeps its conversation, and the rest goes once", async () => {
  const held = await lived();
  await lived();
  await db.run(
    {
      name: "t_resolve",
      text: `update safety.report set outcome = 'nothing_wrong', note = '', resolved_by = $1, resolved_at = filed_at`,
    },
    [ids.next("person")],
  );
  clock.set("2026-03-20T10:00:00Z");
  const ines = await house.person("trust_officer");
  const { id: conversationId } = parseLocatedId<"conversation">(held);
  const placed = await ines.post("/api/desk/holds", {
    ...{ propertyId, conversationId, ground: "legal_claim", caseId: "C-1" },
  });
  expect(placed.status).toBe(201);

  const told = await counts(true);
  // Counters are not told apart by conversation: all of the property's stay.
  expect(told).toMatchObject({ raw_mail: 1, draft: 1, verdict: 2, report: 1, spread_counter: 0 });
  expect(told.session).toBeGreaterThan(1);
  expect(await counts(true)).toEqual(told);
  expect(await counts(false)).toEqual(told);
  const left = await counts(true);
  expect(left).toEqual(Object.fromEntries(KINDS.map((kind) => [kind, 0])));

  await ines.delete(`/api/desk/holds/${placed.body.id}`);
  expect(await counts(false)).toMatchObject({
    raw_mail: 1,
    draft: 1,
    verdict: 2,
    report: 1,
    spread_counter: 4,
  });
  expect(await counts(true)).toEqual(left);
});

test("every kind that is kept for a time has a room that erases it", async () => {
  const runs = await privacy.retention.run({ isDry: true });
  expect(runs.filter(({ count }) => count === undefined)).toEqual([]);
});
