import { beforeEach, describe, expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import type { Event, Events } from "#kernel/events/index.ts";
import { silentLog } from "#kernel/log/index.ts";
import type { Letter } from "#kernel/smtp/index.ts";
import { book, hostOf } from "#modules/messaging/testing.ts";
import { exposureService } from "#modules/safety/index.ts";
import { mailJobs } from "../jobs.ts";
import { mailAt, SETTINGS } from "../testing.ts";

const db = await testDatabase();
const house = mailAt("2026-03-26T11:00:00Z", db);
const { clock, ids, links, messaging } = house;

/** What mail does when something happened, without the queue in between. */
const hears = new Map<string, (event: Event<string>) => Promise<void>>();
const letters: Letter[] = [];
mailJobs(
  {
    ...{ clock, ids, log: silentLog(), jobs: { define: () => {} } },
    settings: { ...SETTINGS, dataDir: "/nowhere", smtpUrl: "" },
    events: {
      on: (type: string, _how: object, heard: never) => void hears.set(type, heard),
    } as never as Events,
    letters: { send: async (letter) => void letters.push(letter) },
  },
  house.mail,
);
beforeEach(() => letters.splice(0));

/** A property sends a link to these guests, the first opens it; then its links are switched off, and guests are told. */
async function exposed(property: string, ...guests: (Record<string, unknown> | undefined)[]) {
  const stays = [];
  for (const guest of guests) stays.push(await book(house, guest && { guest }, { in: property }));
  const { propertyId } = stays[0]!;
  const host = await hostOf(db, propertyId);
  for (const [i, { conversation }] of stays.entries()) {
    const body = `The tram: https://tram-tickets-lisbon.com/${i}`;
    const { message } = await messaging.send(host, conversation, { body });
    if (i === 0)
      await links.keepPress({ propertyId, messageId: message.id, host: "tram-tickets-lisbon.com" });
  }
  await links.switchOffForProperty(host, propertyId);
  const { switchedOff } = await links.get(host, propertyId);
  await exposureService({
    ...{ db, clock },
    events: {
      announce: async (_tx: unknown, event: Event<string>) => void (await hears.get(event.type)?.(event)),
    } as never as Events,
  }).warn(propertyId, switchedOff!.incidentId);
  return stays;
}

describe("when links were switched off", () => {
  test("the guest who opened one is told of their bank before anything else, in their language", async () => {
    const [mira] = await exposed("opened", undefined);
    expect(letters).toMatchObject([{ to: "mira@guest.example" }]);
    const [{ subject, text, html }] = letters as [Letter];
    expect(subject).toBe("Läs nu: en länk från Casa Azul som du öppnade");
    const [, first] = text.split("\n\n");
    expect(first).toMatch(/ring din bank nu/);
    expect(text).toContain(`https://stays.example/g/link-of-${mira!.guest.reservationId}`);
    expect(html).toContain('lang="sv"');
  });

  test("who did not open it is asked to leave it closed, and is not alarmed about their bank", async () => {
    await exposed(
      "left-closed",
      { name: "Omar", email: "omar@guest.example", language: "ar" },
      { name: "Olga", email: "olga@guest.example", language: "en-US" },
    );
    const olga = letters.find(({ to }) => to === "olga@guest.example")!;
    expect(olga.subject).toBe("Careful with a link from Casa Azul");
    expect(olga.text).toContain("Please leave it closed.");
    expect(olga.text).not.toMatch(/bank|tram-tickets/);
    expect(letters.find(({ to }) => to === "omar@guest.example")!.html).toContain('lang="ar" dir="rtl"');
  });

  test("nobody is written to whose address is not known; their page tells them", async () => {
    await exposed("no-address", { name: "Nina", language: "en" });
    expect(letters).toEqual([]);
  });

  test("names cannot add markup to the letter", async () => {
    await exposed("markup", { name: "<b>Ring</b>", email: "ring@guest.example", language: "en" });
    expect(letters[0]!.html).toContain("&lt;b&gt;Ring&lt;/b&gt;");
  });
});
