/** Builders for tests of privacy and of its neighbours: the use cases at a standing clock, staff, conversations. */

import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { openBlobs } from "#kernel/blobs/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { Forbidden, NotFound } from "#kernel/errors.ts";
import { openEvents } from "#kernel/events/index.ts";
import { type Id, type Located, type PropertyId, uuidIds } from "#kernel/ids.ts";
import { openJobs } from "#kernel/jobs/index.ts";
import { memoryLive } from "#kernel/live/index.ts";
import { silentLog } from "#kernel/log/index.ts";
import { at, day, stoppedClock } from "#kernel/time.ts";
import type {
  Actor,
  GuestActor,
  Membership,
  Permission,
  PersonActor,
  Role,
  StaffPost,
} from "#modules/accounts/index.ts";
import { may } from "#modules/accounts/index.ts";
import { type PrivacyDeps, privacyService } from "./service.ts";
import type { HistoryConversation, HistoryMessage } from "./types/history.ts";

export const CASA_AZUL = 1001 as PropertyId;

/** Every guest here; their reservation is called by its id. */
export const MIRA = {
  ...{ name: "Mira Lund", email: "mira.lund@post.example", phone: "+46701234567", language: "sv" },
} as const;

const newId = <K extends string>(_kind: K) => randomUUID() as string as Id<K>;

export const staffOf = (staff: StaffPost): PersonActor => ({ ...aPerson(), staff });

const aPerson = (): PersonActor => ({
  ...{ kind: "person", language: "en", timeZone: "Europe/Lisbon" },
  ...{ personId: newId("person"), sessionId: newId("session") },
});

/** A conversation that privacy will find, of a stay whose guest is `guest`. */
export type TestConversation = Located<"conversation"> & {
  readonly guest: GuestActor;
  readonly said: HistoryMessage[];
};

/** Privacy on a real database; accounts and messaging are played by what the test adds here. */
export function privacyAt(startsAt: string, db: Db, differently: Partial<PrivacyDeps> = {}) {
  const clock = stoppedClock(startsAt);
  const ids = uuidIds(clock);
  const dataDir = mkdtempSync(join(tmpdir(), "bellhop-privacy-"));
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
  const jobs = openJobs({ clock, ids, live: memoryLive() });
  const events = openEvents({ db, jobs, clock, ids });
  const closed = new Set<string>();
  const known: TestConversation[] = [];
  const openUntils = new Map<string, Temporal.Instant>();
  const memberships: { readonly personId: string; readonly propertyId: PropertyId; readonly role: Role }[] =
    [];

  /** As accounts would: who is no member finds nothing. */
  async function admit(actor: Actor, permission: Permission, propertyId: PropertyId): Promise<Membership> {
    const own = memberships.find(
      (one) => actor.kind === "person" && one.personId === actor.personId && one.propertyId === propertyId,
    );
    if (!own) throw new NotFound("accounts.property_not_found", { propertyId });
    if (!may(actor, permission, own.role).may) throw new Forbidden("accounts.not_permitted", { permission });
    const { personId, role } = own;
    return { personId: personId as Id<"person">, role, displayName: "Teo", joinedAt: clock.now() };
  }

  const privacy = privacyService({
    ...{ db, clock, ids, events, log: silentLog() },
    ...{ jobs, blobs: openBlobs({ dataDir }) },
    settings: {
      secretKey: "k".repeat(40),
      dataDir,
      marketplaceName: "Bellhop Stays",
      publicUrl: "https://stays.example",
    },
    members: {
      admit,
      propertiesOf: async (personId) => memberships.filter((one) => one.personId === personId),
    },
    conversations: {
      ofReservation: async ({ reservationId }) =>
        known.find(({ guest }) => guest.reservationId === reservationId)?.id,
      exists: async ({ propertyId, id }) =>
        known.some((one) => one.propertyId === propertyId && one.id === id),
    },
    archives: {
      due: { list: async () => [], count: async () => 0, lock: async () => undefined },
      sources: [],
    },
    ...{ erasers: [], pseudonymisers: [] },
    guests: {
      find: async ({ reservationId }) => {
        const one = known.find(({ guest }) => guest.reservationId === reservationId);
        const openUntil = openUntils.get(reservationId) ?? at(startsAt);
        return one && { ...MIRA, guestId: one.guest.guestId, openUntil };
      },
      locate: async (number) => {
        const one = known.find(({ guest }) => guest.reservationId === number);
        return one && { propertyId: one.propertyId, reservationId: one.guest.reservationId };
      },
    },
    histories: {
      conversation: async ({ propertyId, id }) => {
        const one = known.find((some) => some.propertyId === propertyId && some.id === id);
        return one && !closed.has(id) ? aHistory(id, one.said) : undefined;
      },
      ofProperty: async function* (propertyId) {
        for (const one of known) if (one.propertyId === propertyId) yield one.id;
      },
    },
    ...differently,
  });

  function conversation(propertyId = CASA_AZUL): TestConversation {
    const guest: GuestActor = {
      ...{ kind: "guest", propertyId, reservationId: newId("reservation"), guestId: newId("guest") },
      sessionId: newId("guest_session"),
    };
    const made = { propertyId, id: newId("conversation"), guest, said: [] };
    known.push(made);
    return made;
  }

  function member(role: Role, propertyId = CASA_AZUL): PersonActor {
    const person = aPerson();
    memberships.push({ personId: person.personId, propertyId, role });
    return person;
  }

  /** What is in the record about this kind of act, oldest first. */
  async function noted(action: string) {
    const entries = await Array.fromAsync(privacy.audit.entries());
    return entries.filter((entry) => entry.action === action);
  }

  return {
    openUntils,
    privacy,
    events,
    clock,
    ids,
    dataDir,
    closed,
    conversation,
    member,
    memberships,
    noted,
  };
}

const aHistory = (id: Id<"conversation">, said: readonly HistoryMessage[]): HistoryConversation => ({
  ...{ id, propertyName: "Casa Azul", timeZone: "Europe/Lisbon", reservationNumber: "4827105936" },
  ...{ checkInDate: day("2026-03-25"), checkOutDate: day("2026-03-28") },
  messages: (async function* () {
    yield* said;
  })(),
});
