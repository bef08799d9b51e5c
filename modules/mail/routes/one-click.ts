/** The one press with which mail programs end mail copies: a form of theirs, without cookies. @rfc 8058 */

import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import type { Mail } from "../service.ts";

const params = Type.Object({ token: Type.String({ minLength: 20, maxLength: 120 }) });

export const oneClickRoutes =
  (mail: Mail): FastifyPluginAsyncTypebox =>
  async (app) => {
    // what the form says is known beforehand: it is read away
    app.addContentTypeParser(
      ["application/x-www-form-urlencoded", "multipart/form-data"],
      { parseAs: "buffer" },
      (_request, _body, done) => done(null, undefined),
    );
    app.post(
      "/stop/:token/one-click",
      { schema: { params, hide: true }, config: { permission: "public" } },
      async ({ params: { token } }, reply) => {
        await mail.copies.chooseByLink(token, false);
        return reply.code(204).send();
      },
    );
  };
