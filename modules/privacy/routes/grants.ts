/** HTTP of grants, for the desk and for whoever answers for data protection. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { IdOf, problems } from "#kernel/http/index.ts";
import { at, type Clock } from "#kernel/time.ts";
import type { Privacy } from "../service.ts";
import { viewGrant } from "../viewing.ts";
import { GrantBody, GrantView, OwnGrantsView, WeeklyGrantsView } from "../views.ts";

const tags = ["desk"];

const PostGrant = {
  tags,
  summary: "Ask to read conversations",
  description:
    "Leave for at most an hour, for a reason and a case. More than twenty conversations within a day wait for a second person. That you asked, and every read, is kept.",
  body: GrantBody,
  response: {
    201: GrantView,
    ...problems({
      409: [
        "privacy.grant_too_wide",
        "privacy.grant_ground_not_yours",
        "privacy.grant_own_property",
        "privacy.grant_not_deferrable",
      ],
    }),
  },
};
const ListGrants = {
  tags,
  summary: "My grants, and those that wait for a second person",
  response: { 200: OwnGrantsView },
};
const ConfirmGrant = {
  tags,
  summary: "Agree to a grant of somebody else",
  description: "The second person. The time of the grant begins now.",
  params: Type.Object({ id: IdOf("access_grant") }),
  response: {
    200: GrantView,
    ...problems({
      404: ["privacy.grant_not_found"],
      409: ["privacy.grant_own", "privacy.grant_not_waiting"],
    }),
  },
};
const EndGrant = {
  tags,
  summary: "Give a grant of mine back before its time",
  description: "From now on it opens nothing. One that waits for a second person is taken back.",
  params: Type.Object({ id: IdOf("access_grant") }),
  response: { 200: GrantView, ...problems({ 404: ["privacy.grant_not_found"] }) },
};
const WeeklyGrants = {
  tags,
  summary: "Grants of the last seven days",
  description: "Everybody's, with how often each was used: for whoever answers for data protection.",
  response: { 200: WeeklyGrantsView },
};

export const grantRoutes =
  ({ grants }: Pick<Privacy, "grants">, clock: Clock): FastifyPluginAsyncTypebox =>
  async (app) => {
    const config = { permission: "desk.enter" as const };
    app.post("/api/desk/grants", { schema: PostGrant, config }, async ({ actor, body }, reply) => {
      const { deferUntil, ...asked } = body;
      const grant = await grants.request(actor, {
        ...asked,
        ...(deferUntil && { deferUntil: at(deferUntil) }),
      });
      return reply.code(201).send(viewGrant(grant, clock.now()));
    });
    app.get("/api/desk/grants", { schema: ListGrants, config }, async ({ actor }) => {
      const { own, waiting } = await grants.own(actor);
      const now = clock.now();
      return {
        items: own.map((grant) => viewGrant(grant, now)),
        waiting: waiting.map((grant) => viewGrant(grant, now)),
      };
    });
    app.post(
      "/api/desk/grants/:id/confirmation",
      { schema: ConfirmGrant, config },
      async ({ actor, params: { id } }) => viewGrant(await grants.confirm(actor, id), clock.now()),
    );
    app.post("/api/desk/grants/:id/end", { schema: EndGrant, config }, async ({ actor, params: { id } }) =>
      viewGrant(await grants.end(actor, id), clock.now()),
    );
    app.get(
      "/api/desk/grants/weekly",
      { schema: WeeklyGrants, config: { permission: "platform.operate" } },
      async ({ actor }) => {
        const { from, to, uses } = await grants.weekly(actor);
        const now = clock.now();
        return {
          from: from.toString(),
          to: to.toString(),
          items: uses.map(({ grant, reads }) => ({ ...viewGrant(grant, now), reads })),
        };
      },
    );
  };
