/** SQL that removes what accounts keeps of a guest, and what it has kept long enough. */

import { hotStatement, type Queries, type Runner, runIn } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";

const OF_GUEST = hotStatement(
  "accounts.erase_guest_sessions",
  `delete from accounts.guest_session s where s.property_id = $1 and s.reservation_id = $2::uuid returning s.session_id`,
);

/** How many there were: the browsers of the guest come in no more. */
export async function eraseGuestSessions(
  tx: Queries,
  of: { readonly propertyId: PropertyId; readonly reservationId: Id<"reservation"> },
): Promise<number> {
  return (await runIn(tx, OF_GUEST, [of.propertyId, of.reservationId])).length;
}

// A sweep of the night goes over all people and properties at once: these are no hot statements.
const over = (table: string, ended: string) => ({
  count: {
    name: `accounts.count_old_${table}`,
    text: `select count(*)::integer as n from accounts.${table} t where ${ended} < $1`,
  },
  erase: {
    name: `accounts.erase_old_${table}`,
    text: `with gone as (delete from accounts.${table} t where ${ended} < $1 returning 1) select count(*)::integer as n from gone`,
  },
});
const SESSION = over("session", "coalesce(t.ended_at, t.expires_at)");
const GUEST_SESSION = over("guest_session", "coalesce(t.ended_at, t.expires_at)");
const SIGN_IN_EVENT = over("sign_in_event", "t.at");
/** What is over: counted, or erased. */
type Way = "count" | "erase";

async function go(runner: Runner, of: typeof SESSION, way: Way, before: Instant): Promise<number> {
  return (await runner.run<{ n: number }>(of[way], [before]))[0]!.n;
}

export const oldSessions = async (runner: Runner, way: Way, before: Instant): Promise<number> =>
  (await go(runner, SESSION, way, before)) + (await go(runner, GUEST_SESSION, way, before));

export const oldSignIns = (runner: Runner, way: Way, before: Instant): Promise<number> =>
  go(runner, SIGN_IN_EVENT, way, before);
