/** A guest who was made unrecognisable is named nowhere in the database: every column of every table is read. */

import { describe, expect, test } from "vitest";
import { type PropertyId, parseLocatedId } from "#kernel/ids.ts";
import { aMail } from "#modules/mail/testing.ts";
import { aReservationBody } from "#modules/stays/testing.ts";
import { type Caller, testApp } from "./testing.ts";

const GUEST = {
  name: "Mirabella Zetterqvist",
  email: "mirabella.zq@zetterqvist.example",
  phone: "+46 70 555 81 92",
  language: "sv",
};
/** Nothing else here holds these. */
const MARKERS = ["mirabella", "zetterqvist", "mirabella.zq", "zetterqvist.example", "5558192", "555 81 92"];
const AFTER = "2026-08-01T10:00:00Z";

const house = await testApp({ now: "2026-03-20T10:00:00Z" });
const { db, clock } = house;
const { mail, privacy } = house.house;
let guest: Caller;
let teo: Awaited<ReturnType<typeof house.member>>;
const azul = await house.property("casa-azul");
const stay = await house.stay(azul, { guest: GUEST });
const at = parseLocatedId<"reservation">(stay.reservationId);

type Column = { readonly place: string; readonly sought: string };

/** Every column of every table; bytes are read as the letters they may be. */
const COLUMNS = {
  name: "t_columns",
  text: `select c.table_schema || '.' || c.table_name || '.' || c.column_name as place,
  format('select count(*)::integer as n from %I.%I t where lower(%s) like any ($1::text[])', c.table_schema, c.table_name,
    format(case when c.data_type = 'bytea' then 'encode(t.%I, ''escape'')' else 't.%I::text' end, c.column_name)) as sought
from information_schema.columns c
join information_schema.tables t using (table_schema, table_name)
where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')`,
};

/** The columns that hold a marker. */
async function found(): Promise<string[]> {
  const places: string[] = [];
  for (const { place, sought } of await db.run<Column>(COLUMNS, [])) {
    const patterns = MARKERS.map((marker) => `%${marker}%`);
    const [row] = await db.run<{ n: number }>({ name: `t ${place}`, text: sought }, [patterns]);
    if (row!.n > 0) places.push(place);
  }
  return places.sort();
}

async function bring(from: string, side: "guest" | "partner", body: string): Promise<void> {
  const pair = await mail.aliases.pairOf({ propertyId: at.propertyId, reservationId: at.id });
  const recipient = mail.aliases.addressOf(side, pair[side]);
  const raw = Buffer.from(aMail({ from, to: recipient, subject: `About ${GUEST.name}`, body }));
  const envelope = { sender: /<(.*)>/.exec(from)![1]!, recipient, ip: "192.0.2.1", helo: "mx.guest.example" };
  await mail.reception.take(await mail.reception.admit(recipient), envelope, raw);
}

test("a guest is named in many places while the stay goes on", async () => {
  guest = await house.guest(stay);
  teo = await house.member(azul, "owner");
  const { id } = (await guest.get("/api/guest/conversation")).body;
  const say = (by: Caller, url: string, body: string) => by.post(url, { body });
  const own = "/api/guest/conversation/messages";
  const first = await say(guest, own, `Hello, ${GUEST.name} here. We come at six.`);
  expect(first.status).toBe(201);
  await say(guest, own, `My number is ${GUEST.phone}, my mail ${GUEST.email}`);
  await say(teo, `/api/conversations/${id}/messages`, "Dear Mirabella, welcome. Zetterqvist is on the bell.");
  await teo.put(`/api/conversations/${id}/draft`, { body: "Mirabella, one more thing" });
  await guest.put("/api/guest/conversation/draft", { body: "Mirabella again" });
  const report = mail.links.tokenFor("report", {
    propertyId: azul.id as PropertyId,
    id: first.body.id,
  });
  const reported = { reason: "guest_misconduct", words: "Mirabella was rude to us" };
  expect(await teo.post(`/api/mail/reports/${report}`, reported)).toMatchObject({ status: 201 });
  const stop = await house.work();
  await expect
    .poll(
      async () =>
        (await db.run({ name: "t_out", text: "select 1 from mail.delivery where subject is not null" }, []))
          .length,
    )
    .toBeGreaterThan(0);
  await stop();
  await bring(`${GUEST.name} <${GUEST.email}>`, "partner", `It is ${GUEST.name}: at seven, after all.\n`);
  await bring(`Teo <${teo.email}>`, "guest", "Good, Mirabella. The key is at the bell.\n");
  await guest.post("/api/guest/histories");
  await privacy.audit.anchor();
  const named = await found();
  expect(named).toEqual(
    expect.arrayContaining(["mail.inbound.raw", "messaging.draft.body", "safety.report.words"]),
  );
  expect(named.length).toBeGreaterThan(12);
});

describe("before the end of the conversation", () => {
  test("the wish is kept, and nothing else happens", async () => {
    const asked = await guest.post("/api/guest/erasure", { understood: true });
    expect([asked.status, asked.body.state]).toEqual([202, "too_early"]);
    await privacy.erasures.performDue();
    expect((await guest.get("/api/guest/erasure")).body).toMatchObject({
      state: "too_early",
      requestedAt: expect.any(String),
    });
    expect((await guest.get("/api/guest/stay")).status).toBe(200);
  });
});

describe("after the end of the conversation", () => {
  const page = privacy.erasures.pageOf({ propertyId: at.propertyId, reservationId: at.id });

  test("no column of any table holds the guest's name, e-mail address or telephone number", async () => {
    clock.set(AFTER);
    expect(await privacy.erasures.performDue()).toBe(1);
    expect(await found()).toEqual([]);
  });

  test("the certificate tells what was changed in each room, and what a duty keeps", async () => {
    const token = page.split("/").at(-1)!;
    const { status, body } = await house.anonymous.get(`/api/erasures/${token}`);
    expect(status).toBe(200);
    const told = JSON.parse(body.certificate);
    expect(told.rooms).toEqual(
      ["privacy", "accounts", "stays", "safety", "messaging", "mail"].map((room) =>
        expect.objectContaining({ room }),
      ),
    );
    expect(told.rooms.find(({ room }: { room: string }) => room === "messaging")).toMatchObject({
      changed: { messages: 3 },
      kept: expect.arrayContaining(["messages"]),
    });
  });

  test("the guest's session and link open nothing; the host still reads what was said", async () => {
    expect((await guest.get("/api/guest/stay")).status).toBe(401);
    const reader = await house.member(azul, "owner");
    const { items } = (await reader.get("/api/conversations?view=all")).body;
    const said = (await reader.get(`/api/conversations/${items[0].id}/messages`)).body.items;
    expect(said[0]).toMatchObject({ body: expect.stringMatching(/^Hello, Guest [0-9A-F]{8} here\./) });
  });

  test("mail to the closed addresses is turned back", async () => {
    await expect(bring(`${GUEST.name} <${GUEST.email}>`, "partner", "Hello?\n")).rejects.toMatchObject({
      code: "mail.alias_retired",
    });
  });

  test("the booking engine tells of the reservation again, and the guest stays unknown", async () => {
    const body = aReservationBody({
      ...{ property: "casa-azul", number: stay.number, guest: GUEST, pin: "314159" },
      party: { adults: 3, children: 0 },
    });
    expect((await azul.engine.put(`/api/reservations/${stay.ref}`, body)).status).toBe(200);
    expect(await found()).toEqual([]);
  });

  test("asking once more changes nothing", async () => {
    const ines = await house.person("trust_officer");
    const asked = await ines.post("/api/desk/erasures", { reservationNumber: stay.number, caseId: "C-9" });
    expect([asked.status, asked.body.page]).toEqual([200, page]);
  });
});
