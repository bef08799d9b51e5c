/** HTTP of making a guest unrecognisable: asked by the guest or the desk, taken back, and the certificate. */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { IdOf, problems } from "#kernel/http/index.ts";
import type { ErasureState } from "../service/erasure-requests.ts";
import type { Privacy } from "../service.ts";
import { viewErasure, viewErasures } from "../viewing.ts";
import { CertificateView, ErasureBody, ErasuresView, ErasureView } from "../views.ts";
import { guestOf } from "./guest.ts";

const what =
  "Names and contacts are replaced in everything that is kept of the stay; nobody can undo it, and the guest cannot come in again. 200 when it was done at once, 202 when it waits for the end of the conversation or of a case.";
const ASKED = { 200: ErasureView, 202: ErasureView };
const DONE = { 204: Type.Null({ description: "Done" }) };
const NO_REQUEST = problems({ 404: ["privacy.erasure_request_not_found"] });

const Guest = {
  Get: {
    ...{ tags: ["guest"], summary: "Whether I can be made unrecognisable" },
    response: { 200: ErasureView },
  },
  Post: {
    ...{ tags: ["guest"], summary: "Make me unrecognisable", description: what },
    body: Type.Object({ understood: Type.Literal(true, { description: "That nobody can undo it" }) }),
    response: ASKED,
  },
  Delete: {
    ...{ tags: ["guest"], summary: "Take the wish back while it waits" },
    response: { ...DONE, ...NO_REQUEST },
  },
};
const Desk = {
  Post: {
    ...{ tags: ["desk"], summary: "Make a guest unrecognisable who wrote or called", description: what },
    body: ErasureBody,
    response: { ...ASKED, ...problems({ 404: ["privacy.stay_not_found"] }) },
  },
  List: {
    ...{ tags: ["desk"], summary: "Wishes to be made unrecognisable" },
    response: { 200: ErasuresView },
  },
  Delete: {
    ...{ tags: ["desk"], summary: "Take a wish back while it waits" },
    params: Type.Object({ id: IdOf("erasure_request") }),
    response: { ...DONE, ...NO_REQUEST },
  },
};
const Certificate = {
  tags: ["guest"],
  summary: "The certificate of an erasure",
  description: "By the link that was sent: it holds no name.",
  params: Type.Object({ token: Type.String({ minLength: 20, maxLength: 120 }) }),
  response: { 200: CertificateView, ...problems({ 404: ["privacy.link_unknown"] }) },
};

export const erasureRoutes =
  ({ erasures }: Pick<Privacy, "erasures">): FastifyPluginAsyncTypebox =>
  async (app) => {
    const reads = { permission: "guest.read" as const };
    const changes = { permission: "guest.send" as const };
    const desk = { permission: "desk.erase" as const };
    const statusOf = ({ page }: ErasureState): 200 | 202 => (page ? 200 : 202);

    app.get("/api/guest/erasure", { schema: Guest.Get, config: reads }, async (request) =>
      viewErasure(await erasures.ofGuest(guestOf(request))),
    );
    app.post("/api/guest/erasure", { schema: Guest.Post, config: changes }, async (request, reply) => {
      const state = await erasures.askByGuest(guestOf(request));
      return reply.code(statusOf(state)).send(viewErasure(state));
    });
    app.delete("/api/guest/erasure", { schema: Guest.Delete, config: changes }, async (request, reply) => {
      await erasures.withdrawByGuest(guestOf(request));
      return reply.code(204).send(null);
    });

    app.post("/api/desk/erasures", { schema: Desk.Post, config: desk }, async ({ actor, body }, reply) => {
      const state = await erasures.askByStaff(actor, body);
      return reply.code(statusOf(state)).send(viewErasure(state));
    });
    app.get("/api/desk/erasures", { schema: Desk.List, config: desk }, async ({ actor }) =>
      viewErasures(await erasures.list(actor)),
    );
    app.delete(
      "/api/desk/erasures/:id",
      { schema: Desk.Delete, config: desk },
      async ({ actor, params }, reply) => {
        await erasures.withdrawByStaff(actor, params.id);
        return reply.code(204).send(null);
      },
    );

    app.get(
      "/api/erasures/:token",
      { schema: Certificate, config: { permission: "public" } },
      async ({ params: { token } }) => {
        const { text: certificate, signature } = await erasures.certificateOf(token);
        return { certificate, signature };
      },
    );
  };
