import { beforeAll, describe, expect, test } from "vitest";
import { readSettings } from "#kernel/config/index.ts";
import { testDatabase } from "#kernel/db/testing.ts";
import { type HttpServer, httpServer, openMetrics } from "#kernel/http/index.ts";
import { silentLog } from "#kernel/log/index.ts";
import { type Actor, ANONYMOUS, authorize } from "#modules/accounts/index.ts";
import { staysRoutes } from "./routes.ts";
import { aPropertyBody, aReservationBody, engine, memberOf, staysAt } from "./testing.ts";

const db = await testDatabase();
const { stays, heard } = staysAt("2026-03-10T12:00:00Z", db);
const actors: Record<string, Actor> = { engine };
let app: HttpServer;
let casaAzul: number;

beforeAll(async () => {
  app = await httpServer<Actor>({
    settings: readSettings({ NODE_ENV: "test", SECRET_KEY: "k".repeat(40) }),
    log: silentLog(),
    identity: {
      authenticate: async (request) => actors[String(request.headers["x-actor"])] ?? ANONYMOUS,
      authorize,
      languageOf: () => undefined,
      limitKey: () => undefined,
    },
    metrics: openMetrics({ ofProcess: false }),
    ready: async () => true,
    about: { title: "Test", version: "1", description: "", securitySchemes: {}, securityOf: () => [] },
  });
  await app.register(staysRoutes(stays));
  const { property } = await stays.property.put(engine, "casa-azul", aPropertyBody());
  casaAzul = property.id;
  actors.teo = await memberOf(db, casaAzul, "owner");
  actors.reader = await memberOf(db, casaAzul, "read_only");
  actors.stranger = await memberOf(db, 1, "owner");
});

type Method = "GET" | "PUT" | "POST" | "PATCH";
const ask = async (who: string, method: Method, url: string, payload?: object) => {
  const headers = { "x-actor": who };
  const response = await app.inject({ method, url: `/api/${url}`, headers, ...(payload && { payload }) });
  return { status: response.statusCode, body: response.json() };
};

describe("a booking engine", () => {
  test("says a property by its own id: 201, then 200 with the same", async () => {
    const first = await ask("engine", "PUT", "properties/fyrhuset", aPropertyBody({ name: "Fyrhuset" }));
    expect(first).toMatchObject({
      status: 201,
      body: { reference: "fyrhuset", name: "Fyrhuset", checkInFrom: "15:00" },
    });
    const again = await ask("engine", "PUT", "properties/fyrhuset", aPropertyBody({ name: "Fyrhuset" }));
    expect(again).toEqual({ status: 200, body: first.body });
    expect(await ask("engine", "GET", "properties/fyrhuset")).toEqual(again);
  });

  test("says a reservation by its own id: 201 with a PIN, then 200 without, and reads it back", async () => {
    const body = aReservationBody({ number: "4827105936", pin: undefined });
    const first = await ask("engine", "PUT", "reservations/B-1", body);
    expect(first).toMatchObject({
      status: 201,
      body: {
        id: expect.stringMatching(new RegExp(`^${casaAzul}\\.`)),
        reference: "B-1",
        property: { id: casaAzul, reference: "casa-azul", name: "Casa Azul", timeZone: "Europe/Lisbon" },
        number: "4827105936",
        pin: expect.stringMatching(/^\d{6}$/),
        state: "booked",
        guest: { name: "Mira Lindqvist", email: "mira@guest.example", language: "sv", country: "SE" },
        checkInDate: "2026-03-25",
        checkOutDate: "2026-03-28",
        nights: 3,
        party: { adults: 2, children: 0 },
        units: [{ name: "Sea flat" }],
        price: { amount: "412.00", currency: "EUR" },
        bookedAt: "2026-02-01T10:00:00Z",
        houseRulesVersion: 1,
      },
    });
    const { pin: _, ...withoutPin } = first.body;
    heard.length = 0;
    expect(await ask("engine", "PUT", "reservations/B-1", body)).toEqual({ status: 200, body: withoutPin });
    expect(await ask("engine", "GET", "reservations/B-1")).toEqual({ status: 200, body: withoutPin });
    expect(heard).toEqual([]);
  });

  test("cancels, with or without a body", async () => {
    await ask("engine", "PUT", "reservations/B-2", aReservationBody({ number: "C-1002" }));
    await ask("engine", "PUT", "reservations/B-3", aReservationBody({ number: "C-1003" }));
    const cancelledAt = "2026-03-09T08:30:00+01:00";
    expect(await ask("engine", "POST", "reservations/B-2/cancellation", { cancelledAt })).toMatchObject({
      status: 200,
      body: { state: "cancelled", cancelledAt: "2026-03-09T07:30:00Z" },
    });
    expect(await ask("engine", "POST", "reservations/B-3/cancellation")).toMatchObject({
      status: 200,
      body: { state: "cancelled", cancelledAt: "2026-03-10T12:00:00Z" },
    });
    expect(await ask("engine", "POST", "reservations/B-404/cancellation")).toMatchObject({
      status: 404,
      body: { code: "stays.reservation_not_found" },
    });
  });

  test.each<[string, object, string]>([
    ["an unknown field", { colour: "blue" }, "/colour"],
    ["an unknown field of the guest", { guest: { name: "Mira", shoeSize: 38 } }, "/guest/shoeSize"],
    ["a day that does not exist", { checkInDate: "2026-02-30" }, "/checkInDate"],
    ["a day of another millennium", { checkInDate: "1026-03-25" }, "/checkInDate"],
    ["a number for a text", { number: 4827105936 }, "/number"],
    ["no guest", { guest: undefined }, "/guest"],
    ["no unit", { units: [] }, "/units"],
    ["a blank name", { guest: { name: " \t " } }, "/guest/name"],
    ["half a guest", { party: { adults: 1.5 } }, "/party/adults"],
    ["a state nobody knows", { state: "maybe" }, "/state"],
    ["a price with a sign", { price: { amount: "-4.00", currency: "EUR" } }, "/price/amount"],
    ["a PIN of letters", { pin: "abcd" }, "/pin"],
    ["a moment without offset", { bookedAt: "2026-02-01T10:00:00" }, "/bookedAt"],
  ])("is told the field for %s, and nothing is saved", async (_, differently, pointer) => {
    const answer = await ask(
      "engine",
      "PUT",
      "reservations/B-bad",
      aReservationBody({ number: "BAD-1", ...differently }),
    );
    expect(answer).toMatchObject({ status: 400, body: { code: "http.body_invalid" } });
    expect(answer.body.faults.map((fault: { pointer: string }) => fault.pointer)).toContain(pointer);
    expect(await ask("engine", "GET", "reservations/B-bad")).toMatchObject({ status: 404 });
  });

  test.each<[object, number, string]>([
    [{ checkOutDate: "2026-03-24" }, 400, "stays.dates_out_of_order"],
    [{ party: { adults: 0 } }, 400, "stays.party_empty"],
    [{ price: { amount: "1.00", currency: "XQQ" } }, 400, "stays.currency_unknown"],
    [{ price: { amount: "1.005", currency: "EUR" } }, 400, "stays.price_too_fine"],
    [{ bookedAt: "2026-02-01T10:00:00.0123456789Z" }, 400, "stays.instant_unreadable"],
    [{ bookedAt: "2026-05-01T10:00:00Z" }, 400, "stays.instant_in_future"],
    [{ state: "checked_in" }, 409, "stays.stay_not_begun"],
    [{ property: "nowhere" }, 404, "stays.property_not_found"],
  ])("is told why for %j", async (differently, status, code) => {
    const answer = await ask(
      "engine",
      "PUT",
      "reservations/B-bad",
      aReservationBody({ number: "BAD-1", ...differently }),
    );
    expect(answer).toMatchObject({ status, body: { code, detail: expect.stringMatching(/^Nothing was/) } });
    expect(answer.body.detail).not.toContain("…");
  });

  test("cannot be imitated by people, nor by others at the door", async () => {
    for (const [who, status] of [
      ["teo", 403],
      ["nobody", 401],
    ] as const) {
      expect(await ask(who, "PUT", "properties/x", aPropertyBody())).toMatchObject({ status });
      expect(await ask(who, "PUT", "reservations/x", aReservationBody())).toMatchObject({ status });
      expect(await ask(who, "POST", "reservations/x/cancellation", {})).toMatchObject({ status });
    }
  });
});

describe("a person of the property", () => {
  test("sees a reservation by our id, without the guest's address and the engine's names", async () => {
    const { body: told } = await ask(
      "engine",
      "PUT",
      "reservations/B-9",
      aReservationBody({ number: "P-1009" }),
    );
    const seen = await ask("reader", "GET", `reservations/${told.id}`);
    expect(seen).toMatchObject({ status: 200, body: { id: told.id, guest: { name: "Mira Lindqvist" } } });
    expect(JSON.stringify(seen.body)).not.toContain("mira@guest.example");
    expect(seen.body).not.toHaveProperty("reference");
    expect(seen.body.property).not.toHaveProperty("reference");
    expect(await ask("stranger", "GET", `reservations/${told.id}`)).toMatchObject({ status: 404 });
    expect(await ask("teo", "GET", "reservations/B-9")).toMatchObject({ status: 404 });
  });

  test("changes the settings if the role allows it", async () => {
    const settings = {
      checkInUntil: "21:30",
      guestRequirements: { minimumAge: 18, phone: true, homeAddress: false, identityDocument: true },
    };
    const url = `properties/${casaAzul}`;
    expect(await ask("reader", "PATCH", url, settings)).toMatchObject({
      status: 403,
      body: { needs: ["owner", "manager"] },
    });
    expect(await ask("stranger", "PATCH", url, settings)).toMatchObject({ status: 404 });
    expect(await ask("teo", "PATCH", url, settings)).toMatchObject({ status: 200, body: settings });
    expect(await ask("teo", "PATCH", url, { checkInUntil: null })).not.toHaveProperty("body.checkInUntil");
    expect(await ask("teo", "PATCH", url, { name: "Casa Verde" })).toMatchObject({
      status: 400,
      body: { code: "http.body_invalid" },
    });
    expect(await ask("teo", "PATCH", url, {})).toMatchObject({ status: 400 });
    expect(await ask("teo", "PATCH", url, { checkInFrom: "25:00" })).toMatchObject({ status: 400 });
  });

  test("lists reservations and is told when the list is asked wrongly", async () => {
    const found = await ask("teo", "GET", "reservations?q=mira&limit=1&from=2026-03-01&state=booked");
    expect(found).toMatchObject({ status: 200, body: { items: [{}], nextCursor: expect.any(String) } });
    const rest = await ask(
      "teo",
      "GET",
      `reservations?q=mira&limit=1&from=2026-03-01&state=booked&cursor=${found.body.nextCursor}`,
    );
    expect(rest.status).toBe(200);
    for (const query of ["from=yesterday", "limit=0", "state=maybe", "colour=blue"]) {
      expect(await ask("teo", "GET", `reservations?${query}`)).toMatchObject({
        status: 400,
        body: { code: "http.query_invalid" },
      });
    }
    expect(await ask("stranger", "GET", "reservations")).toMatchObject({ status: 200, body: { items: [] } });
  });
});

test("a guest sees the essentials of the own stay", async () => {
  const { reservation } = await stays.reservation.put(
    engine,
    "B-mira",
    aReservationBody({ number: "G-1001" }) as never,
  );
  const { id: reservationId, propertyId, guest } = reservation;
  actors.mira = { kind: "guest", propertyId, reservationId, guestId: guest.id, sessionId: "s" as never };
  expect(await ask("mira", "GET", "guest/stay")).toMatchObject({
    status: 200,
    body: {
      number: "G-1001",
      guestName: "Mira Lindqvist",
      property: { name: "Casa Azul", address: { city: "Lisboa" } },
      checkInFrom: "15:00",
      checkOutUntil: "11:00",
      houseRules: { parties: "not_allowed", version: 1 },
      price: { amount: "412.00", currency: "EUR" },
    },
  });
  expect(await ask("teo", "GET", "guest/stay")).toMatchObject({ status: 403 });
});
