/** HTTP: one's second factors. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { IdOf, problems } from "#kernel/http/index.ts";
import type { Accounts } from "../service.ts";
import {
  AddedFactorView,
  AddedPasskeyView,
  FactorName,
  FactorsView,
  OfferedCodesView,
  RecoveryCodesView,
  viewAdded,
  viewFactors,
  viewPasskey,
} from "../views/factors.ts";
import { CodeText, NewPasskeyAnswer, PasskeyOptions } from "./passkey-fields.ts";
import { personOf } from "./request.ts";

const stepUp = { 403: ["accounts.step_up_needed"] };
const absent = { 404: ["accounts.factor_not_found"] };
const wrong = { 409: ["accounts.proof_not_accepted"] };
const last = { 409: ["accounts.last_factor"] };
const OfPasskey = Type.Object({ id: IdOf("passkey") });

const List = { summary: "My second factors", response: { 200: FactorsView } };
const Options = {
  summary: "What a new passkey is made from",
  response: { 200: PasskeyOptions, ...problems(stepUp) },
};
const AddPasskey = {
  summary: "Add a passkey",
  description: "With the first factor come ten recovery codes, shown this once. Every other session ends.",
  body: Type.Object({ name: FactorName, passkey: NewPasskeyAnswer }),
  response: {
    201: AddedPasskeyView,
    ...problems(stepUp, { 409: ["accounts.proof_not_accepted", "accounts.too_many_passkeys"] }),
  },
};
const RenamePasskey = {
  summary: "Call a passkey something else",
  params: OfPasskey,
  body: Type.Object({ name: FactorName }),
  response: { 204: Type.Null(), ...problems(absent) },
};
const RemovePasskey = {
  summary: "Remove a passkey",
  params: OfPasskey,
  response: { 204: Type.Null(), ...problems(stepUp, absent, last) },
};
const Offer = {
  summary: "Begin with codes of an authenticator app",
  description: "They count once one of them has confirmed that the app has the key.",
  response: { 201: OfferedCodesView, ...problems(stepUp) },
};
const Confirm = {
  summary: "Confirm the authenticator app with a code",
  params: Type.Object({ id: IdOf("totp") }),
  body: Type.Object({ code: CodeText }),
  response: { 201: AddedFactorView, ...problems(stepUp, absent, wrong) },
};
const RemoveCodes = {
  summary: "Remove the authenticator app",
  response: { 204: Type.Null(), ...problems(stepUp, absent, last) },
};
const Recovery = {
  summary: "Make ten new recovery codes",
  description: "They are in this answer and nowhere else; those of before no longer count.",
  response: { 201: RecoveryCodesView, ...problems(stepUp, absent) },
};

export const factorRoutes =
  ({ factors }: Accounts): FastifyPluginAsyncTypebox =>
  async (app) => {
    const config = { permission: "factor.own" } as const;
    const base = "/api/me/factors";

    app.get(base, { config, schema: List }, async (request) =>
      viewFactors(await factors.list(personOf(request))),
    );

    app.post(`${base}/passkeys/options`, { config, schema: Options }, async (request) => ({
      options: await factors.passkeyOptions(personOf(request)),
    }));

    app.post(`${base}/passkeys`, { config, schema: AddPasskey }, async (request, reply) => {
      const { name, passkey: response } = request.body;
      const added = await factors.addPasskey(personOf(request), { name, response });
      return reply.code(201).send({ passkey: viewPasskey(added.passkey), ...viewAdded(added) });
    });

    app.patch(`${base}/passkeys/:id`, { config, schema: RenamePasskey }, async (request, reply) => {
      await factors.renamePasskey(personOf(request), request.params.id, request.body.name);
      return reply.code(204).send(null);
    });

    app.delete(`${base}/passkeys/:id`, { config, schema: RemovePasskey }, async (request, reply) => {
      await factors.removePasskey(personOf(request), request.params.id);
      return reply.code(204).send(null);
    });

    app.post(`${base}/codes`, { config, schema: Offer }, async (request, reply) =>
      reply.code(201).send(await factors.offerCodes(personOf(request))),
    );

    app.post(`${base}/codes/:id/confirmation`, { config, schema: Confirm }, async (request, reply) => {
      const added = await factors.confirmCodes(personOf(request), request.params.id, request.body.code);
      return reply.code(201).send(viewAdded(added));
    });

    app.delete(`${base}/codes`, { config, schema: RemoveCodes }, async (request, reply) => {
      await factors.removeCodes(personOf(request));
      return reply.code(204).send(null);
    });

    app.post(`${base}/recovery-codes`, { config, schema: Recovery }, async (request, reply) =>
      reply.code(201).send({ recoveryCodes: [...(await factors.newRecoveryCodes(personOf(request)))] }),
    );
  };
