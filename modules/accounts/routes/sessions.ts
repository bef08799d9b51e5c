/** HTTP: signing in and out, and the list of one's sessions. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { FastifyReply } from "fastify";
import { Type } from "typebox";
import { IdOf, problems } from "#kernel/http/index.ts";
import type { SessionCookies } from "../identity.ts";
import type { OpenedSession } from "../service/sessions.ts";
import type { Accounts } from "../service.ts";
import { MeView, SessionView, viewMe, viewSession } from "../views.ts";
import { EmailToFind, LinkText, PasswordToCheck } from "./fields.ts";
import { doorOf, personOf } from "./request.ts";

const SignIn = {
  summary: "Sign in with a password",
  description: "Sets the session cookie. A session the browser had before ends.",
  body: Type.Object({ email: EmailToFind, password: PasswordToCheck }),
  response: {
    201: MeView,
    ...problems({ 401: ["accounts.sign_in_failed"], 429: ["accounts.too_many_attempts"] }),
  },
};

const SignInWithLink = {
  summary: "Sign in with a one-time link",
  description: "`token` is the last part of the link. It works once.",
  body: Type.Object({ token: LinkText }),
  response: {
    201: MeView,
    ...problems({ 401: ["accounts.link_not_valid"], 429: ["accounts.too_many_attempts"] }),
  },
};

const List = {
  summary: "Where am I signed in?",
  response: { 200: Type.Object({ items: Type.Array(SessionView) }) },
};
const EndCurrent = { summary: "Sign out", response: { 204: Type.Null() } };
const EndOthers = { summary: "Sign out everywhere else", response: { 204: Type.Null() } };
const EndOne = {
  summary: "Sign out in one place",
  params: Type.Object({ id: IdOf("session") }),
  response: { 204: Type.Null(), ...problems({ 404: ["accounts.session_not_found"] }) },
};

export const sessionRoutes =
  (accounts: Accounts, cookies: SessionCookies): FastifyPluginAsyncTypebox =>
  async (app) => {
    const anyone = { permission: "public" } as const;
    const own = { permission: "session.own" } as const;

    async function answerOpened(reply: FastifyReply, opened: OpenedSession) {
      cookies.person.set(reply, opened.token, opened.maxAgeSeconds);
      const me = await accounts.profile.ofPerson(opened.personId);
      return reply.code(201).send(viewMe(me, accounts.marketplace));
    }

    app.post("/api/sessions", { config: anyone, schema: SignIn }, async (request, reply) => {
      const presented = cookies.person.read(request);
      return answerOpened(
        reply,
        await accounts.signIn.withPassword(request.body, doorOf(request), presented),
      );
    });

    app.post("/api/sessions/link", { config: anyone, schema: SignInWithLink }, async (request, reply) => {
      const presented = cookies.person.read(request);
      return answerOpened(
        reply,
        await accounts.signIn.withLink(request.body.token, doorOf(request), presented),
      );
    });

    app.get("/api/sessions", { config: own, schema: List }, async (request) => {
      const person = personOf(request);
      const sessions = await accounts.sessions.list(person);
      return { items: sessions.map((session) => viewSession(session, person.sessionId)) };
    });

    app.delete("/api/sessions/current", { config: anyone, schema: EndCurrent }, async (request, reply) => {
      if (request.actor.kind === "person")
        await accounts.sessions.end(request.actor, request.actor.sessionId);
      cookies.person.clear(reply);
      return reply.code(204).send(null);
    });

    app.delete("/api/sessions", { config: own, schema: EndOthers }, async (request, reply) => {
      await accounts.sessions.endOthers(personOf(request));
      return reply.code(204).send(null);
    });

    app.delete("/api/sessions/:id", { config: own, schema: EndOne }, async (request, reply) => {
      await accounts.sessions.end(personOf(request), request.params.id);
      return reply.code(204).send(null);
    });
  };
