/** What a booking engine or a host says of a property, and what it becomes by that. Pure. */

import { parseLanguage } from "#kernel/language.ts";
import type { PlainTime } from "#kernel/time.ts";
import type { Address, GuestRequirements, HouseRules, Property, PropertyDetails } from "../types.ts";
import { isCountry, isSameZone, isTimeZone, likelyLanguage } from "./places.ts";

/** What is said: left out, it stays as it is, or begins as `newPropertyDetails` has it; null takes it away. */
export type PropertySaid = {
  readonly name?: string | undefined;
  readonly address?: Address | undefined;
  readonly timeZone?: string | undefined;
  readonly languages?: readonly string[] | undefined;
  readonly phone?: string | null | undefined;
  readonly checkInFrom?: PlainTime | undefined;
  readonly checkInUntil?: PlainTime | null | undefined;
  readonly checkOutUntil?: PlainTime | undefined;
  readonly houseRules?: HouseRules | undefined;
  readonly guestRequirements?: GuestRequirements | undefined;
};

export const PROPERTY_FIELDS = [
  "name",
  "address",
  "time_zone",
  "languages",
  "phone",
  "times",
  "house_rules",
  "guest_requirements",
] as const;
export type PropertyField = (typeof PROPERTY_FIELDS)[number];

export type PropertyPlan =
  | { readonly may: true; readonly details: PropertyDetails; readonly changed: readonly PropertyField[] }
  | { readonly may: false; readonly because: "time_zone_unknown"; readonly timeZone: string }
  | { readonly may: false; readonly because: "language_unknown"; readonly language: string }
  | { readonly may: false; readonly because: "country_unknown"; readonly country: string }
  | { readonly may: false; readonly because: "time_zone_fixed"; readonly from: string; readonly to: string };

/** Reasons that lie in what is said itself, whatever was there before. */
const FAULTS = ["time_zone_unknown", "language_unknown", "country_unknown"] as const;
export type PropertyFault = (typeof FAULTS)[number];

export const isPropertyFault = (because: string): because is PropertyFault =>
  (FAULTS as readonly string[]).includes(because);

type Before = { readonly property: Property; readonly hasReservations: boolean };

/**
 * The property as it will be, and what changed. Its zone may be corrected until the first reservation; after that every
 * closing date that guests and hosts were shown hangs on it. Another name for the same zone is no change.
 */
export function planProperty(said: PropertySaid & NewProperty, before?: undefined): PropertyPlan;
export function planProperty(said: PropertySaid, before: Before): PropertyPlan;
export function planProperty(said: PropertySaid, before?: Before): PropertyPlan {
  const details = merge(said, before?.property ?? newPropertyDetails(said as PropertySaid & NewProperty));
  const { timeZone, languages, address } = details;
  if (!isTimeZone(timeZone)) return { may: false, because: "time_zone_unknown", timeZone };
  const unknown = languages.find((language) => !parseLanguage(language));
  if (unknown !== undefined) return { may: false, because: "language_unknown", language: unknown };
  if (!isCountry(address.country))
    return { may: false, because: "country_unknown", country: address.country };

  if (before?.hasReservations && !isSameZone(before.property.timeZone, timeZone)) {
    return { may: false, because: "time_zone_fixed", from: before.property.timeZone, to: timeZone };
  }
  const clean = {
    ...details,
    languages: [...new Set(languages.map((language) => parseLanguage(language)!))],
  };
  return {
    may: true,
    details: clean,
    changed: before ? changedFields(before.property, clean) : PROPERTY_FIELDS,
  };
}

/** The least that must be said of a new property. */
export type NewProperty = { readonly name: string; readonly address: Address; readonly timeZone: string };

/** How a property begins when nothing else is said: the usual hours, its country's language, nothing forbidden. */
export function newPropertyDetails({ name, address, timeZone }: NewProperty): PropertyDetails {
  return {
    name,
    address,
    timeZone,
    languages: [likelyLanguage(address.country) ?? "en"],
    checkInFrom: Temporal.PlainTime.from("15:00"),
    checkOutUntil: Temporal.PlainTime.from("11:00"),
    houseRules: { pets: "on_request", smoking: "outside", parties: "not_allowed", children: "welcome" },
    guestRequirements: { phone: false, homeAddress: false, identityDocument: false },
  };
}

function merge(said: PropertySaid, before: PropertyDetails): PropertyDetails {
  const phone = said.phone === undefined ? before.phone : (said.phone ?? undefined);
  const checkInUntil =
    said.checkInUntil === undefined ? before.checkInUntil : (said.checkInUntil ?? undefined);
  return {
    name: said.name ?? before.name,
    address: said.address ?? before.address,
    timeZone: said.timeZone ?? before.timeZone,
    languages: said.languages ?? before.languages,
    ...(phone !== undefined && { phone }),
    checkInFrom: said.checkInFrom ?? before.checkInFrom,
    ...(checkInUntil && { checkInUntil }),
    checkOutUntil: said.checkOutUntil ?? before.checkOutUntil,
    houseRules: said.houseRules ?? before.houseRules,
    guestRequirements: said.guestRequirements ?? before.guestRequirements,
  };
}

const ASPECTS: Readonly<Record<PropertyField, (of: PropertyDetails) => unknown>> = {
  name: (of) => of.name,
  address: ({ address: a }) => [a.street, a.postalCode, a.city, a.region, a.country],
  time_zone: (of) => of.timeZone,
  languages: (of) => of.languages,
  phone: (of) => of.phone,
  times: (of) => [of.checkInFrom, of.checkInUntil, of.checkOutUntil],
  house_rules: ({ houseRules: r }) => [
    r.pets,
    r.smoking,
    r.parties,
    r.children,
    r.quiet?.from,
    r.quiet?.until,
    r.note,
  ],
  guest_requirements: ({ guestRequirements: g }) => [
    g.minimumAge,
    g.phone,
    g.homeAddress,
    g.identityDocument,
  ],
};

const changedFields = (before: PropertyDetails, after: PropertyDetails): readonly PropertyField[] =>
  PROPERTY_FIELDS.filter((field) => {
    const aspect = ASPECTS[field];
    return JSON.stringify(aspect(before)) !== JSON.stringify(aspect(after));
  });
