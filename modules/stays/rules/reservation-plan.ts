/** What a booking engine's word does to a reservation: what it becomes, what changed, or why it cannot. Pure. */

import { parseLanguage } from "#kernel/language.ts";
import { type Instant, isBefore, type PlainDate } from "#kernel/time.ts";
import type { Guest, Property, Reservation, ReservationDetails, ReservationState } from "../types.ts";
import { isCountry, likelyLanguage } from "./places.ts";
import { decideState, type StateDecision } from "./reservation-state.ts";

/** All of it is said each time; state, instant of booking and the guest's language, left out, stay as they are. */
export type ReservationSaid = Omit<ReservationDetails, "guest" | "state" | "bookedAt" | "cancelledAt"> & {
  readonly guest: Omit<Guest, "id" | "language"> & { readonly language?: string | undefined };
  readonly state?: ReservationState | undefined;
  readonly bookedAt?: Instant | undefined;
  readonly cancelledAt?: Instant | undefined;
};

export const RESERVATION_FIELDS = [
  "guest",
  "dates",
  "party",
  "units",
  "price",
  "state",
  "booked_at",
] as const;
export type ReservationField = (typeof RESERVATION_FIELDS)[number];

export type ReservationPlan =
  | {
      readonly may: true;
      readonly details: ReservationDetails;
      readonly changed: readonly ReservationField[];
    }
  | ({ readonly may: false } & ReservationRefusal);

export type ReservationRefusal =
  | Extract<StateDecision, { may: false }>
  | {
      readonly may: false;
      readonly because: "dates_out_of_order";
      readonly checkInDate: PlainDate;
      readonly checkOutDate: PlainDate;
    }
  | { readonly may: false; readonly because: "party_empty" }
  | { readonly may: false; readonly because: "language_unknown"; readonly language: string }
  | { readonly may: false; readonly because: "country_unknown"; readonly country: string }
  | { readonly may: false; readonly because: "cancellation_contradicted"; readonly state: ReservationState }
  | {
      readonly may: false;
      readonly because: "cancelled_before_booked";
      readonly bookedAt: Instant;
      readonly cancelledAt: Instant;
    }
  | {
      readonly may: false;
      readonly because: "instant_in_future";
      readonly field: "bookedAt" | "cancelledAt";
      readonly value: Instant;
    };

/** Reasons that lie in what is said itself, whatever was there before: it could never be so. */
const FAULTS = [
  "dates_out_of_order",
  "party_empty",
  "language_unknown",
  "country_unknown",
  "cancellation_contradicted",
  "cancelled_before_booked",
  "instant_in_future",
] as const;
export type ReservationFault = (typeof FAULTS)[number];

export const isReservationFault = (because: string): because is ReservationFault =>
  (FAULTS as readonly string[]).includes(because);

/** How far another system's clock may be ahead of ours. */
const CLOCK_AHEAD_MINUTES = 5;

/**
 * The reservation as it will be. `changed` is empty when nothing new was said, so that saying it twice does nothing,
 * and lists every field of a new one. A stay may begin and end on one day (day use) but not end before it begins.
 */
export function planReservation(
  said: ReservationSaid,
  existing: Reservation | undefined,
  { timeZone, languages }: Pick<Property, "timeZone" | "languages">,
  now: Instant,
): ReservationPlan {
  const state = said.state ?? (said.cancelledAt ? "cancelled" : (existing?.state ?? "booked"));
  const bookedAt = said.bookedAt ?? existing?.bookedAt ?? now;
  const cancelledAt = state === "cancelled" ? (said.cancelledAt ?? existing?.cancelledAt ?? now) : undefined;
  const { checkInDate, checkOutDate, party, units, price } = said;

  const fault = faultIn(said, { state, bookedAt, cancelledAt }, now);
  if (fault) return fault;
  const decision = decideState({ from: existing, to: state, bookedAt, checkInDate, timeZone }, now);
  if (!decision.may) return decision;

  const language = said.guest.language && parseLanguage(said.guest.language);
  const guest = {
    ...said.guest,
    language: language ?? existing?.guest.language ?? likelyGuestLanguage(said, languages),
  };
  const details: ReservationDetails = {
    guest,
    checkInDate,
    checkOutDate,
    party,
    units,
    state,
    bookedAt,
    ...(price && { price }),
    ...(cancelledAt && { cancelledAt }),
  };
  return { may: true, details, changed: existing ? changedFields(existing, details) : RESERVATION_FIELDS };
}

const likelyGuestLanguage = ({ guest }: ReservationSaid, spokenThere: readonly string[]): string =>
  (guest.country && likelyLanguage(guest.country)) || (spokenThere[0] ?? "en");

type Resolved = Pick<ReservationDetails, "state" | "bookedAt" | "cancelledAt">;

function faultIn(
  said: ReservationSaid,
  { state, bookedAt, cancelledAt }: Resolved,
  now: Instant,
): ReservationRefusal | undefined {
  const { checkInDate, checkOutDate, party, guest } = said;
  const latest = now.add({ minutes: CLOCK_AHEAD_MINUTES });
  if (Temporal.PlainDate.compare(checkOutDate, checkInDate) < 0) {
    return { may: false, because: "dates_out_of_order", checkInDate, checkOutDate };
  }
  if (party.adults + party.children < 1) return { may: false, because: "party_empty" };
  if (guest.language && !parseLanguage(guest.language)) {
    return { may: false, because: "language_unknown", language: guest.language };
  }
  if (guest.country && !isCountry(guest.country)) {
    return { may: false, because: "country_unknown", country: guest.country };
  }
  if (said.cancelledAt && state !== "cancelled")
    return { may: false, because: "cancellation_contradicted", state };
  if (isBefore(latest, bookedAt)) {
    return { may: false, because: "instant_in_future", field: "bookedAt", value: bookedAt };
  }
  if (!cancelledAt) return undefined;
  if (isBefore(latest, cancelledAt)) {
    return { may: false, because: "instant_in_future", field: "cancelledAt", value: cancelledAt };
  }
  return isBefore(cancelledAt, bookedAt)
    ? { may: false, because: "cancelled_before_booked", bookedAt, cancelledAt }
    : undefined;
}

const ASPECTS: Readonly<Record<ReservationField, (of: ReservationDetails) => unknown>> = {
  guest: ({ guest: g }) => [g.name, g.email, g.phone, g.language, g.country],
  dates: (of) => [of.checkInDate, of.checkOutDate],
  party: ({ party }) => [party.adults, party.children],
  units: (of) => of.units.map((unit) => unit.name),
  price: ({ price }) => price && [price.minor.toString(), price.currency],
  state: (of) => [of.state, of.cancelledAt],
  booked_at: (of) => of.bookedAt,
};

function changedFields(before: ReservationDetails, after: ReservationDetails): readonly ReservationField[] {
  return RESERVATION_FIELDS.filter((field) => {
    const aspect = ASPECTS[field];
    return JSON.stringify(aspect(before)) !== JSON.stringify(aspect(after));
  });
}
