/** HTTP of what a property may link to, and of the switch. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { PropertyNumber, problems } from "#kernel/http/index.ts";
import {
  HostBody,
  OthersBody,
  PolicyBody,
  PropertyLinksView,
  SwitchOnBody,
  viewPropertyLinks,
} from "../link-views.ts";
import type { Links } from "../service/property-links.ts";

const tags = ["properties"];
const params = Type.Object({ id: PropertyNumber });
const NOT_FOUND = { 404: ["accounts.property_not_found"] };
const PROVED = { 403: ["accounts.step_up_needed"] };
const answers = { 200: PropertyLinksView };

const Get = {
  tags,
  summary: "Which links guests may follow",
  params,
  response: { ...answers, ...problems(NOT_FOUND) },
};
const PutPolicy = {
  tags,
  summary: "Choose which links guests may follow",
  params,
  body: PolicyBody,
  response: { ...answers, ...problems(NOT_FOUND, PROVED) },
};
const PostHost = {
  tags,
  summary: "Approve a host",
  description:
    "It counts a day from now, so that the owners, who hear of it at once, can take it off before.",
  params,
  body: HostBody,
  response: { ...answers, ...problems(NOT_FOUND, PROVED, { 409: ["safety.host_refused"] }) },
};
const DeleteHost = {
  tags,
  summary: "Approve a host no more",
  params: Type.Object({ id: PropertyNumber, host: Type.String({ maxLength: 255 }) }),
  response: { ...answers, ...problems({ 404: ["accounts.property_not_found", "safety.host_not_found"] }) },
};
const PostOthers = {
  tags,
  summary: "Use the same links for other properties",
  description: "Gives them the policy and the approved hosts of this one; hosts they have besides stay.",
  params,
  body: OthersBody,
  response: { 204: Type.Null({ description: "Done" }), ...problems(NOT_FOUND, PROVED) },
};
const PostSwitchOff = {
  tags,
  summary: "Switch all links off",
  description:
    "At once and everywhere, also in mails that were delivered. Only the desk switches them on again.",
  params,
  response: { ...answers, ...problems(NOT_FOUND) },
};

export const propertyLinkRoutes =
  (links: Links): FastifyPluginAsyncTypebox =>
  async (app) => {
    const config = { permission: "property.settings" as const };
    app.get("/api/properties/:id/links", { schema: Get, config }, async ({ actor, params: { id } }) =>
      viewPropertyLinks(await links.get(actor, id)),
    );
    app.put(
      "/api/properties/:id/links",
      { schema: PutPolicy, config },
      async ({ actor, params: { id }, body }) =>
        viewPropertyLinks(await links.choose(actor, id, body.policy)),
    );
    app.post(
      "/api/properties/:id/links/hosts",
      { schema: PostHost, config },
      async ({ actor, params: { id }, body }) => viewPropertyLinks(await links.addHost(actor, id, body.host)),
    );
    app.delete(
      "/api/properties/:id/links/hosts/:host",
      { schema: DeleteHost, config },
      async ({ actor, params: { id, host } }) => viewPropertyLinks(await links.removeHost(actor, id, host)),
    );
    app.post(
      "/api/properties/:id/links/others",
      { schema: PostOthers, config },
      async ({ actor, params: { id }, body }, reply) => {
        await links.applyTo(actor, id, body.properties);
        return reply.code(204).send(null);
      },
    );
    app.post(
      "/api/properties/:id/links/switch-off",
      { schema: PostSwitchOff, config },
      async ({ actor, params: { id } }) => viewPropertyLinks(await links.switchOffForProperty(actor, id)),
    );
  };

const desk = ["desk"];
const DeskGet = {
  ...Get,
  tags: desk,
  summary: "The links of a property",
  response: { ...answers, ...problems({}) },
};
const DeskOff = {
  ...PostSwitchOff,
  tags: desk,
  summary: "Switch all links of a property off",
  response: { ...answers, ...problems({}) },
};
const DeskOn = {
  tags: desk,
  summary: "Switch the links of a property on again",
  description: "When everything was looked at: passwords, sessions, factors, approved hosts and templates.",
  params,
  body: SwitchOnBody,
  response: { ...answers, ...problems({ 409: ["safety.switch_on_unchecked"] }) },
};

export const deskLinkRoutes =
  (links: Links): FastifyPluginAsyncTypebox =>
  async (app) => {
    const config = { permission: "desk.enter" as const };
    app.get(
      "/api/desk/properties/:id/links",
      { schema: DeskGet, config },
      async ({ actor, params: { id } }) => viewPropertyLinks(await links.look(actor, id)),
    );
    app.post(
      "/api/desk/properties/:id/links/switch-off",
      { schema: DeskOff, config },
      async ({ actor, params: { id } }) => viewPropertyLinks(await links.switchOffFromDesk(actor, id)),
    );
    app.post(
      "/api/desk/properties/:id/links/switch-on",
      { schema: DeskOn, config },
      async ({ actor, params: { id }, body }) => viewPropertyLinks(await links.switchOn(actor, id, body)),
    );
  };
