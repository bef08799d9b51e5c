/** Reads what came in, already valid by its schema, into nouns; finds what a schema cannot see. */

import { Invalid } from "#kernel/errors.ts";
import { decimalsOf, type Money, parseMoney } from "#kernel/money.ts";
import type { Instant, PlainTime } from "#kernel/time.ts";
import type { PropertyPut, PropertySettings, ReservationPut } from "./bodies.ts";
import type { PropertySaid } from "./rules/property-plan.ts";
import type { ReservationSaid } from "./rules/reservation-plan.ts";
import type { HouseRules } from "./types.ts";

/** @throws Invalid stays.currency_unknown, stays.price_too_fine, stays.instant_unreadable */
export function readReservation(body: ReservationPut): ReservationSaid {
  const { guest, party } = body;
  return {
    guest: { ...guest, name: guest.name.trim() },
    checkInDate: Temporal.PlainDate.from(body.checkInDate),
    checkOutDate: Temporal.PlainDate.from(body.checkOutDate),
    party: { adults: party.adults, children: party.children ?? 0 },
    units: body.units.map((unit) => ({ name: unit.name.trim() })),
    ...(body.price && { price: readPrice(body.price) }),
    state: body.state,
    bookedAt: readInstant(body.bookedAt),
    cancelledAt: readInstant(body.cancelledAt),
  };
}

export const readProperty = (body: PropertyPut) => ({
  ...readSettings(body),
  name: body.name.trim(),
  address: body.address,
  timeZone: body.timeZone,
});

export const readSettings = (body: PropertySettings): PropertySaid => ({
  languages: body.languages,
  phone: body.phone,
  checkInFrom: readTime(body.checkInFrom),
  checkInUntil: body.checkInUntil === null ? null : readTime(body.checkInUntil),
  checkOutUntil: readTime(body.checkOutUntil),
  houseRules: body.houseRules && readHouseRules(body.houseRules),
  guestRequirements: body.guestRequirements,
});

const readHouseRules = ({ quiet, ...rules }: NonNullable<PropertySettings["houseRules"]>): HouseRules => ({
  ...rules,
  ...(quiet && {
    quiet: { from: Temporal.PlainTime.from(quiet.from), until: Temporal.PlainTime.from(quiet.until) },
  }),
});

const readTime = (text: string | undefined): PlainTime | undefined =>
  text === undefined ? undefined : Temporal.PlainTime.from(text);

const CURRENCIES = new Set(Intl.supportedValuesOf("currency"));

/** An amount as told, never rounded: what a guest pays is not ours to change. */
export function readPrice({ amount, currency }: { amount: string; currency: string }): Money {
  if (!CURRENCIES.has(currency)) throw new Invalid("stays.currency_unknown", { currency });
  const decimals = decimalsOf(currency);
  const beyond = (amount.split(".")[1] ?? "").slice(decimals);
  if (/[1-9]/.test(beyond)) throw new Invalid("stays.price_too_fine", { amount, currency, decimals });
  return parseMoney(amount, currency)!;
}

/**
 * To the millisecond, as it is kept.
 * @throws Invalid stays.instant_unreadable
 */
export function readInstant(text: string | undefined): Instant | undefined {
  if (text === undefined) return undefined;
  try {
    return toTheMillisecond(Temporal.Instant.from(text));
  } catch {
    throw new Invalid("stays.instant_unreadable", { instant: text.slice(0, 80) });
  }
}

/** As it is kept: what an answer shows is what every later reading shows. */
export const toTheMillisecond = (instant: Instant): Instant =>
  instant.round({ smallestUnit: "millisecond", roundingMode: "floor" });
