/** Builders for tests of stays and of its neighbours: a plain case that holds, and what is different in yours. */

import { randomUUID } from "node:crypto";
import type { Db } from "#kernel/db/index.ts";
import { openEvents } from "#kernel/events/index.ts";
import { type Id, idFromWords, type PropertyId, uuidIds } from "#kernel/ids.ts";
import { openJobs } from "#kernel/jobs/index.ts";
import { memoryLive } from "#kernel/live/index.ts";
import { at, day, stoppedClock } from "#kernel/time.ts";
import type { KeyActor, MembershipTables, PersonActor, Role } from "#modules/accounts/index.ts";
import type { PropertyPut } from "./bodies.ts";
import type { StaysDeps } from "./service/ports.ts";
import { staysService } from "./service.ts";
import type { Property, Reservation, Stay } from "./types.ts";

/** Values that tests like to write as text. */
type AsText<T, K extends keyof T> = Omit<Partial<T>, K> & { readonly [P in K]?: T[P] | string };
type DatesOf<T> = Extract<keyof T, "checkInDate" | "checkOutDate" | "bookedAt" | "cancelledAt">;
type Written<T> = AsText<T, DatesOf<T>>;

const CASA_AZUL = 1001 as PropertyId;

/** Mira's three nights at Casa Azul, booked in February. `aStay({ checkOutDate: "2026-04-02" })` */
export function aStay(differently: Written<Stay> = {}): Stay {
  return {
    propertyId: CASA_AZUL,
    reservationId: idFromWords("reservation", "mira"),
    state: differently.cancelledAt ? "cancelled" : "booked",
    timeZone: "Europe/Lisbon",
    checkInDate: day("2026-03-25"),
    checkOutDate: day("2026-03-28"),
    bookedAt: at("2026-02-01T10:00:00Z"),
    ...read<Stay>(differently),
  };
}

export function aReservation(differently: Written<Reservation> = {}): Reservation {
  return {
    id: idFromWords("reservation", "mira"),
    propertyId: CASA_AZUL,
    number: "4827105936",
    guest: {
      id: idFromWords("guest", "mira"),
      name: "Mira Lindqvist",
      email: "mira@guest.example",
      phone: "+46 70 123 45 67",
      language: "sv",
      country: "SE",
    },
    party: { adults: 2, children: 0 },
    units: [{ name: "Sea flat" }],
    price: { minor: 41_200n, currency: "EUR" },
    state: differently.cancelledAt ? "cancelled" : "booked",
    houseRulesVersion: 1,
    origin: { source: "test-engine", ref: "B-1" },
    checkInDate: day("2026-03-25"),
    checkOutDate: day("2026-03-28"),
    bookedAt: at("2026-02-01T10:00:00Z"),
    ...read<Reservation>(differently),
  };
}

export function aProperty(differently: Partial<Property> = {}): Property {
  return {
    id: CASA_AZUL,
    name: "Casa Azul",
    address: { street: "Rua da Bica 12", postalCode: "1200-054", city: "Lisboa", country: "PT" },
    timeZone: "Europe/Lisbon",
    languages: ["pt", "en"],
    phone: "+351 21 000 00 00",
    checkInFrom: Temporal.PlainTime.from("15:00"),
    checkInUntil: Temporal.PlainTime.from("22:00"),
    checkOutUntil: Temporal.PlainTime.from("11:00"),
    houseRules: {
      version: 1,
      pets: "not_allowed",
      smoking: "outside",
      parties: "not_allowed",
      children: "welcome",
    },
    guestRequirements: { phone: true, homeAddress: false, identityDocument: false },
    origin: { source: "test-engine", ref: "casa-azul" },
    ...differently,
  };
}

/** What a booking engine sends of Casa Azul; the body of `PUT /api/properties/:id`. */
export const aPropertyBody = (differently: Partial<PropertyPut> = {}): PropertyPut => ({
  name: "Casa Azul",
  address: { street: "Rua da Bica 12", postalCode: "1200-054", city: "Lisboa", country: "PT" },
  timeZone: "Europe/Lisbon",
  ...differently,
});

/** What a booking engine sends of Mira's stay; the body of `PUT /api/reservations/:id`. */
export const aReservationBody = (differently: Record<string, unknown> = {}): Record<string, unknown> => ({
  property: "casa-azul",
  number: "4827105936",
  pin: "271828",
  guest: { name: "Mira Lindqvist", email: "mira@guest.example", language: "sv", country: "SE" },
  checkInDate: "2026-03-25",
  checkOutDate: "2026-03-28",
  party: { adults: 2, children: 0 },
  units: [{ name: "Sea flat" }],
  price: { amount: "412.00", currency: "EUR" },
  bookedAt: "2026-02-01T10:00:00Z",
  ...differently,
});

/** The booking engine that tells us of Casa Azul. */
export const engine: KeyActor = {
  kind: "key",
  keyId: idFromWords("api_key", "test-engine"),
  principalId: idFromWords("person", "test-engine"),
  source: "test-engine",
  scope: "booking_engine",
};

/** Stays on a real database at a standing clock; `heard` collects what it announces. */
export function staysAt(startsAt: string, db: Db, differently: Partial<StaysDeps> = {}) {
  const clock = stoppedClock(startsAt);
  const ids = uuidIds(clock);
  const jobs = openJobs({ clock, ids, live: memoryLive() });
  const events = openEvents({ db, jobs, clock, ids });
  const heard: { type: string; payload: object }[] = [];
  const listener = "stays.test";
  for (const type of [
    "property_changed",
    "reservation_booked",
    "reservation_changed",
    "reservation_cancelled",
  ]) {
    events.on(`stays.${type}`, { listener, when: "within" }, async ({ payload }) => {
      heard.push({ type: `stays.${type}`, payload });
    });
  }
  const members: StaysDeps["members"] = {
    addEngine: (tx, { propertyId, principalId }) => insertMember(tx, propertyId, principalId, "engine"),
    propertiesOf: async (personId) => {
      const rows = await db.q
        .withTables<MembershipTables>()
        .selectFrom("accounts.membership")
        .where("person_id", "=", personId)
        .select(["property_id", "role"])
        .orderBy("property_id")
        .execute();
      return rows.map((row) => ({ propertyId: row.property_id, role: row.role }));
    },
  };
  const deps = { db, clock, ids, events, members, secretKey: "a key for tests", ...differently };
  return { stays: staysService(deps), clock, ids, events, heard };
}

/** Somebody who belongs to a property; the same person again when `personId` is given. */
export async function memberOf(
  db: Db,
  propertyId: number,
  role: Role,
  personId = randomUUID() as string as Id<"person">,
): Promise<PersonActor> {
  await insertMember(db.q, propertyId as PropertyId, personId, role);
  const sessionId = randomUUID() as string as Id<"session">;
  return { kind: "person", personId, sessionId, language: "en", timeZone: "Europe/Lisbon" };
}

async function insertMember(
  q: Db["q"],
  property_id: PropertyId,
  person_id: Id<"person">,
  role: Role,
): Promise<void> {
  const row = { property_id, person_id, role, display_name: "Teo", joined_at: at("2026-01-01T00:00:00Z") };
  await q
    .withTables<{ "accounts.membership": typeof row }>()
    .insertInto("accounts.membership")
    .values(row)
    .execute();
}

function read<T extends object>(written: Written<T>): Partial<T> {
  const meant = (key: string, value: unknown): unknown => {
    if (typeof value !== "string") return value;
    if (key.endsWith("Date")) return day(value);
    return key.endsWith("At") ? at(value) : value;
  };
  return Object.fromEntries(
    Object.entries(written).map(([key, value]) => [key, meant(key, value)]),
  ) as Partial<T>;
}
