/** HTTP of opting out of messages, and of coming back. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { PropertyNumber, problems } from "#kernel/http/index.ts";
import type { Privacy } from "../service.ts";
import { viewOptOut } from "../viewing.ts";
import { OptOutBody, OptOutView } from "../views.ts";
import { guestOf } from "./guest.ts";

const closes =
  "Closes the conversation on pages and by mail for this side; the other one is told that it prefers not to use messages. Essential notices of the booking go on. Both ways are kept in the record.";
const response = { 200: OptOutView };
const params = Type.Object({ id: PropertyNumber });

const ofLink = {
  tags: ["mail"],
  params: Type.Object({
    token: Type.String({ minLength: 20, maxLength: 120, description: "From the mail" }),
  }),
  response: { ...response, ...problems({ 404: ["privacy.link_unknown"] }) },
};
const guest = { tags: ["guest"], response };
const partner = { tags: ["properties"], response, params };

export const optOutRoutes =
  ({ optOuts }: Pick<Privacy, "optOuts">): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      "/api/guest/opt-out",
      {
        schema: { ...guest, summary: "Whether I use messages in this stay" },
        config: { permission: "guest.read" },
      },
      async (request) => viewOptOut(await optOuts.ofGuest(guestOf(request)), "guest"),
    );
    app.put(
      "/api/guest/opt-out",
      {
        schema: {
          ...guest,
          summary: "Use no messages in this stay, or use them again",
          description: closes,
          body: OptOutBody,
        },
        config: { permission: "guest.send" },
      },
      async (request) =>
        viewOptOut(await optOuts.setByGuest(guestOf(request), request.body.optedOut), "guest"),
    );
    app.get(
      "/api/opt-outs/:token",
      {
        schema: { ...ofLink, summary: "What the link at the foot of a mail is about" },
        config: { permission: "public" },
      },
      async ({ params: { token } }) => viewOptOut(await optOuts.byLink(token), "guest"),
    );
    app.put(
      "/api/opt-outs/:token",
      {
        schema: {
          ...ofLink,
          summary: "Use no messages in the stay of this link, or use them again",
          description: closes,
          body: OptOutBody,
        },
        config: { permission: "public" },
      },
      async ({ params: { token }, body }) =>
        viewOptOut(await optOuts.setByLink(token, body.optedOut), "guest"),
    );
    app.get(
      "/api/properties/:id/opt-out",
      {
        schema: { ...partner, summary: "Whether a property uses messages" },
        config: { permission: "conversation.read" },
      },
      async ({ actor, params: { id } }) => viewOptOut(await optOuts.ofProperty(actor, id), "partner"),
    );
    app.put(
      "/api/properties/:id/opt-out",
      {
        schema: {
          ...partner,
          summary: "Use no messages at a property, or use them again",
          description: closes,
          body: OptOutBody,
        },
        config: { permission: "privacy.manage" },
      },
      async ({ actor, params: { id }, body }) =>
        viewOptOut(await optOuts.setByPartner(actor, id, body.optedOut), "partner"),
    );
  };
