/** Refuses changes that another site makes a browser ask for. Programs without a browser send no cookies. */

import type { FastifyInstance, FastifyRequest } from "fastify";
import { Forbidden } from "../errors.ts";

const HARMLESS = new Set(["GET", "HEAD", "OPTIONS"]);

/** @throws Forbidden http.origin_refused, in a hook before anything is read */
export function originCheck(app: FastifyInstance, publicUrl: string): void {
  const publicOrigin = new URL(publicUrl).origin;
  app.addHook("onRequest", (request, _reply, done) => {
    if (HARMLESS.has(request.method) || isOurs(request, publicOrigin)) return done();
    done(new Forbidden("http.origin_refused"));
  });
}

/**
 * A browser says where a request comes from: `Sec-Fetch-Site`, or `Origin` in older ones. Neither is believed to be
 * absent from a browser's request, so one that carries cookies and neither header is refused.
 */
function isOurs(request: FastifyRequest, publicOrigin: string): boolean {
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin";
  const { origin } = request.headers;
  if (origin !== undefined) return origin === publicOrigin || hostOf(origin) === request.host;
  return request.headers.cookie === undefined;
}

const hostOf = (origin: string): string | undefined =>
  URL.canParse(origin) ? new URL(origin).host : undefined;
