/** Facts told to other modules: written in the transaction that made them true, heard within it or by a job after. */

import { Type } from "typebox";
import { afterCommit, type Db, type Queries } from "../db/index.ts";
import type { Id, Ids, PropertyId } from "../ids.ts";
import { bucketOf, type JobContext, type Jobs } from "../jobs/index.ts";
import type { Clock } from "../time.ts";
import type { Event, NewEvent } from "./event.ts";
import { type Announcement, findEvent, insertEvent } from "./store.ts";

type Within<T extends string> = (event: Event<T>, tx: Queries) => Promise<void>;
type After<T extends string> = (event: Event<T>, job: JobContext) => Promise<void>;

export type Events = {
  /**
   * Writes the event and the jobs of those who listen `after`, then runs those who listen `within`, in the order they
   * were registered; one that throws undoes the transaction. `tx` comes from `db.write`.
   */
  announce<T extends string>(tx: Queries, event: NewEvent<T>): Promise<void>;
  /** Hears a type of event in the transaction that announces it, before it is committed. */
  on<T extends string>(type: T, how: { listener: string; when: "within" }, heard: Within<T>): void;
  /** Hears a type of event by a job of its own once it is committed; perhaps twice. `listener` names the job. */
  on<T extends string>(type: T, how: { listener: string; when: "after" }, heard: After<T>): void;
  /**
   * For a hot write whose own function calls `kernel.announce`: everything that needs but the payload. Call `wake`
   * of the jobs after the commit.
   * @throws Error when someone listens `within`: no transaction of ours is open there
   */
  announcement(type: string, propertyId: PropertyId): Announcement;
};

type Deps = { db: Db; jobs: Jobs; clock: Clock; ids: Ids };

const EventJob = Type.Object({ eventId: Type.String() });

export function openEvents({ db, jobs, clock, ids }: Deps): Events {
  const within = new Map<string, Within<string>[]>();
  const after = new Map<string, string[]>();

  function on(
    type: string,
    { listener, when }: { listener: string; when: "within" | "after" },
    heard: unknown,
  ): void {
    if (when === "within") {
      add(within, type, heard as Within<string>);
      return;
    }
    add(after, type, listener);
    jobs.define(listener, EventJob, async ({ eventId }, job) => {
      const id = eventId as Id<"event">;
      const event = await findEvent(db, job.propertyId, id);
      if (!event) throw new Error(`event ${eventId} is not there`);
      await (heard as After<string>)({ ...event, propertyId: job.propertyId, eventId: id }, job);
    });
  }

  function prepare(type: string, propertyId: PropertyId): Announcement {
    const jobKinds = after.get(type) ?? [];
    return {
      eventId: ids.next("event"),
      occurredAt: clock.now(),
      bucket: bucketOf(propertyId),
      jobIds: jobKinds.map(() => ids.next("job")),
      jobKinds,
    };
  }

  async function announce<T extends string>(tx: Queries, event: NewEvent<T>): Promise<void> {
    const announcement = prepare(event.type, event.propertyId);
    await insertEvent(tx, event, announcement);
    if (announcement.jobKinds.length > 0) afterCommit(tx, jobs.wake);
    const { eventId, occurredAt } = announcement;
    for (const heard of within.get(event.type) ?? [])
      await heard({ ...event, eventId, occurredAt } as Event<string>, tx);
  }

  function announcement(type: string, propertyId: PropertyId): Announcement {
    if (within.has(type)) throw new Error(`${type} is listened to within its transaction: announce it there`);
    return prepare(type, propertyId);
  }

  return { announce, on, announcement };
}

const add = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  map.set(key, [...(map.get(key) ?? []), value]);
};
