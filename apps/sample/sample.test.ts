import { describe, expect, test } from "vitest";
import { readSettings } from "#kernel/config/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { testDatabase } from "#kernel/db/testing.ts";
import type { Id } from "#kernel/ids.ts";
import { silentLog } from "#kernel/log/index.ts";
import { at, stoppedClock } from "#kernel/time.ts";
import type { PersonActor } from "#modules/accounts/index.ts";
import { decideRead, decideWrite } from "#modules/messaging/index.ts";
import { openHouse } from "../compose.ts";
import { loadSample, PROPERTIES, SAMPLE_PASSWORD, sampleLinks, wantsSample } from "./index.ts";
import { instantOf } from "./moments.ts";

const NOW = "2026-11-20T15:30:00Z";
const settings = readSettings({
  NODE_ENV: "test",
  SECRET_KEY: "k".repeat(40),
  PUBLIC_URL: "http://localhost:8080",
});

const houseAt = (now: string, db: Db) =>
  openHouse({ settings, log: silentLog(), db, isOurs: true, clock: stoppedClock(now) });

type Row = {
  guest: string;
  lines: number;
  unread: number;
  due: string | null;
  draft: boolean;
  state: string;
  property: number;
};
const CONVERSATIONS = {
  name: "sample.test",
  text: `select r.guest_name as guest, c.last_seq as lines, r.state, c.property_id as property,
    c.last_seq - coalesce((select k.read_seq from messaging.read_mark k join accounts.account a on a.person_id = k.reader_id
      where k.conversation_id = c.conversation_id and a.email like 'teo@%'), 0) as unread,
    c.reply_due_at::text as due, exists (select 1 from messaging.draft d where d.conversation_id = c.conversation_id) as draft
    from messaging.conversation c join stays.reservation r using (property_id, reservation_id)`,
};

describe("the sample marketplace", async () => {
  const db = await testDatabase();
  const house = await houseAt(NOW, db);
  expect(await sampleLinks(house)).toEqual([]);
  await loadSample(house);
  const rows = new Map((await db.run<Row>(CONVERSATIONS, [])).map((row) => [row.guest, row]));
  const teo = await personOf(db, "teo@casa-azul.example");
  const inbox = async (view: "needs_reply" | "unread" | "all") => {
    const listed = await house.messaging.listInbox(teo, { view, limit: 100 });
    return listed;
  };

  test("has some forty reservations in every state, each with its conversation", () => {
    expect(rows.size).toBeGreaterThanOrEqual(40);
    expect(rows.size).toBe(PROPERTIES.flatMap(({ stays }) => stays).length);
    expect(new Set([...rows.values()].map((row) => row.state)).size).toBe(5);
    expect([...rows.values()].filter((row) => row.lines === 0).length).toBeGreaterThanOrEqual(3);
  });

  test("Mira waits for an answer that is due in two hours", () => {
    expect(at(String(rows.get("Mira Lindqvist")?.due).replace(" ", "T"))).toEqual(at(NOW).add({ hours: 2 }));
  });

  test("Rui's answer is begun, Hannah's message is unread", () => {
    expect(rows.get("Rui Tavares")).toMatchObject({ draft: true });
    expect(rows.get("Hannah Kessler")).toMatchObject({ unread: 1 });
  });

  test("Gwen's window closes at the end of this day, Annelie's is closed, Pilar's conversation is unreadable", async () => {
    const { items } = await inbox("all");
    const windowOf = async (guest: string) => {
      const head = items.find((item) => item.guest.name === guest)!;
      const id = { propertyId: head.property.id, id: head.conversationId };
      return house.messaging.getConversation(teo, id);
    };
    const gwen = await windowOf("Gwen Ellis");
    expect(decideWrite("partner", gwen.stay, at(NOW))).toEqual({
      may: true,
      until: at("2026-11-21T00:00:00Z"),
    });
    const annelie = await windowOf("Annelie Voss");
    expect(decideWrite("partner", annelie.stay, at(NOW))).toMatchObject({ may: false });
    expect(decideRead(annelie.stay, at(NOW))).toMatchObject({ may: true });
    const pilar = await windowOf("Pilar Echeverría");
    expect(decideRead(pilar.stay, at(NOW))).toMatchObject({ may: false });
  });

  test("its conversations are in six languages", () => {
    const spoken = new Set<string>();
    for (const { stays } of PROPERTIES)
      for (const { talk, guest } of stays) if (talk) spoken.add(guest.language);
    expect([...spoken]).toEqual(expect.arrayContaining(["en", "fr", "pt", "sv", "ar", "de"]));
  });

  test("everybody comes in by the printed ways", async () => {
    const links = await sampleLinks(house);
    for (const who of ["Teo", "Ulla", "Claire", "Bo", "Inês", "Mira", "Omar", "Jan"]) {
      expect(links.find((link) => link.who.startsWith(who))?.url).toMatch(
        /^http:\/\/localhost:8080\/(g|sign-in)\//,
      );
    }
    const door = { ip: "127.0.0.1" };
    const teoLink = links
      .find(({ who }) => who.startsWith("Teo"))!
      .url.split("/")
      .at(-1)!;
    await house.accounts.signIn.withLink(teoLink, door);
    await house.accounts.signIn.withPassword(
      { email: "claire@les-glycines.example", password: SAMPLE_PASSWORD },
      door,
    );
    const miraLink = links
      .find(({ who }) => who.startsWith("Mira"))!
      .url.split("/")
      .at(-1)!;
    await house.accounts.guests.enterWithLink(miraLink, door);
    await house.accounts.guests.enterWithPin({ reservationNumber: "4827 105 936", pin: "271828" }, door);
  });

  test("a guest may come in exactly as long as the conversation can be read", async () => {
    const { items } = await inbox("all");
    const mira = items.find((item) => item.guest.name === "Mira Lindqvist")!;
    const entry = await house.stays.guests.findByNumberAndPin("4827105936", "271828", at(NOW));
    expect(decideRead(mira.stay, at(NOW))).toEqual({ may: true, until: entry?.enterUntil });
  });

  test("nobody can choose its password", async () => {
    const account = {
      email: "eve@new.example",
      name: "Eve",
      language: "en",
      timeZone: "UTC",
      password: SAMPLE_PASSWORD,
    } as const;
    await expect(house.accounts.createAccount(account)).rejects.toMatchObject({
      code: "accounts.password_not_good",
    });
  });
});

describe("the script", () => {
  const zones = PROPERTIES.map((property) => ({ property, timeZone: property.details.timeZone }));

  test.each([
    "2026-11-20T15:30:00Z",
    "2026-11-20T23:59:59Z",
    "2026-11-21T00:00:00Z",
    "2026-03-29T00:59:59Z", // the clocks are about to go forward
    "2026-10-25T01:00:00Z", // they have just gone back
    "2028-02-29T05:00:00Z",
    "2027-01-01T00:00:00Z",
  ])(
    "is in order at %s: nothing before it is booked, nobody before the one they answer, nothing to come",
    (now) => {
      for (const { property, timeZone } of zones) {
        const present = { now: at(now), timeZone };
        for (const { ref, booked, cancelled, talk = [] } of property.stays) {
          const moments = [booked, ...talk.map(({ when }) => when)].map((when) => instantOf(when, present));
          const sorted = moments.toSorted(Temporal.Instant.compare);
          expect([ref, moments.map(String)]).toEqual([ref, sorted.map(String)]);
          if (cancelled) instantOf(cancelled, present);
        }
      }
    },
  );

  test("every speaker belongs to the house", () => {
    for (const { people, stays } of PROPERTIES) {
      const keys = ["guest", ...people.map(({ key }) => key)];
      for (const { talk = [], draft, aside, unread = [] } of stays) {
        for (const { from } of talk) expect(keys).toContain(from);
        for (const key of [draft?.by, aside, ...(unread === "everybody" ? [] : unread)])
          if (key) expect(keys).toContain(key);
      }
    }
  });

  test("no two guests share a name or a reference", () => {
    const all = PROPERTIES.flatMap(({ stays }) => stays);
    expect(new Set(all.map(({ ref }) => ref)).size).toBe(all.length);
    expect(new Set(all.map(({ guest }) => guest.name)).size).toBe(all.length);
  });
});

test("a loading that was interrupted is completed by the next one, and then nobody wants it any more", async () => {
  const db = await testDatabase();
  const house = await houseAt(NOW, db);
  expect(await wantsSample(house)).toBe(true);
  let sends = 0;
  const interrupted = {
    ...house,
    messaging: {
      ...house.messaging,
      asOf: (...when: Parameters<typeof house.messaging.asOf>) => {
        if (++sends > 60) throw new Error("the plug was pulled");
        return house.messaging.asOf(...when);
      },
    },
  };
  await expect(loadSample(interrupted)).rejects.toThrow("the plug was pulled");
  expect(await wantsSample(house)).toBe(true);
  await loadSample(await houseAt("2026-11-20T16:30:00Z", db));
  expect(await wantsSample(house)).toBe(false);
  const rows = new Map((await db.run<Row>(CONVERSATIONS, [])).map((row) => [row.guest, row]));
  for (const { guest, talk = [] } of PROPERTIES.flatMap(({ stays }) => stays)) {
    expect([guest.name, rows.get(guest.name)?.lines]).toEqual([guest.name, talk.length]);
  }
});

test.each(["2026-03-29T00:30:00Z", "2026-10-25T00:30:00Z", "2026-12-31T23:10:00Z"])(
  "it loads at %s, when clocks and calendars turn",
  async (now) => {
    const db = await testDatabase();
    await loadSample(await houseAt(now, db));
    expect(await db.run(CONVERSATIONS, [])).toHaveLength(PROPERTIES.flatMap(({ stays }) => stays).length);
  },
);

async function personOf(db: Db, email: string): Promise<PersonActor> {
  const find = { name: "sample.person", text: "select person_id from accounts.account where email = $1" };
  const [row] = await db.run<{ person_id: Id<"person"> }>(find, [email]);
  const sessionId = row!.person_id as string as Id<"session">;
  return { kind: "person", personId: row!.person_id, sessionId, language: "pt", timeZone: "Europe/Lisbon" };
}
