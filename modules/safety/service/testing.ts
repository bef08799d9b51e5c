/** Builders for tests of reports: the use cases at a standing clock, messages that can be reported, and staff. */

import { randomUUID } from "node:crypto";
import type { Db } from "#kernel/db/index.ts";
import type { Event } from "#kernel/events/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { PersonActor, StaffPost } from "#modules/accounts/index.ts";
import type { AuditNote } from "#modules/privacy/index.ts";
import { aPropertyBody, engine, staysAt } from "#modules/stays/testing.ts";
import type { Reporter } from "../types/report.ts";
import type { Surrounding } from "./report-ports.ts";
import { reportsService } from "./reports.ts";

/** Reports on a real database; `property` makes one, `surroundings` say by the message where it stands and among what. */
export function reportsAt(startsAt: string, db: Db) {
  const { stays, clock, ids } = staysAt(startsAt, db);
  const links = { switchOff: async () => undefined };
  const announced: Event<string>[] = [];
  const notes: AuditNote[] = [];
  const read: object[] = [];
  const surroundings = new Map<string, Surrounding>();
  const reports = reportsService({
    ...{ db, ids, clock, properties: stays.properties, links },
    messages: {
      around: async ({ messageId }) => surroundings.get(messageId),
      place: async () => undefined,
      ofGuestSince: async () => [],
    },
    reads: { note: async (one) => void read.push(one) },
    events: { announce: async (_tx: unknown, event: Event<string>) => void announced.push(event) } as never,
    audit: { note: async (_tx, note) => void notes.push(note) },
  });
  async function property(name: string, differently: Parameters<typeof aPropertyBody>[0] = {}) {
    const { property } = await stays.property.put(engine, name, aPropertyBody(differently));
    return property.id;
  }
  return { reports, clock, ids, property, announced, notes, read, surroundings };
}

/** A message that nobody has reported, as `reporter` sees it. */
export const aMessage = (propertyId: PropertyId, reporter: Reporter = "guest") => ({
  propertyId,
  messageId: randomUUID() as string as Id<"message">,
  reporter,
});

export const staffOf = (staff: StaffPost): PersonActor => ({
  kind: "person",
  personId: randomUUID() as string as Id<"person">,
  sessionId: randomUUID() as string as Id<"session">,
  staff,
  language: "en",
  timeZone: "Europe/Lisbon",
});
