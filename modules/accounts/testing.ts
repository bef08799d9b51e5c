/** Builders for tests of accounts and of its neighbours: people who are signed in, keys, guests, a house to knock at. */

import { type Environment, readSettings } from "#kernel/config/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { openEvents } from "#kernel/events/index.ts";
import { httpServer, openMetrics } from "#kernel/http/index.ts";
import { type Id, type PropertyId, uuidIds } from "#kernel/ids.ts";
import { openJobs } from "#kernel/jobs/index.ts";
import { type Live, memoryLive, type Signal } from "#kernel/live/index.ts";
import { openLog, silentLog } from "#kernel/log/index.ts";
import { at, stoppedClock } from "#kernel/time.ts";
import { identityOf, sessionCookies } from "./identity.ts";
import { accountsJobs } from "./jobs.ts";
import type { LetterToSend } from "./letters.ts";
import { accountsRoutes } from "./routes.ts";
import { hasReachOverLinks } from "./rules/second-factor.ts";
import { type Accounts, accountsService } from "./service.ts";
import { copyFactors } from "./store/factor.ts";
import { insertMembership } from "./store/membership.ts";
import { confirmAuthenticator, offerAuthenticator } from "./store/totp.ts";
import { NO_STANDING, type Place, type Places, STEP_UP_PURPOSES, type Standing } from "./types/proof.ts";
import type { GuestEntry, PersonActor, PropertyCard, Role, StaffPost } from "./types.ts";

/** What the builders need: a house of any size. */
type House = { readonly accounts: Accounts; readonly db: Db };

/** Headers of a browser on our own pages. */
export type Headers = Readonly<Record<string, string>>;
const IN_BROWSER: Headers = { "sec-fetch-site": "same-origin" };

export const inBrowser = (cookie?: string): Headers => ({ ...IN_BROWSER, ...(cookie && { cookie }) });

export const GOOD_PASSWORD = "azulejo by the river";

export const CASA_AZUL: PropertyCard = {
  id: 1001 as PropertyId,
  name: "Casa Azul",
  timeZone: "Europe/Lisbon",
};
export const FYRHUSET: PropertyCard = {
  id: 1002 as PropertyId,
  name: "Fyrhuset",
  timeZone: "Europe/Stockholm",
};

let serial = 0;

type PersonToBe = {
  name?: string;
  email?: string;
  staff?: StaffPost;
  /** Left out, they have none and come in by links; signing in with one costs a test a tenth of a second. */
  password?: string;
  /** What they are where. */
  roles?: Readonly<Record<number, Role>>;
  /** As people really begin: without a second factor, and having proved nothing but that they came in. */
  isBare?: true;
};

/** A person, signed in: `headers` are what their browser sends. */
export async function aPerson({ accounts, db }: House, about: PersonToBe = {}) {
  const { name = "Teo Almeida", staff, password, roles = {} } = about;
  const email = about.email ?? `teo-${++serial}@casa-azul.example`;
  const person = { email, name, language: "en", timeZone: "Europe/Lisbon" } as const;
  const more = { ...(staff && { staff }), ...(password && { password }) };
  const personId = await accounts.createAccount({ ...person, ...more });
  for (const [number, role] of Object.entries(roles)) {
    const propertyId = Number(number) as PropertyId;
    const membership = { propertyId, personId, role, displayName: name };
    await db.write((tx) => insertMembership(tx, membership, at("2026-01-01T00:00:00Z")));
  }
  const needsFactor = staff !== undefined || Object.values(roles).some(hasReachOverLinks);
  if (needsFactor && !about.isBare) await enrol({ db }, personId);
  const { cookie, sessionId } = await signedIn({ accounts, db }, { personId, ...(staff && { staff }) });
  if (!about.isBare) await stepUp({ db }, personId);
  return { personId, sessionId, email, name, cookie, headers: inBrowser(cookie) };
}

/** A further session of the person. */
export async function signedIn(
  { accounts, db }: House,
  person: { personId: Id<"person">; staff?: StaffPost },
) {
  const { token, sessionId } = await db.write((tx) =>
    accounts.sessions.open(tx, person, { ip: "127.0.0.1" }),
  );
  return { cookie: `bellhop=${token}`, sessionId };
}

const SOMETIME = at("2100-01-01T00:00:00Z");

/** Gives them an authenticator app that nobody holds: they have a second factor, and are not asked for it here. */
export async function enrol({ db }: Pick<House, "db">, personId: Id<"person">): Promise<void> {
  const id = crypto.randomUUID() as string as Id<"totp">;
  await db.write(async (tx) => {
    await offerAuthenticator(tx, personId, {
      id,
      secret: Buffer.alloc(1),
      createdAt: at("2026-01-01T00:00:00Z"),
    });
    await confirmAuthenticator(tx, personId, id, at("2026-01-01T00:00:00Z"));
    await copyFactors(tx, personId);
  });
}

/** Their sessions of now have proved themselves for every purpose, and for good. */
export async function stepUp({ db }: Pick<House, "db">, personId: Id<"person">): Promise<void> {
  const proved = Object.fromEntries(STEP_UP_PURPOSES.map((purpose) => [purpose, SOMETIME.toString()]));
  const text = "update accounts.session set step_ups = $2::jsonb where person_id = $1";
  await db.run({ name: "test.step_up", text }, [personId, JSON.stringify(proved)]);
}

/** What a session that has proved everything carries, for services that are called without a request. */
export const STEPPED_UP: Standing = {
  ...NO_STANDING,
  stepUps: Object.fromEntries(STEP_UP_PURPOSES.map((purpose) => [purpose, SOMETIME])),
};

/** A booking engine's key, or with `propertyId` and an owner of it a property's. */
export async function aKey(
  { accounts }: House,
  about: { source?: string; of?: { propertyId: PropertyId; owner: Id<"person"> } } = {},
) {
  const source = about.source ?? "Reservas";
  const owner = about.of && personActor(about.of.owner);
  const { key, text } =
    about.of && owner
      ? await accounts.keys.create(owner, about.of.propertyId, { source })
      : await accounts.keys.createForEngine({ source });
  return { key, text, headers: { authorization: `Bearer ${text}` } as Headers };
}

const personActor = (personId: Id<"person">): PersonActor => ({
  ...{ kind: "person", personId, language: "en", timeZone: "Europe/Lisbon" },
  sessionId: crypto.randomUUID() as string as Id<"session">,
  standing: STEPPED_UP,
});

/** Places by address. */
export const fakePlaces = (known: Readonly<Record<string, Place>>): Places => ({
  lookup: (ip) => known[ip],
});

/** Mira's way in, as stays would answer. */
export const aGuestEntry = (differently: Partial<GuestEntry> = {}): GuestEntry => ({
  propertyId: CASA_AZUL.id,
  reservationId: crypto.randomUUID() as string as Id<"reservation">,
  guestId: crypto.randomUUID() as string as Id<"guest">,
  enterUntil: at("2027-03-29T00:00:00Z"),
  ...differently,
});

/** Accounts alone behind a real server, on a stopped clock. Stays is played by `stays`, the postman by `letters`. */
export async function accountsAt(startsAt: string, db: Db, env: Environment = {}, places?: Places) {
  const clock = stoppedClock(startsAt);
  const ids = uuidIds(clock);
  const live = memoryLive();
  const jobs = openJobs({ clock, ids, live });
  const events = openEvents({ db, jobs, clock, ids });
  const settings = readSettings({
    ...{ NODE_ENV: "test", SECRET_KEY: "k".repeat(40), PUBLIC_URL: "http://localhost:8080" },
    ...env,
  });
  const signals: Signal[] = [];
  const telling: Pick<Live, "publish"> = {
    publish: (signal) => {
      signals.push(signal);
      live.publish(signal);
    },
  };
  const stays = {
    cards: [CASA_AZUL, FYRHUSET] as readonly PropertyCard[],
    /** By `number pin` and by `reservation version`. */
    entries: new Map<string, GuestEntry>(),
  };
  const deps = {
    ...{ db, clock, ids, jobs, events, settings, live: telling },
    ...(places && { places }),
    guests: {
      findByNumberAndPin: async (number: string, pin: string) => stays.entries.get(`${number} ${pin}`),
      findByLink: async (link: { reservationId: string; version: number }) =>
        stays.entries.get(`${link.reservationId} ${link.version}`),
    },
    properties: {
      cards: async (asked: readonly number[]) => stays.cards.filter(({ id }) => asked.includes(id)),
    },
  };
  const accounts = accountsService(deps);
  const letters: LetterToSend[] = [];
  accountsJobs({ ...deps, letters: { send: async (letter) => void letters.push(letter) } }, accounts);

  const cookies = sessionCookies(settings);
  const written: string[] = [];
  const log = env.LOG_LEVEL
    ? openLog(settings, { write: (line: string) => void written.push(line) })
    : silentLog();
  const identity = identityOf(accounts, cookies);
  const app = await httpServer({
    ...{ settings, log, identity },
    metrics: openMetrics({ ofProcess: false }),
    ready: async () => true,
    about: { title: "Test", version: "1", description: "", securitySchemes: {}, securityOf: () => [] },
  });
  await app.register(accountsRoutes(accounts, cookies));
  await app.ready();

  /** Runs the jobs that wait, one after the other, as a worker would. */
  async function runJobs(): Promise<void> {
    type Row = { job_id: Id<"job">; property_id: PropertyId; kind: string; payload: object };
    const text =
      "delete from kernel.job where property_id = any($1) returning job_id, property_id, kind, payload";
    const properties = [0, ...stays.cards.map(({ id }) => id)];
    for (const row of await db.run<Row>({ name: "test.take_jobs", text }, [properties])) {
      const job = { jobId: row.job_id, propertyId: row.property_id, attempt: 1 };
      await jobs.definitions
        .definition(row.kind)
        ?.run(row.payload, { ...job, signal: new AbortController().signal });
    }
  }

  return { app, accounts, identity, db, clock, jobs, events, stays, letters, signals, written, runJobs };
}
