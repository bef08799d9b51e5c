/** What safety does when something happened, and every day: links go off, guests are told, fingerprints are forgotten. */

import type { Db } from "#kernel/db/index.ts";
import type { Events } from "#kernel/events/index.ts";
import type { Jobs } from "#kernel/jobs/index.ts";
import type { Clock } from "#kernel/time.ts";
import type { Exposure } from "./service/exposure.ts";
import { forgetting } from "./service/forgetting.ts";
import type { Links } from "./service/property-links.ts";
import type { LinkOwners } from "./service/property-links-owners.ts";
import type { Reminders } from "./service/review-reminding.ts";

const DAY_SECONDS = 86_400;

type Ground = {
  readonly db: Db;
  readonly clock: Clock;
  readonly events: Events;
  readonly jobs: Pick<Jobs, "cron">;
};

/** Call once, when the rooms are wired. */
export function safetyJobs(
  { db, clock, events, jobs }: Ground,
  {
    exposure,
    links,
    linkOwners,
    reminders,
  }: {
    readonly exposure: Exposure;
    readonly links: Pick<Links, "switchOff">;
    readonly linkOwners: Pick<LinkOwners, "tell" | "define">;
    readonly reminders: Pick<Reminders, "define">;
  },
): void {
  events.on(
    "accounts.not_me",
    { listener: "safety.end_links", when: "within" },
    async ({ propertyId, payload: { personId } }, tx) =>
      void (await links.switchOff(tx, propertyId, { because: "not_me", by: personId })),
  );
  events.on(
    "safety.links_switched_off",
    { listener: "safety.warn_exposed", when: "after" },
    async ({ propertyId, payload: { incidentId } }) => void (await exposure.warn(propertyId, incidentId)),
  );
  events.on(
    "safety.host_added",
    { listener: "safety.tell_owners", when: "after" },
    ({ propertyId, payload: { additionId } }) => linkOwners.tell(propertyId, additionId),
  );
  linkOwners.define();
  reminders.define();
  jobs.cron("safety.forget", { everySeconds: DAY_SECONDS }, forgetting({ db, clock }));
}
