/** HTTP: what the buttons of letters do. Looking changes nothing; pressing does. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { InstantText, problems } from "#kernel/http/index.ts";
import { doorOf, type SessionCookies } from "../identity.ts";
import type { Accounts } from "../service.ts";
import { NOTICE_KINDS } from "../types/proof.ts";
import { oneOf } from "../views.ts";
import { EmailToWriteTo } from "./fields.ts";
import { personOf } from "./request.ts";

const RowLink = Type.String({ minLength: 1, maxLength: 250, description: "The last part of the link" });
const Token = Type.Object({ token: RowLink });
const refusals = problems({ 401: ["accounts.link_not_valid"], 429: ["accounts.too_many_attempts"] });

const Read = {
  summary: "What was the letter about?",
  description: "Changes nothing.",
  params: Token,
  response: {
    200: Type.Object({
      kind: oneOf(NOTICE_KINDS),
      at: InstantText,
      isDenied: Type.Boolean({ description: "Whether it was answered with “that was not me”" }),
    }),
    ...refusals,
  },
};
const Press = {
  summary: "That was not me",
  description:
    "Every session ends, the password no longer works, factors added since go, and a letter to set a new password is sent.",
  params: Token,
  response: { 204: Type.Null(), ...refusals },
};
const Ask = {
  summary: "Change my e-mail address",
  description: "A letter to the new address asks to confirm it. Answers the same whether or not it is free.",
  body: Type.Object({ email: EmailToWriteTo }),
  response: {
    202: Type.Null(),
    ...problems({ 403: ["accounts.step_up_needed"], 429: ["accounts.too_many_attempts"] }),
  },
};
const Confirm = {
  summary: "Confirm a new e-mail address",
  description: "With the letter’s link. Every session ends, and the old address is told.",
  body: Token,
  response: { 204: Type.Null(), ...refusals },
};
const Undo = {
  summary: "Undo a change of the e-mail address",
  description: "With the link of the letter to the old address, for 72 hours. Needs no factor.",
  body: Token,
  response: { 204: Type.Null(), ...refusals },
};

export const takingBackRoutes =
  ({ notMe, emailChanges }: Accounts, cookies: SessionCookies): FastifyPluginAsyncTypebox =>
  async (app) => {
    const config = { permission: "public" } as const;

    app.get("/api/notices/:token", { config, schema: Read }, async (request) => {
      const { kind, createdAt, deniedAt } = await notMe.read(request.params.token, doorOf(request, cookies));
      return { kind, at: createdAt.round("second").toString(), isDenied: deniedAt !== undefined };
    });

    app.post("/api/notices/:token/denial", { config, schema: Press }, async (request, reply) => {
      await notMe.press(request.params.token, doorOf(request, cookies));
      cookies.person.clear(reply);
      return reply.code(204).send(null);
    });

    app.put(
      "/api/me/email",
      { config: { permission: "session.own" }, schema: Ask },
      async (request, reply) => {
        await emailChanges.ask(personOf(request), request.body.email);
        return reply.code(202).send(null);
      },
    );

    app.post("/api/email-changes/confirmation", { config, schema: Confirm }, async (request, reply) => {
      await emailChanges.confirm(request.body.token, doorOf(request, cookies));
      cookies.person.clear(reply);
      return reply.code(204).send(null);
    });

    app.post("/api/email-changes/undoing", { config, schema: Undo }, async (request, reply) => {
      await emailChanges.undo(request.body.token, doorOf(request, cookies));
      cookies.person.clear(reply);
      return reply.code(204).send(null);
    });
  };
