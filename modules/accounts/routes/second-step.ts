/** HTTP: the second step of signing in, and signing in with a passkey alone. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { problems } from "#kernel/http/index.ts";
import { doorOf, type SessionCookies } from "../identity.ts";
import type { Accounts } from "../service.ts";
import { SecondStepView, viewSecondStep } from "../views/sessions.ts";
import { MeView, viewMe } from "../views.ts";
import { CodeText, PasskeyAnswer, PasskeyOptions, RecoveryCodeText } from "./passkey-fields.ts";
import { setCookies } from "./request.ts";

const over = { 401: ["accounts.second_step_over"] };
const slow = { 429: ["accounts.too_many_attempts"] };

const Read = {
  summary: "How can I complete signing in?",
  description: "After a password that was right, for those who have a second factor.",
  response: { 200: SecondStepView, ...problems(over) },
};
const Options = {
  summary: "What my passkey is to sign",
  response: { 200: PasskeyOptions, ...problems(over) },
};
const Complete = {
  summary: "Complete signing in",
  description:
    "With a passkey, a code or a recovery code. The session gets a new cookie and opens everything.",
  body: Type.Union([
    Type.Object({ passkey: PasskeyAnswer }),
    Type.Object({ code: CodeText }),
    Type.Object({ recoveryCode: RecoveryCodeText }),
  ]),
  response: { 201: MeView, ...problems(over, { 409: ["accounts.proof_not_accepted"] }, slow) },
};
const Letter = {
  summary: "Ask for a letter with a link that signs in",
  description: "For those who have no second factor while passwords are being tried at many accounts.",
  response: { 202: Type.Null(), ...problems(over, slow) },
};
const AloneOptions = {
  summary: "What any passkey for this house is to sign",
  response: { 200: PasskeyOptions },
};
const Alone = {
  summary: "Sign in with a passkey alone",
  body: Type.Object({ passkey: PasskeyAnswer }),
  response: { 201: MeView, ...problems({ 401: ["accounts.passkey_not_known"] }, slow) },
};

export const secondStepRoutes =
  (accounts: Accounts, cookies: SessionCookies): FastifyPluginAsyncTypebox =>
  async (app) => {
    const { secondStep, signIn, profile, marketplace } = accounts;
    const config = { permission: "public" } as const;

    app.get("/api/sessions/second-step", { config, schema: Read }, async (request) =>
      viewSecondStep(await secondStep.read(cookies.person.read(request))),
    );

    app.post("/api/sessions/second-step/passkey-options", { config, schema: Options }, async (request) => ({
      options: await secondStep.passkeyOptions(cookies.person.read(request)),
    }));

    app.post("/api/sessions/second-step", { config, schema: Complete }, async (request, reply) => {
      const half = cookies.person.read(request);
      const opened = await secondStep.complete(half, request.body, doorOf(request, cookies));
      setCookies(reply, cookies, opened);
      return reply.code(201).send(viewMe(await profile.ofPerson(opened.personId), marketplace));
    });

    app.post("/api/sessions/second-step/letter", { config, schema: Letter }, async (request, reply) => {
      await secondStep.sendLetter(cookies.person.read(request));
      return reply.code(202).send(null);
    });

    app.post("/api/sessions/passkey/options", { config, schema: AloneOptions }, async () => ({
      options: await signIn.passkeyOptions(),
    }));

    app.post("/api/sessions/passkey", { config, schema: Alone }, async (request, reply) => {
      const presented = cookies.person.read(request);
      const door = doorOf(request, cookies);
      const opened = await signIn.withPasskey(request.body.passkey, door, presented);
      setCookies(reply, cookies, opened);
      return reply.code(201).send(viewMe(await profile.ofPerson(opened.personId), marketplace));
    });
  };
