/** HTTP: changing a password, and asking for a letter when it is forgotten. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { problems } from "#kernel/http/index.ts";
import { doorOf, type SessionCookies } from "../identity.ts";
import type { Accounts } from "../service.ts";
import { EmailToFind, LinkText, PasswordToCheck, PasswordToSet } from "./fields.ts";
import { personOf, setCookies } from "./request.ts";

const Change = {
  summary: "Change my password",
  description: "Every other session ends, and this one gets a new cookie.",
  body: Type.Object({ currentPassword: PasswordToCheck, newPassword: PasswordToSet }),
  response: {
    204: Type.Null(),
    ...problems({
      409: ["accounts.password_wrong", "accounts.password_not_good"],
      429: ["accounts.too_many_attempts"],
    }),
  },
};

const Ask = {
  summary: "Ask for a letter to set a new password",
  description: "Answers the same whether or not the address is known here.",
  body: Type.Object({ email: EmailToFind }),
  response: { 202: Type.Null(), ...problems({ 429: ["accounts.too_many_attempts"] }) },
};

const Redeem = {
  summary: "Set a new password with the letter's link",
  description: "Every session ends. Signing in with the new password comes next.",
  body: Type.Object({ token: LinkText, newPassword: PasswordToSet }),
  response: {
    204: Type.Null(),
    ...problems({
      401: ["accounts.link_not_valid"],
      409: ["accounts.password_not_good"],
      429: ["accounts.too_many_attempts"],
    }),
  },
};

export const passwordRoutes =
  (accounts: Accounts, cookies: SessionCookies): FastifyPluginAsyncTypebox =>
  async (app) => {
    const anyone = { permission: "public" } as const;

    app.put(
      "/api/me/password",
      { config: { permission: "session.own" }, schema: Change },
      async (request, reply) => {
        const opened = await accounts.passwords.change(
          personOf(request),
          request.body,
          doorOf(request, cookies),
        );
        setCookies(reply, cookies, opened);
        return reply.code(204).send(null);
      },
    );

    app.post("/api/password-resets", { config: anyone, schema: Ask }, async (request, reply) => {
      await accounts.passwords.requestReset(request.body.email, doorOf(request, cookies));
      return reply.code(202).send(null);
    });

    app.post(
      "/api/password-resets/redemption",
      { config: anyone, schema: Redeem },
      async (request, reply) => {
        await accounts.passwords.redeemReset(request.body, doorOf(request, cookies));
        cookies.person.clear(reply);
        return reply.code(204).send(null);
      },
    );
  };
