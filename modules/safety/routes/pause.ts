/** HTTP of what the desk stops for a while: everybody there sees it, trust officers do it. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { InstantText, PropertyNumber, problems } from "#kernel/http/index.ts";
import type { PauseDesk } from "../service/pause-desk.ts";
import type { Pause } from "../types/pause.ts";

const PauseView = Type.Object(
  { since: Type.Optional(InstantText), reason: Type.Optional(Type.String()) },
  { description: "Empty when nothing is paused" },
);
const viewPause = (pause: Pause | undefined) =>
  pause ? { since: pause.since.toString(), reason: pause.reason } : {};

const tags = ["desk"];
const body = Type.Object({ reason: Type.String({ maxLength: 8000, description: "For the record" }) });
const params = Type.Object({ id: PropertyNumber });
const WORDS = problems({
  400: ["safety.note_needed", "safety.report_words_not_text", "safety.report_words_too_long"],
});
const begun = { body, response: { 200: PauseView, ...WORDS } };
const ended = { body, response: { 204: Type.Null({ description: "Done" }), ...WORDS } };

const Links = {
  get: { tags, summary: "Are all links paused?", response: { 200: PauseView } },
  begin: {
    ...{ tags, ...begun },
    summary: "Pause all links of the marketplace",
    description: "At once and everywhere, also in mails that were delivered. Paused before: nothing changes.",
  },
  end: { tags, ...ended, summary: "Let links be followed again" },
};
const Sending = {
  get: { tags, params, summary: "Are the messages of a property paused?", response: { 200: PauseView } },
  begin: {
    ...{ tags, params, ...begun },
    summary: "Pause the messages of a property",
    description:
      "Nothing is passed on between it and its guests then, either way; essential notices of bookings go on. Both sides are told that our team did it.",
  },
  end: { tags, params, ...ended, summary: "Let the messages of a property go on" },
};

export const pauseRoutes =
  (pauses: PauseDesk): FastifyPluginAsyncTypebox =>
  async (app) => {
    const see = { permission: "desk.enter" as const };
    const act = { permission: "desk.pause" as const };
    const links = "/api/desk/links-pause";
    app.get(links, { schema: Links.get, config: see }, async ({ actor }) =>
      viewPause(await pauses.ofLinks(actor)),
    );
    app.post(links, { schema: Links.begin, config: act }, async ({ actor, body: { reason } }) =>
      viewPause(await pauses.pauseLinks(actor, reason)),
    );
    app.post(`${links}/ending`, { schema: Links.end, config: act }, async ({ actor, body }, reply) => {
      await pauses.resumeLinks(actor, body.reason);
      return reply.code(204).send(null);
    });

    const sending = "/api/desk/properties/:id/sending-pause";
    app.get(sending, { schema: Sending.get, config: see }, async ({ actor, params: { id } }) =>
      viewPause(await pauses.ofSending(actor, id)),
    );
    app.post(sending, { schema: Sending.begin, config: act }, async ({ actor, params: { id }, body }) =>
      viewPause(await pauses.pauseSending(actor, id, body.reason)),
    );
    app.post(
      `${sending}/ending`,
      { schema: Sending.end, config: act },
      async ({ actor, params: { id }, body }, reply) => {
        await pauses.resumeSending(actor, id, body.reason);
        return reply.code(204).send(null);
      },
    );
  };
