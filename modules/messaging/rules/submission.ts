/** What the verdict on a message is told of its stay. Pure. */

import type { Instant } from "#kernel/time.ts";
import type { Submission } from "#modules/safety/index.ts";
import type { Side, Standing } from "../types.ts";

type Facts = Pick<Submission, "arrivesAt" | "isOver" | "countries" | "knownNumbers" | "isFirstOfSender">;

/** Arrival is when check-in begins, and a stay is over after its last day, on the property's calendar; or when cancelled. */
export function submissionFacts(
  { stay, surroundings }: Pick<Standing, "stay" | "surroundings">,
  side: Side,
  now: Instant,
): Facts {
  const { timeZone, checkOutDate, cancelledAt } = stay;
  const { checkInDate, checkInFrom, countries, reservationNumber, hasWritten } = surroundings;
  const endsAt = checkOutDate.add({ days: 1 }).toZonedDateTime(timeZone).toInstant();
  return {
    arrivesAt: checkInDate.toZonedDateTime({ timeZone, plainTime: checkInFrom }).toInstant(),
    isOver: cancelledAt !== undefined || Temporal.Instant.compare(now, endsAt) >= 0,
    countries,
    knownNumbers: [reservationNumber],
    isFirstOfSender: !hasWritten[side],
  };
}
