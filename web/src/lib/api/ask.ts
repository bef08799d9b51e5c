/** One question to the API while a page is written: its answer, or the problem it told in the page's language. */

import type { RequestEvent } from "@sveltejs/kit";
import type { Problem } from "./views.ts";

export type Asked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

type Asker = Pick<RequestEvent, "fetch" | "locals" | "url">;

/**
 * `fromHere` is for the few addresses that are opened from a mail and act at once: the page asks in its own name,
 * as the browser says truthfully that the visitor came from elsewhere.
 */
export async function ask<T>(
  { fetch, locals, url }: Asker,
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
  path: `/api/${string}`,
  body?: object,
  { fromHere = false } = {},
): Promise<Asked<T>> {
  const answer = await fetch(path, {
    method,
    headers: {
      "accept-language": locals.language,
      ...(body && { "content-type": "application/json" }),
      ...(fromHere && { origin: url.origin, "sec-fetch-site": "same-origin" }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const value: unknown = answer.status === 204 ? undefined : await answer.json();
  return answer.ok ? { ok: true, value: value as T } : { ok: false, problem: value as Problem };
}
