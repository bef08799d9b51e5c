/** Puts the pages behind the API: what no route answers is a page's, with the API in reach without a network. */

import { existsSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { FastifyRequest, InjectOptions } from "fastify";
import type { HttpServer } from "#kernel/http/index.ts";

const BUILT = new URL("../web/build/handler.js", import.meta.url);
/** Headers of ours by which the pages learn what the server knows; whatever a caller sends under them is replaced. */
const KNOWN = {
  PROTOCOL_HEADER: "x-bellhop-protocol",
  ADDRESS_HEADER: "x-bellhop-address",
  HOST_HEADER: "x-bellhop-host",
};

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;
type Inject = (ask: InjectOptions) => Promise<{ statusCode: number; headers: object; rawPayload: Buffer }>;

export const pagesAreBuilt = (): boolean => existsSync(BUILT);

/** Call it after all routes are registered and before the server is ready. Answers false when no pages are built. */
export async function mountPages(app: HttpServer): Promise<boolean> {
  if (!pagesAreBuilt()) return false;
  Object.assign(process.env, KNOWN);
  const { handler } = (await import(BUILT.href)) as { handler: Handler };

  await app.register(async (pages) => {
    pages.removeAllContentTypeParsers();
    pages.addContentTypeParser("*", (_request, _body, done) => done(null)); // Kit reads the body itself
    pages.route({
      method: ["GET", "HEAD", "POST"],
      url: "/*",
      config: { machinery: true },
      handler: async (request, reply) => {
        const raw = request.raw as IncomingMessage & { bellhopInject?: Inject };
        raw.headers[KNOWN.PROTOCOL_HEADER] = request.protocol;
        raw.headers[KNOWN.ADDRESS_HEADER] = request.ip;
        raw.headers[KNOWN.HOST_HEADER] = request.host;
        raw.bellhopInject = (ask) => app.inject(onBehalfOf(request, ask));
        reply.hijack();
        await handler(raw, reply.raw);
      },
    });
  });
  return true;
}

/**
 * What a page asks while it is rendered is asked by us, not by the site the visitor came from: a link in a mail may
 * lead to a page that enters a session. A form that was posted keeps its origin and is checked again.
 */
function onBehalfOf(request: FastifyRequest, ask: InjectOptions): InjectOptions {
  const { origin: _origin, ...headers } = (ask.headers ?? {}) as Record<string, string>;
  if (request.method === "POST") return ask;
  return { ...ask, headers: { ...headers, "sec-fetch-site": "same-origin" } };
}
