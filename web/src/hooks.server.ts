/** Every page request: who asks, in which language and look the document is written, and the API without a network. */

import type { Handle, HandleFetch, HandleServerError } from "@sveltejs/kit/hooks";
import { directionOf, negotiateLanguage } from "#kernel/language.ts";
import { answerInProcess } from "#lib/api/in-process.ts";
import { askMe } from "#lib/api/me.ts";
import { brandLink } from "#lib/design/brand-link.ts";

export const handle: Handle = async ({ event, resolve }) => {
  const { locals } = event;
  if (event.url.pathname.startsWith("/api/")) return new Response(null, { status: 404 });
  locals.me = await askMe(event);
  const { person } = locals.me;
  locals.language =
    person?.language ?? negotiateLanguage(event.request.headers.get("accept-language") ?? undefined);
  locals.theme = person?.theme ?? "system";
  locals.density = person?.density ?? "comfortable";

  const response = await resolve(event, {
    // Read when the page is written, after its loads: a guest's page takes the language of the booking.
    transformPageChunk: ({ html }) =>
      html
        .replace("%bellhop.language%", locals.language)
        .replace("%bellhop.direction%", directionOf(locals.language))
        .replace("%bellhop.theme%", locals.theme)
        .replace("%bellhop.density%", locals.density)
        .replace("%bellhop.brand%", () => brandLink(locals.me.marketplace.brandColour)),
    filterSerializedResponseHeaders: (name) => name === "content-type",
    preload: ({ type }) => type !== "font",
  });
  response.headers.set("referrer-policy", "same-origin");
  response.headers.set("x-content-type-options", "nosniff");
  if (!response.headers.has("cache-control")) response.headers.set("cache-control", "private, no-store");
  return response;
};

export const handleFetch: HandleFetch = ({ event, request, fetch }) =>
  answerInProcess(event, request) ?? fetch(request);

export const handleError: HandleServerError = ({ kind, error, event }) => {
  const requestId = event.request.headers.get("x-request-id") ?? undefined;
  if (kind === "app") return { ...error, ...(requestId ? { requestId } : {}) };
  if (kind === "unknown") event.platform?.req.bellhopReport?.(error);
  const status = kind === "framework" ? error.status : 500;
  return { code: status === 404 ? "http.not_found" : "http.unexpected", ...(requestId ? { requestId } : {}) };
};
