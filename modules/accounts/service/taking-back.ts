/** An owner takes back an account that somebody else got into: what every such press does, in one transaction. */

import type { Tx } from "#kernel/db/index.ts";
import type { Id } from "#kernel/ids.ts";
import { NO_PROPERTY } from "#kernel/jobs/index.ts";
import type { Instant } from "#kernel/time.ts";
import { dropPassword } from "../store/account.ts";
import { insertEvent } from "../store/arrival.ts";
import { copyFactors, deleteFactorsSince } from "../store/factor.ts";
import { propertiesOf } from "../store/membership.ts";
import { voidLinks } from "../store/one-time-link.ts";
import { endSessions } from "../store/session.ts";
import type { AccountsDeps } from "./deps.ts";

/** A factor that came with what the owner denies was written down within this time before it. */
const SLACK_MINUTES = 1;

export type TakingBack = ReturnType<typeof takingBack>;

export function takingBack({
  clock,
  ids,
  jobs,
  events,
}: Pick<AccountsDeps, "clock" | "ids" | "jobs" | "events">) {
  /**
   * Every session ends and nobody knows the password any more; a letter lets the owner set a new one. Factors that came
   * since `since` go, older ones stay: whoever holds only the mailbox does not get past them. The rooms to the right
   * hear of it at each property, and switch off what such an account could have prepared.
   */
  return async function takeBack(tx: Tx, personId: Id<"person">, since: Instant): Promise<void> {
    const now = clock.now();
    await endSessions(tx, personId, now);
    await dropPassword(tx, personId, now);
    await voidLinks(tx, personId, now);
    await deleteFactorsSince(tx, personId, since.subtract({ minutes: SLACK_MINUTES }));
    await copyFactors(tx, personId);
    await insertEvent(tx, personId, {
      ...{ id: ids.next("sign_in_event"), at: now, outcome: "not_me", isNewDevice: false, device: {} },
    });
    const payload = { letter: "reset", personId, linkId: ids.next("one_time_link") };
    await jobs.enqueue(tx, { propertyId: NO_PROPERTY, kind: "accounts.letter", payload });
    for (const { propertyId } of await propertiesOf(tx, personId)) {
      await events.announce(tx, { type: "accounts.not_me", propertyId, payload: { personId } });
    }
  };
}
