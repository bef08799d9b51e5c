/** Reservations and properties, as the API gives them. */

import type { Api } from "./client.ts";
import type { PropertyView, ReservationView, StayState } from "./views.ts";

export type ReservationFilter = {
  property?: string;
  from?: string;
  to?: string;
  state?: StayState;
  q?: string;
};

export const listReservations = (api: Api, filter: ReservationFilter, cursor?: string) =>
  api.GET("/api/reservations", { params: { query: { ...filter, ...(cursor ? { cursor } : {}) } } });

export const findReservation = (api: Api, id: string) =>
  api.GET("/api/reservations/{id}", { params: { path: { id } } });

export const findProperty = (api: Api, id: number) =>
  api.GET("/api/properties/{id}", { params: { path: { id: String(id) } } });

/** What stands beside a conversation. Either part may be missing; the conversation is shown all the same. */
export type StayFacts = { reservation: ReservationView | undefined; property: PropertyView | undefined };

export async function findStayFacts(api: Api, reservationId: string, propertyId: number): Promise<StayFacts> {
  const [reservation, property] = await Promise.all([
    findReservation(api, reservationId).catch(() => undefined),
    findProperty(api, propertyId).catch(() => undefined),
  ]);
  return { reservation: reservation?.data, property: property?.data };
}
