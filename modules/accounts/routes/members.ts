/** HTTP: who belongs to a property, and inviting others. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { IdOf, PropertyNumber, problems } from "#kernel/http/index.ts";
import { doorOf, type SessionCookies } from "../identity.ts";
import type { Accounts } from "../service.ts";
import {
  AcceptedView,
  HostRoleName,
  InvitationView,
  MadeInvitationView,
  MemberView,
  OpenInvitationView,
  PersonName,
  viewInvitation,
  viewMember,
  viewOpenInvitation,
} from "../views.ts";
import { EmailToWriteTo, LinkText, PasswordToSet } from "./fields.ts";
import { setCookies } from "./request.ts";

const OfProperty = Type.Object({ id: PropertyNumber });
const OfMember = Type.Object({ id: PropertyNumber, personId: IdOf("person") });
const notFound = { 404: ["accounts.property_not_found"] };
const memberRefusals = problems({
  403: ["accounts.step_up_needed"],
  404: ["accounts.property_not_found", "accounts.member_not_found"],
  409: ["accounts.last_owner"],
});

const List = {
  summary: "Who belongs to the property, and who is invited",
  params: OfProperty,
  response: {
    200: Type.Object({ members: Type.Array(MemberView), invitations: Type.Array(InvitationView) }),
    ...problems(notFound),
  },
};
const ChangeRole = {
  summary: "Give a member another role",
  params: OfMember,
  body: Type.Object({ role: HostRoleName }),
  response: { 204: Type.Null(), ...memberRefusals },
};
const Remove = {
  summary: "End a membership",
  description: "What the person wrote stays, under their name.",
  params: OfMember,
  response: { 204: Type.Null(), ...memberRefusals },
};
const Invite = {
  summary: "Invite a person by e-mail",
  description: "A letter goes out. An earlier invitation of the same address no longer counts.",
  params: OfProperty,
  body: Type.Object({ email: EmailToWriteTo, role: HostRoleName }),
  response: {
    201: MadeInvitationView,
    ...problems(notFound, {
      403: ["accounts.step_up_needed"],
      409: ["accounts.already_member"],
      429: ["accounts.too_many_attempts"],
    }),
  },
};
const Withdraw = {
  summary: "Withdraw an invitation",
  params: Type.Object({ id: PropertyNumber, invitationId: IdOf("invitation") }),
  response: {
    204: Type.Null(),
    ...problems({ 404: ["accounts.property_not_found", "accounts.invitation_not_found"] }),
  },
};
const Read = {
  summary: "What am I invited to?",
  params: Type.Object({ token: LinkText }),
  response: { 200: OpenInvitationView, ...problems({ 404: ["accounts.invitation_not_valid"] }) },
};
const Accept = {
  summary: "Accept an invitation",
  description:
    "Signed in as the invited address: send an empty object. Otherwise `name` and `password` make the account and sign it in.",
  params: Type.Object({ token: LinkText }),
  body: Type.Object({ name: Type.Optional(PersonName), password: Type.Optional(PasswordToSet) }),
  response: {
    201: AcceptedView,
    ...problems({
      400: ["accounts.name_and_password_needed"],
      404: ["accounts.invitation_not_valid"],
      409: ["accounts.sign_in_to_accept", "accounts.invitation_for_another", "accounts.password_not_good"],
    }),
  },
};

export const memberRoutes =
  (accounts: Accounts, cookies: SessionCookies): FastifyPluginAsyncTypebox =>
  async (app) => {
    const { members, invitations } = accounts;
    const anyone = { permission: "public" } as const;
    const manage = { permission: "member.manage" } as const;

    app.get(
      "/api/properties/:id/members",
      { config: { permission: "member.read" }, schema: List },
      async ({ actor, params }) => {
        const found = await members.list(actor, params.id);
        const ownId = actor.kind === "person" ? actor.personId : undefined;
        return {
          members: found.members.map((member) => viewMember(member, ownId)),
          invitations: found.invitations.map(viewInvitation),
        };
      },
    );

    app.patch(
      "/api/properties/:id/members/:personId",
      { config: manage, schema: ChangeRole },
      async ({ actor, params, body }, reply) => {
        await members.setRole(actor, params.id, params.personId, body.role);
        return reply.code(204).send(null);
      },
    );

    app.delete(
      "/api/properties/:id/members/:personId",
      { config: manage, schema: Remove },
      async ({ actor, params }, reply) => {
        await members.remove(actor, params.id, params.personId);
        return reply.code(204).send(null);
      },
    );

    app.post(
      "/api/properties/:id/invitations",
      { config: manage, schema: Invite },
      async ({ actor, params, body }, reply) => {
        const { invitation, link } = await invitations.invite(actor, params.id, body);
        return reply.code(201).send({ ...viewInvitation(invitation), link });
      },
    );

    app.delete(
      "/api/properties/:id/invitations/:invitationId",
      { config: manage, schema: Withdraw },
      async ({ actor, params }, reply) => {
        await invitations.withdraw(actor, params.id, params.invitationId);
        return reply.code(204).send(null);
      },
    );

    app.get("/api/invitations/:token", { config: anyone, schema: Read }, async (request) =>
      viewOpenInvitation(await invitations.read(request.params.token, doorOf(request, cookies))),
    );

    app.post(
      "/api/invitations/:token/acceptance",
      { config: anyone, schema: Accept },
      async (request, reply) => {
        const given = { ...request.body, language: request.language };
        const { actor, params } = request;
        const { property, session } = await invitations.accept(
          actor,
          params.token,
          given,
          doorOf(request, cookies),
        );
        if (session) setCookies(reply, cookies, session);
        return reply.code(201).send({ property });
      },
    );
  };
