/** Turns the refusals of plans into errors: what could never be is Invalid, what a rule forbids now is Refused. */

import { Invalid, Refused } from "#kernel/errors.ts";
import { isPropertyFault, type PropertyPlan } from "../rules/property-plan.ts";
import { isReservationFault, type ReservationPlan } from "../rules/reservation-plan.ts";

type Allowed<T> = Extract<T, { may: true }>;

/** @throws Invalid or Refused, stays.<reason>; params carry the decision */
export function allowed(plan: ReservationPlan, timeZone: string): Allowed<ReservationPlan> {
  if (plan.may) return plan;
  const { may: _, because, ...decision } = plan;
  if (isReservationFault(because)) throw new Invalid(`stays.${because}`, { ...decision, timeZone });
  throw new Refused(`stays.${because}`, { ...decision, timeZone });
}

/** @throws Invalid or Refused, stays.<reason>; params carry the decision */
export function allowedProperty(plan: PropertyPlan): Allowed<PropertyPlan> {
  if (plan.may) return plan;
  const { may: _, because, ...decision } = plan;
  if (isPropertyFault(because)) throw new Invalid(`stays.${because}`, decision);
  throw new Refused(`stays.${because}`, decision);
}
