/** The desk stops all links of the marketplace, or all messages of a property, with a reason; and lets them go on. */

import { type Db, type Queries, type Runner, runnerIn } from "#kernel/db/index.ts";
import { Refused } from "#kernel/errors.ts";
import type { Id, Ids, PropertyId } from "#kernel/ids.ts";
import type { Log } from "#kernel/log/index.ts";
import type { Clock } from "#kernel/time.ts";
import { type Actor, permit, principalOf } from "#modules/accounts/index.ts";
import type { Audit } from "#modules/privacy/index.ts";
import * as store from "../store/pause.ts";
import type { Pause } from "../types/pause.ts";
import { noteOf } from "./notes.ts";

type Deps = {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly audit: Audit;
};

export type PauseDesk = ReturnType<typeof pauseDesk>;

export function pauseDesk({ db, clock, ids, log, audit }: Deps) {
  /** @throws Forbidden accounts.not_permitted */
  async function ofLinks(actor: Actor): Promise<Pause | undefined> {
    permit(actor, "desk.enter");
    return store.findLinksPause(db);
  }

  /**
   * From the commit on no link leads anywhere, whoever sent it and when. Paused before: nothing changes.
   * @throws Forbidden accounts.not_permitted, Invalid safety.note_needed
   */
  async function pauseLinks(actor: Actor, given: string): Promise<Pause | undefined> {
    const act = actOf(actor, given);
    await db.write(async (tx) => {
      const id = ids.next("pause");
      if (await store.beginLinksPause(runnerIn(tx), id, act))
        await remember(tx, "safety.links_paused", act, { id });
    });
    return store.findLinksPause(db);
  }

  /** Properties whose own switch is off stay as they are. @throws as {@link pauseLinks} */
  async function resumeLinks(actor: Actor, given: string): Promise<void> {
    const act = actOf(actor, given);
    await db.write(async (tx) => {
      const id = await store.endLinksPause(runnerIn(tx), act);
      if (id) await remember(tx, "safety.links_resumed", act, { id });
    });
  }

  /** @throws Forbidden accounts.not_permitted */
  async function ofSending(actor: Actor, propertyId: PropertyId): Promise<Pause | undefined> {
    permit(actor, "desk.enter");
    return store.findSendingPause(db, propertyId);
  }

  /**
   * From the commit on nothing is passed on between the property and its guests, either way; essential notices of
   * bookings go on. Paused before: nothing changes. @throws as {@link pauseLinks}
   */
  async function pauseSending(
    actor: Actor,
    propertyId: PropertyId,
    given: string,
  ): Promise<Pause | undefined> {
    const act = actOf(actor, given);
    await db.write(async (tx) => {
      const id = ids.next("pause");
      if (await store.beginSendingPause(runnerIn(tx), propertyId, id, act))
        await remember(tx, "safety.sending_paused", act, { id, propertyId });
    });
    return store.findSendingPause(db, propertyId);
  }

  /** @throws as {@link pauseLinks} */
  async function resumeSending(actor: Actor, propertyId: PropertyId, given: string): Promise<void> {
    const act = actOf(actor, given);
    await db.write(async (tx) => {
      const id = await store.endSendingPause(runnerIn(tx), propertyId, act);
      if (id) await remember(tx, "safety.sending_resumed", act, { id, propertyId });
    });
  }

  /** Asked on every way a message comes in. @throws Refused safety.sending_paused */
  async function refusePaused(
    propertyId: PropertyId,
    side: "guest" | "partner",
    runner: Runner = db,
  ): Promise<void> {
    if (await store.findSendingPause(runner, propertyId))
      throw new Refused("safety.sending_paused", { side });
  }

  const isSendingPaused = async (propertyId: PropertyId): Promise<boolean> =>
    (await store.findSendingPause(db, propertyId)) !== undefined;

  function actOf(actor: Actor, given: string) {
    permit(actor, "desk.pause");
    return { at: clock.now(), by: principalOf(actor), reason: noteOf(given) };
  }

  /** The reason, in somebody's words, stays with the pause. */
  async function remember(
    tx: Queries,
    action: string,
    { at, by }: ReturnType<typeof actOf>,
    { id, propertyId }: { readonly id: Id<"pause">; readonly propertyId?: PropertyId },
  ): Promise<void> {
    log.warn({ id, ...(propertyId && { propertyId }) }, action);
    const actor = { kind: "person", id: by } as const;
    const object = { kind: "pause", id };
    await audit.note(tx, { at, actor, action, object, ...(propertyId && { propertyId }) });
  }

  return {
    ...{ ofLinks, pauseLinks, resumeLinks, ofSending, pauseSending, resumeSending },
    ...{ refusePaused, isSendingPaused },
  };
}
