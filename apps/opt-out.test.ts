/** The link at the foot of each mail to a guest: looking changes nothing, choosing closes the conversation for them, by mail too. */

import { expect, test } from "vitest";
import { parseLocatedId } from "#kernel/ids.ts";
import { aMail } from "#modules/mail/testing.ts";
import { testApp } from "./testing.ts";

const house = await testApp();
const { mail, privacy } = house.house;
const azul = await house.property("casa-azul");
const stay = await house.stay(azul, {
  guest: { name: "Mira Lund", email: "mira@guest.example", language: "sv" },
});
const { propertyId, id: reservationId } = parseLocatedId<"reservation">(stay.reservationId);
const url = privacy.optOuts.pageOf({ propertyId, reservationId }).replace("/opt-out/", "/api/opt-outs/");

async function bring(): Promise<unknown> {
  const pair = await mail.aliases.pairOf({ propertyId, reservationId });
  const recipient = mail.aliases.addressOf("partner", pair.partner);
  const envelope = { sender: "mira@guest.example", recipient, ip: "192.0.2.1", helo: "mx.guest.example" };
  const destination = await mail.reception.admit(recipient);
  return mail.reception.take(destination, envelope, Buffer.from(aMail({ to: recipient })));
}

test("a guest stops using messages by the link, mail is turned back with the reason, and they come back", async () => {
  const guest = await house.guest(stay);
  expect((await house.anonymous.get(url)).body).toMatchObject({ optedOut: false });
  expect((await guest.get("/api/guest/opt-out")).body.optedOut).toBe(false);

  const chosen = await house.anonymous.put(url, { optedOut: true });
  expect(chosen.body).toMatchObject({ optedOut: true, closes: expect.arrayContaining(["aliases"]) });
  await expect(bring()).rejects.toMatchObject({ code: "messaging.opted_out" });
  const teo = await house.member(azul, "owner");
  const { id } = (await guest.get("/api/guest/conversation")).body;
  const refused = await teo.post(`/api/conversations/${id}/messages`, { body: "Hello" });
  expect([refused.status, refused.body.by]).toEqual([409, "other"]);

  await house.anonymous.put(url, { optedOut: false });
  expect(await bring()).toMatchObject({ as: "message" });
});

test("a link of another purpose, or changed, chooses nothing", async () => {
  const certificate = privacy.erasures.pageOf({ propertyId, reservationId }).split("/").at(-1);
  for (const token of [certificate, `${url.split("/").at(-1)}`.replace(/.$/, "!")])
    expect((await house.anonymous.put(`/api/opt-outs/${token}`, { optedOut: true })).status).toBe(404);
});
