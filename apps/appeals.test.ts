/** The review of messages over HTTP, from both sides and at the desk, where two persons decide what is grave. */

import { beforeAll, expect, test } from "vitest";
import { testApp } from "./testing.ts";

const { property, stay, member, guest, person } = await testApp({ env: { REVIEW_TWO_PERSONS: "on" } });
const LURE =
  "Your card could not be verified. Please enter the card number and CVV at https://pay-now-24.com/x today.";

const azul = await property("casa-azul");
const miras = await stay(azul, { guest: { name: "Mira", language: "sv" } });
const mira = await guest(miras);
const teo = await member(azul, "reception");
const ines = await person("trust_officer");
const bo = await person("agent");
const agnes = await person("operator");
const conversation = (await mira.get("/api/guest/conversation")).body.id;
const said = `/api/conversations/${conversation}/messages`;

let messageId: string;
beforeAll(async () => {
  const refused = await teo.post(said, { body: LURE });
  expect(refused).toMatchObject({ status: 409, body: { code: "safety.message_blocked" } });
  messageId = refused.body.messageId;
});

const theirs = async () =>
  (await bo.get("/api/desk/reviews")).body.items.find(
    (review: { kind: string; claimedBy?: string }) => review.kind === "appeal",
  );

test("who was refused asks by API with the text, and is told until when there is an answer", async () => {
  const of = `${said}/${messageId}/appeal`;
  const needs = await teo.post(of, { words: "It is a drill." });
  expect(needs).toMatchObject({ status: 400, body: { code: "safety.appeal_text_needed" } });
  const asked = await teo.post(of, { words: "It is a drill.", body: LURE });
  expect(asked).toMatchObject({
    status: 201,
    body: { messageId, against: "block", state: "open", dueAt: "2026-04-03T23:00:00Z" },
  });
  const again = await teo.post(of, { words: "It is a drill.", body: LURE });
  expect(again).toMatchObject({ status: 409, body: { code: "safety.appeal_filed" } });
  expect((await teo.get(`/api/conversations/${conversation}/appeals`)).body.items).toEqual([asked.body]);
  const { held } = (await teo.get(said)).body;
  expect(held).toMatchObject([
    { id: messageId, state: "refused", body: LURE, appeal: { state: "open", words: "It is a drill." } },
  ]);
  expect((await mira.get("/api/guest/conversation/messages")).body.held).toEqual([]);
  expect((await mira.get("/api/guest/conversation/appeals")).body.items).toEqual([]);
  const reader = await member(azul, "read_only");
  expect((await reader.post(of, { words: "Why?", body: LURE })).status).toBe(403);
});

test("what was refused outright is passed on by two persons; the queue says so, and until when a claim holds", async () => {
  const listed = await theirs();
  expect(listed).toMatchObject({ urgency: "normal", dueAt: "2026-04-03T23:00:00Z", excluded: [] });
  const at = `/api/desk/reviews/${listed.id}`;
  const claimed = await bo.post(`${at}/claim`);
  expect(claimed.body).toMatchObject({
    ...{ body: LURE, claimedBy: bo.personId, claimedAt: "2026-03-20T10:00:00Z" },
    claimedUntil: "2026-03-20T10:30:00Z",
    contesting: { words: "It is a drill.", against: "block", isByPerson: false },
  });
  const again = await bo.post(`${at}/recompute`);
  expect(again.body).toMatchObject({ isSameRuleSet: true, isSame: true, verdict: { now: "block" } });
  expect(await agnes.post(`${at}/recompute`)).toMatchObject({
    ...{ status: 409, body: { code: "safety.review_claimed" } },
  });

  const choice = { outcome: "released", reason: "A drill of their team" };
  expect(await bo.post(`${at}/decision`, choice)).toMatchObject({
    ...{ status: 200, body: { state: "waits_for_second" } },
  });
  expect(await theirs()).toMatchObject({
    ...{ proposal: { outcome: "released", by: bo.personId }, excluded: [bo.personId] },
  });
  expect(await bo.post(`${at}/claim`)).toMatchObject({
    ...{ status: 409, body: { code: "safety.review_other_person" } },
  });
  expect((await ines.post(`${at}/claim`)).body).toMatchObject({ proposedReason: "A drill of their team" });
  expect((await ines.post(`${at}/decision`, choice)).body).toEqual({ state: "decided" });

  const { items } = (await mira.get("/api/guest/conversation/messages")).body;
  expect(items).toMatchObject([{ id: messageId, body: LURE }]);
  const sent = (await teo.get(said)).body;
  expect(sent.held).toEqual([]);
  expect(sent.items[0].appeal).toMatchObject({ state: "overturned", effect: "sent" });
});

test("the figures of the desk count it against the signals that had fired", async () => {
  const { signals, appeals } = (await ines.get("/api/desk/signals")).body;
  expect(appeals).toMatchObject({ overturned: 1, upheld: 0, withdrawn: 0 });
  expect(signals).toContainEqual(
    expect.objectContaining({
      signal: "lure.card_data",
      held: 1,
      released: 1,
      precision: 0,
      isDoubted: false,
    }),
  );
});

test("a guest asks in the same way, and takes it back", async () => {
  const refused = await mira.post("/api/guest/conversation/messages", { body: LURE });
  const of = `/api/guest/conversation/messages/${refused.body.messageId}/appeal`;
  expect((await mira.post(of, { words: "A joke.", body: LURE })).status).toBe(201);
  expect(await theirs()).toBeDefined();
  expect((await mira.delete(of)).status).toBe(204);
  expect(await theirs()).toBeUndefined();
  expect(await mira.delete(of)).toMatchObject({ status: 404, body: { code: "safety.appeal_not_found" } });
});
