/** What every measurement stands on: an embedded server with durable settings, a seeded marketplace, people who are in. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSettings } from "#kernel/config/index.ts";
import { startEmbedded } from "#kernel/db/embedded/index.ts";
import { type Db, migrate, openDb } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import { silentLog } from "#kernel/log/index.ts";
import type { KeyActor, PersonActor } from "#modules/accounts/index.ts";
import { type House, openHouse } from "../apps/compose.ts";
import { firstPart, type Model, type Size, secondPart, seed, seedReader } from "./seed.ts";

export type Ground = {
  readonly url: string;
  readonly db: Db;
  readonly dataDir: string;
  readonly size: Size;
  readonly house: House;
  /** What the server says of itself. */
  readonly version: string;
  /** The owner of the first two properties, who has read nearly everything. */
  readonly owner: PersonActor;
  close(): Promise<void>;
};

/** `base` is where the data goes; the machine's temporary folder when it is not said. */
export async function layGround(size: Size, base: string = tmpdir()): Promise<Ground> {
  const dataDir = mkdtempSync(join(base, "bellhop-bench-"));
  const embedded = await startEmbedded({ dataDir, pgBin: process.env.PG_BIN });
  const db = openDb(embedded.url, { poolSize: 8 });
  await migrate(db.q);
  const settings = readSettings({
    NODE_ENV: "production",
    PUBLIC_URL: "http://127.0.0.1",
    DATA_DIR: dataDir,
  });
  const house = await openHouse({ settings, log: silentLog(), db, isOurs: true });
  await seed(db, size, await aModel(house), house.clock.now());
  const parts = [firstPart(size), secondPart(size)];
  const owner = await personAt(
    house,
    "owner@bench.example",
    parts.map(({ propertyId }) => propertyId),
  );
  for (const part of parts) await seedReader(db, size, part, owner.personId);
  const [row] = await db.run<{ version: string }>({ name: "bench.version", text: "select version()" }, []);
  const close = async () => {
    await house.close();
    await db.close();
    await embedded.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { url: embedded.url, db, dataDir, size, house, owner, version: row!.version.split(",")[0]!, close };
}

async function aModel({ stays, ids, clock }: House): Promise<Model> {
  const engine: KeyActor = {
    kind: "key",
    keyId: ids.next("api_key"),
    principalId: ids.next("person"),
    source: "bench",
    scope: "booking_engine",
  };
  const address = { street: "Rua da Bica 12", postalCode: "1200-054", city: "Lisboa", country: "PT" };
  const { property } = await stays.property.put(engine, "model", {
    name: "House 0",
    address,
    timeZone: "Europe/Lisbon",
  });
  const today = clock.now().toZonedDateTimeISO("Europe/Lisbon").toPlainDate();
  const { reservation } = await stays.reservation.put(engine, "model", {
    property: "model",
    guest: { name: "Mira Lindqvist", language: "en" },
    checkInDate: today.toString(),
    checkOutDate: today.add({ days: 3 }).toString(),
    party: { adults: 2 },
    units: [{ name: "Sea flat" }],
    price: { amount: "412.00", currency: "EUR" },
    bookedAt: clock
      .now()
      .subtract({ hours: 24 * 60 })
      .toString({ smallestUnit: "second" }),
  });
  return { propertyId: property.id, reservationId: reservation.id };
}

/** An owner of these properties. */
export async function personAt(
  house: House,
  email: string,
  properties: readonly PropertyId[],
): Promise<PersonActor> {
  const { accounts } = house;
  const person = { email, name: "Teo", language: "en", timeZone: "Europe/Lisbon" } as const;
  const personId = await accounts.createAccount({ ...person, isSample: true });
  for (const propertyId of properties) await accounts.grantRole({ email, propertyId, role: "owner" });
  return {
    kind: "person",
    personId,
    sessionId: "" as Id<"session">,
    language: "en",
    timeZone: "Europe/Lisbon",
  };
}

/** The headers of a browser in which this person is signed in. */
export async function browserOf(
  { db, accounts }: House,
  { personId }: PersonActor,
): Promise<Record<string, string>> {
  const { token } = await db.write((tx) => accounts.sessions.open(tx, { personId }, { ip: "127.0.0.1" }));
  return { cookie: `bellhop=${token}`, origin: "http://127.0.0.1" };
}
