/** HTTP: proving once more who one is. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { problems } from "#kernel/http/index.ts";
import { doorOf, type SessionCookies } from "../identity.ts";
import type { Accounts } from "../service.ts";
import { STEP_UP_PURPOSES } from "../types/proof.ts";
import { ProofWaysView } from "../views/sessions.ts";
import { oneOf } from "../views.ts";
import { PasswordToCheck } from "./fields.ts";
import { CodeText, PasskeyAnswer, PasskeyOptions, RecoveryCodeText } from "./passkey-fields.ts";
import { personOf, setCookies } from "./request.ts";

const Purpose = Type.Optional(
  oneOf(STEP_UP_PURPOSES, {
    description: "What it is for; without one it only shows that the session is still the person’s",
  }),
);

const Read = { summary: "How can I prove who I am?", response: { 200: ProofWaysView } };
const Options = { summary: "What my passkey is to sign", response: { 200: PasskeyOptions } };
const Prove = {
  summary: "Prove once more who I am",
  description:
    "Counts for ten minutes, in this session and for this purpose. The session gets a new cookie. " +
    "The password counts only for those who have no second factor.",
  body: Type.Union([
    Type.Object({ purpose: Purpose, passkey: PasskeyAnswer }),
    Type.Object({ purpose: Purpose, code: CodeText }),
    Type.Object({ purpose: Purpose, recoveryCode: RecoveryCodeText }),
    Type.Object({ purpose: Purpose, password: PasswordToCheck }),
  ]),
  response: {
    204: Type.Null(),
    ...problems({ 409: ["accounts.proof_not_accepted"], 429: ["accounts.too_many_attempts"] }),
  },
};

export const stepUpRoutes =
  ({ stepUp }: Accounts, cookies: SessionCookies): FastifyPluginAsyncTypebox =>
  async (app) => {
    const config = { permission: "session.prove" } as const;

    app.get("/api/me/step-up", { config, schema: Read }, async (request) => ({
      ways: [...(personOf(request).standing?.ways ?? [])],
    }));

    app.post("/api/me/step-up/passkey-options", { config, schema: Options }, async (request) => ({
      options: await stepUp.passkeyOptions(personOf(request)),
    }));

    app.post("/api/me/step-up", { config, schema: Prove }, async (request, reply) => {
      const { purpose, ...proof } = request.body;
      const opened = await stepUp.prove(personOf(request), { purpose, proof }, doorOf(request, cookies));
      setCookies(reply, cookies, opened);
      return reply.code(204).send(null);
    });
  };
