/** HTTP: guests coming in and leaving. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { problems } from "#kernel/http/index.ts";
import { doorOf, type SessionCookies } from "../identity.ts";
import type { Accounts } from "../service.ts";
import { GuestSessionView, viewGuestSession } from "../views.ts";
import { LinkText } from "./fields.ts";

const Enter = {
  summary: "Come in as a guest",
  description:
    "With the last part of the link, or with the reservation's number and PIN. Sets the guest's cookie.",
  body: Type.Union([
    Type.Object({ token: LinkText }),
    Type.Object({
      reservationNumber: Type.String({ minLength: 1, maxLength: 40 }),
      pin: Type.String({ minLength: 1, maxLength: 20 }),
    }),
  ]),
  response: {
    201: GuestSessionView,
    ...problems({
      401: ["accounts.guest_link_not_valid", "accounts.pin_not_valid"],
      429: ["accounts.too_many_attempts"],
    }),
  },
};
const Leave = { summary: "Leave", response: { 204: Type.Null() } };

export const guestSessionRoutes =
  ({ guests }: Accounts, cookies: SessionCookies): FastifyPluginAsyncTypebox =>
  async (app) => {
    const config = { permission: "public" } as const;

    app.post("/api/guest/sessions", { config, schema: Enter }, async (request, reply) => {
      const { body } = request;
      const presented = cookies.guest.read(request);
      const opened =
        "token" in body
          ? await guests.enterWithLink(body.token, doorOf(request, cookies), presented)
          : await guests.enterWithPin(body, doorOf(request, cookies), presented);
      cookies.guest.set(reply, opened.token, opened.maxAgeSeconds);
      return reply.code(201).send(viewGuestSession(opened.entry));
    });

    app.delete("/api/guest/sessions/current", { config, schema: Leave }, async ({ actor }, reply) => {
      if (actor.kind === "guest") await guests.leave(actor);
      cookies.guest.clear(reply);
      return reply.code(204).send(null);
    });
  };
