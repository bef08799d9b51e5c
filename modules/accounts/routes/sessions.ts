/** HTTP: signing in and out, and the list of one's sessions. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { FastifyReply } from "fastify";
import { Type } from "typebox";
import { IdOf, problems } from "#kernel/http/index.ts";
import { doorOf, type SessionCookies } from "../identity.ts";
import type { OpenedSession } from "../service/sessions.ts";
import type { Accounts } from "../service.ts";
import {
  SecondStepView,
  SessionView,
  SignInView,
  viewSecondStep,
  viewSession,
  viewSignIn,
} from "../views/sessions.ts";
import { MeView, viewMe } from "../views.ts";
import { EmailToFind, LinkText, PasswordToCheck } from "./fields.ts";
import { personOf, setCookies } from "./request.ts";

const MOST_EVENTS = 20;

const SignIn = {
  summary: "Sign in with a password",
  description:
    "Sets the session cookie. A session the browser had before ends. 202 when a second step is to follow: until then " +
    "the session opens nothing.",
  body: Type.Object({ email: EmailToFind, password: PasswordToCheck }),
  response: {
    201: MeView,
    202: SecondStepView,
    ...problems({ 401: ["accounts.sign_in_failed"], 429: ["accounts.too_many_attempts"] }),
  },
};

const SignInWithLink = {
  summary: "Sign in with a one-time link",
  description: "`token` is the last part of the link. It works once. 202 when a second step is to follow.",
  body: Type.Object({ token: LinkText }),
  response: {
    201: MeView,
    202: SecondStepView,
    ...problems({ 401: ["accounts.link_not_valid"], 429: ["accounts.too_many_attempts"] }),
  },
};

const List = {
  summary: "Where am I signed in?",
  response: { 200: Type.Object({ items: Type.Array(SessionView) }) },
};
const Recent = {
  summary: "Who has signed in lately, or tried to?",
  description: "The last twenty, the newest first. Kept for ninety days.",
  response: { 200: Type.Object({ items: Type.Array(SignInView) }) },
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
      setCookies(reply, cookies, opened);
      if (opened.awaitsSecondStep) {
        return reply.code(202).send(viewSecondStep(await accounts.secondStep.read(opened.token)));
      }
      const me = await accounts.profile.ofPerson(opened.personId);
      return reply.code(201).send(viewMe(me, accounts.marketplace));
    }

    app.post("/api/sessions", { config: anyone, schema: SignIn }, async (request, reply) => {
      const presented = cookies.person.read(request);
      return answerOpened(
        reply,
        await accounts.signIn.withPassword(request.body, doorOf(request, cookies), presented),
      );
    });

    app.post("/api/sessions/link", { config: anyone, schema: SignInWithLink }, async (request, reply) => {
      const presented = cookies.person.read(request);
      return answerOpened(
        reply,
        await accounts.signIn.withLink(request.body.token, doorOf(request, cookies), presented),
      );
    });

    app.get("/api/sessions", { config: own, schema: List }, async (request) => {
      const person = personOf(request);
      const sessions = await accounts.sessions.list(person);
      return { items: sessions.map((session) => viewSession(session, person.sessionId)) };
    });

    app.get("/api/me/sign-ins", { config: own, schema: Recent }, async (request) => {
      const events = await accounts.arrivals.recent(personOf(request).personId, MOST_EVENTS);
      return { items: events.map(viewSignIn) };
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
