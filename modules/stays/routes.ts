/** HTTP of stays: what the booking engine tells, what people and programs of a property read, the guest's own stay. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { problems } from "#kernel/http/index.ts";
import type { Actor, GuestActor, KeyActor } from "#modules/accounts/index.ts";
import {
  Cancellation,
  OwnNameParams,
  PropertyParams,
  PropertyPut,
  PropertySettings,
  ReservationParams,
  ReservationPut,
  ReservationQuery,
} from "./bodies.ts";
import type { Stays } from "./service.ts";
import { viewGuestStay, viewProperty, viewReservation } from "./viewing.ts";
import { GuestStayView, PropertyView, ReservationPage, ReservationView } from "./views.ts";

const TAGS = { tags: ["stays"] };

const PutProperty = {
  ...TAGS,
  summary: "Say what a property is",
  description:
    "For a booking engine, by its own id. Makes the property or changes it; what is left out stays as it is. Saying the same again does nothing.",
  params: OwnNameParams,
  body: PropertyPut,
  response: {
    200: PropertyView,
    201: PropertyView,
    ...problems(400, 404, { 409: ["stays.time_zone_fixed"] }),
  },
};
const GetProperty = {
  ...TAGS,
  summary: "A property",
  params: PropertyParams,
  response: { 200: PropertyView, ...problems(404) },
};
const PatchProperty = {
  ...TAGS,
  summary: "Change the settings of a property",
  description: "Times, languages, house rules (a new version each time) and what guests must bring.",
  params: PropertyParams,
  body: PropertySettings,
  response: { 200: PropertyView, ...problems(400, 404) },
};
const PutReservation = {
  ...TAGS,
  summary: "Say what is booked",
  description:
    "For a booking engine, by its own id. Makes the reservation or changes it. Saying the same again does nothing and tells nobody.",
  params: OwnNameParams,
  body: ReservationPut,
  response: {
    200: ReservationView,
    201: ReservationView,
    ...problems(400, 404, {
      409: [
        "stays.reservation_cancelled",
        "stays.state_not_reachable",
        "stays.stay_not_begun",
        "stays.number_taken",
        "stays.number_fixed",
        "stays.property_fixed",
      ],
    }),
  },
};
const CancelReservation = {
  ...TAGS,
  summary: "Cancel a reservation",
  description: "For a booking engine, by its own id. Cancelling twice is cancelling once.",
  params: OwnNameParams,
  body: Cancellation,
  response: { 200: ReservationView, ...problems(400, 404, { 409: ["stays.state_not_reachable"] }) },
};
const ListReservations = {
  ...TAGS,
  summary: "Reservations",
  description: "Of one property or all of mine, the earliest check-in first.",
  querystring: ReservationQuery,
  response: { 200: ReservationPage, ...problems(400, 404) },
};
const GetReservation = {
  ...TAGS,
  summary: "A reservation",
  params: ReservationParams,
  response: { 200: ReservationView, ...problems(404) },
};
const GetGuestStay = {
  tags: ["guest"],
  summary: "My stay",
  description: "Where, when, what was agreed and what the house expects.",
  response: { 200: GuestStayView, ...problems(404) },
};

export const staysRoutes =
  (stays: Stays): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.put(
      "/api/properties/:id",
      { schema: PutProperty, config: { permission: "property.put" } },
      async (request, reply) => {
        const { property, isNew } = await stays.property.put(
          engineOf(request.actor),
          request.params.id,
          request.body,
        );
        return reply.code(isNew ? 201 : 200).send(viewProperty(property, request.actor));
      },
    );

    app.get(
      "/api/properties/:id",
      { schema: GetProperty, config: { permission: "property.read" } },
      async (request) =>
        viewProperty(await stays.property.get(request.actor, request.params.id), request.actor),
    );

    app.patch(
      "/api/properties/:id",
      { schema: PatchProperty, config: { permission: "property.settings" } },
      async (request) =>
        viewProperty(
          await stays.property.changeSettings(request.actor, request.params.id, request.body),
          request.actor,
        ),
    );

    app.put(
      "/api/reservations/:id",
      { schema: PutReservation, config: { permission: "reservation.put" } },
      async (request, reply) => {
        const { reservation, isNew, pin } = await stays.reservation.put(
          engineOf(request.actor),
          request.params.id,
          request.body,
        );
        return reply.code(isNew ? 201 : 200).send(viewReservation(reservation, request.actor, pin));
      },
    );

    app.post(
      "/api/reservations/:id/cancellation",
      {
        schema: CancelReservation,
        config: { permission: "reservation.put" },
        // There is nothing that must be said: a request without a body cancels now.
        preValidation: async (request) => {
          request.body ??= {};
        },
      },
      async (request) => {
        const cancelled = await stays.reservation.cancel(
          engineOf(request.actor),
          request.params.id,
          request.body,
        );
        return viewReservation(cancelled, request.actor);
      },
    );

    app.get(
      "/api/reservations",
      { schema: ListReservations, config: { permission: "reservation.read" } },
      async (request) => {
        const { items, nextCursor } = await stays.reservation.list(request.actor, request.query);
        return {
          items: items.map((reservation) => viewReservation(reservation, request.actor)),
          ...(nextCursor && { nextCursor }),
        };
      },
    );

    app.get(
      "/api/reservations/:id",
      { schema: GetReservation, config: { permission: "reservation.read" } },
      async (request) =>
        viewReservation(await stays.reservation.get(request.actor, request.params.id), request.actor),
    );

    app.get(
      "/api/guest/stay",
      { schema: GetGuestStay, config: { permission: "guest.read" } },
      async (request) => {
        const { reservation, property, houseRules } = await stays.guestStay(guestOf(request.actor));
        return viewGuestStay(reservation, property, houseRules);
      },
    );
  };

/** The door has let only booking engines through to these routes; anything else here is a bug. */
function engineOf(actor: Actor): KeyActor {
  if (actor.kind !== "key") throw new Error("a route for booking engines was entered by somebody else");
  return actor;
}

function guestOf(actor: Actor): GuestActor {
  if (actor.kind !== "guest") throw new Error("a route for guests was entered by somebody else");
  return actor;
}
