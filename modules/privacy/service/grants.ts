/** Grants: one of the staff asks to read, a second person agrees where it is much, and all is listed every week. */

import { runnerIn } from "#kernel/db/index.ts";
import { NotFound, Refused } from "#kernel/errors.ts";
import type { Id } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import { type Actor, type PersonActor, permit, type StaffPost } from "#modules/accounts/index.ts";
import {
  ALONE_MAX_CONVERSATIONS,
  DEFER_MAX_DAYS,
  decideConfirmation,
  decideGrant,
  GRANT_MAX_CONVERSATIONS,
  GRANT_MAX_MINUTES,
  stateOf,
} from "../rules/grants.ts";
import { lockHead } from "../store/audit.ts";
import * as store from "../store/grant.ts";
import { countReads } from "../store/receipt.ts";
import type { AccessGrant, GrantRequest } from "../types/access.ts";
import { whoIs } from "./audit.ts";
import { type Deps, toTheMillisecond } from "./deps.ts";

type Staff = PersonActor & { readonly staff: StaffPost };

/** A grant, and how often something was read by it. */
export type GrantUse = { readonly grant: AccessGrant; readonly reads: number };

export type WeeksGrants = {
  readonly from: Instant;
  readonly to: Instant;
  readonly uses: readonly GrantUse[];
};

const DAY_HOURS = 24;
const WEEK_HOURS = 7 * DAY_HOURS;
const OWN_SHOWN_HOURS = 30 * DAY_HOURS;

export function grantDesk({ db, clock, ids, members, audit }: Deps) {
  /**
   * Leave to read, at once or when a second person agrees.
   * @throws Forbidden accounts.not_permitted
   * @throws Refused privacy.grant_too_wide, privacy.grant_ground_not_yours, privacy.grant_own_property, privacy.grant_not_deferrable
   */
  async function request(actor: Actor, asked: GrantRequest): Promise<AccessGrant> {
    const { personId, staff: post } = staffOf(actor);
    const now = toTheMillisecond(clock.now());
    const id = ids.next("access_grant");
    const conversationIds = [...new Set(asked.conversationIds)];
    const hosts = await members.propertiesOf(personId);
    const isMember = hosts.some(({ propertyId }) => propertyId === asked.propertyId);
    return db.write(async (tx) => {
      // Two requests at the same moment are decided one after the other, so that both count.
      await lockHead(tx);
      const recent = await store.listOfPerson(runnerIn(tx), personId, now.subtract({ hours: DAY_HOURS }));
      const lately = recent.flatMap((grant) => grant.conversationIds);
      const decision = decideGrant(asked, { post, isMember, lately }, now);
      if (!decision.may) throw new Refused(`privacy.${decision.because}`, LIMITS);
      const { needsSecond } = decision;
      const grant: AccessGrant = {
        ...{ ...asked, conversationIds, id, personId, requestedAt: now, needsSecond },
        ...(!needsSecond && { startsAt: now, until: now.add({ minutes: asked.minutes }) }),
      };
      await store.insertGrant(tx, grant);
      await noteGrant(tx, actor, grant, needsSecond ? "privacy.grant_asked" : "privacy.grant_given", now);
      return grant;
    });
  }

  /**
   * A second person agrees; the time begins.
   * @throws Forbidden accounts.not_permitted, NotFound privacy.grant_not_found
   * @throws Refused privacy.grant_own, privacy.grant_not_waiting
   */
  async function confirm(actor: Actor, id: Id<"access_grant">): Promise<AccessGrant> {
    const { personId } = staffOf(actor);
    const now = toTheMillisecond(clock.now());
    return db.write(async (tx) => {
      const grant = await store.lockGrant(tx, id);
      if (!grant) throw new NotFound("privacy.grant_not_found", { id });
      const decision = decideConfirmation(grant, personId, now);
      if (!decision.may) throw new Refused(`privacy.${decision.because}`, { id });
      const { until } = decision;
      await store.saveConfirmation(tx, id, { by: personId, at: now, until });
      const confirmed = { ...grant, confirmedBy: personId, confirmedAt: now, startsAt: now, until };
      await noteGrant(tx, actor, confirmed, "privacy.grant_confirmed", now);
      return confirmed;
    });
  }

  /**
   * Given back before its time; one that waits is taken back. Ending it again changes nothing.
   * @throws Forbidden accounts.not_permitted, NotFound privacy.grant_not_found
   */
  async function end(actor: Actor, id: Id<"access_grant">): Promise<AccessGrant> {
    const { personId } = staffOf(actor);
    const now = toTheMillisecond(clock.now());
    return db.write(async (tx) => {
      const grant = await store.lockGrant(tx, id);
      if (grant?.personId !== personId) throw new NotFound("privacy.grant_not_found", { id });
      const state = stateOf(grant, now);
      if (state === "over" || state === "lapsed") return grant;
      const ended = { ...grant, startsAt: grant.startsAt ?? now, until: now };
      await store.saveEnd(tx, ended);
      await noteGrant(tx, actor, ended, "privacy.grant_ended", now);
      return ended;
    });
  }

  const noteGrant = (
    tx: Parameters<typeof audit.note>[0],
    actor: Actor,
    grant: AccessGrant,
    action: string,
    now: Instant,
  ) =>
    audit.note(tx, {
      ...{ at: now, actor: whoIs(actor), action, propertyId: grant.propertyId, ground: grant.ground },
      object: { kind: "access_grant", id: grant.id },
      details: {
        caseId: grant.caseId,
        minutes: grant.minutes,
        conversations: grant.conversationIds.length,
        ...(grant.deferUntil && { deferUntil: grant.deferUntil.toString() }),
      },
    });

  /** One's own of the last thirty days, and those of others that wait for a second person. */
  async function own(
    actor: Actor,
  ): Promise<{ readonly own: readonly AccessGrant[]; readonly waiting: readonly AccessGrant[] }> {
    const { personId } = staffOf(actor);
    const now = clock.now();
    const [mine, waiting] = await Promise.all([
      store.listOfPerson(db, personId, now.subtract({ hours: OWN_SHOWN_HOURS })),
      store.listWaiting(db, now.subtract({ hours: DAY_HOURS })),
    ]);
    return { own: mine, waiting: waiting.filter((grant) => grant.personId !== personId) };
  }

  /** Everybody's of the last seven days, for whoever answers for data protection. @throws Forbidden accounts.not_permitted */
  async function weekly(actor: Actor): Promise<WeeksGrants> {
    permit(actor, "platform.operate");
    return ofLastWeek();
  }

  /** A job, and {@link weekly}. */
  async function ofLastWeek(): Promise<WeeksGrants> {
    const to = toTheMillisecond(clock.now());
    const from = to.subtract({ hours: WEEK_HOURS });
    const grants = await store.listBetween(db, from, to);
    const byProperty = Map.groupBy(grants, ({ propertyId }) => propertyId);
    const counts = await Promise.all(
      [...byProperty].map(([propertyId, of]) =>
        countReads(
          db,
          propertyId,
          of.map(({ id }) => id),
        ),
      ),
    );
    const reads = new Map(counts.flatMap((count) => [...count]));
    return { from, to, uses: grants.map((grant) => ({ grant, reads: reads.get(grant.id) ?? 0 })) };
  }

  return { request, confirm, end, own, weekly, ofLastWeek };
}

const LIMITS = {
  ...{ maxMinutes: GRANT_MAX_MINUTES, maxConversations: GRANT_MAX_CONVERSATIONS },
  ...{ alone: ALONE_MAX_CONVERSATIONS, maxDays: DEFER_MAX_DAYS },
};

/** @throws Forbidden accounts.not_permitted, Unauthenticated accounts.sign_in_needed */
export function staffOf(actor: Actor): Staff {
  permit(actor, "desk.enter");
  return actor as Staff;
}
