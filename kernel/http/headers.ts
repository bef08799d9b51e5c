/** Headers that every answer carries, so that a browser does the least it can with it. */

import type { FastifyReply, FastifyRequest } from "fastify";

const YEAR_SECONDS = 31_536_000;

/** For answers that are data: a browser that shows one as a page runs nothing and loads nothing. */
export const DATA_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** For pages of ours outside Kit, which brings its own policy with nonces: styles from files, no script at all. */
export const DOCUMENT_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Writes the headers on an answer; what a route or Kit says later counts instead. */
export type WriteHeaders = (request: FastifyRequest, reply: FastifyReply) => void;

/** They go on the raw answer, as pages are written by Kit and never pass Fastify's reply. */
export function securityHeaders({ isHttps }: { isHttps: boolean }): WriteHeaders {
  const headers = Object.entries({
    "content-security-policy": DATA_POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "permissions-policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    ...(isHttps && { "strict-transport-security": `max-age=${YEAR_SECONDS}` }),
  });
  return (request, reply) => {
    for (const [name, value] of headers) reply.raw.setHeader(name, value);
    reply.raw.setHeader("x-request-id", request.id);
  };
}
