/** One question to the API while a page is written: its answer, or the problem it told in the page's language. */

import type { RequestEvent } from "@sveltejs/kit";
import { chosenLanguage } from "#lib/language/visitor-language.ts";
import type { Problem } from "./views.ts";

export type Asked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

type Asker = Pick<RequestEvent, "fetch" | "locals" | "cookies">;

export async function ask<T>(
  { fetch, locals, cookies }: Asker,
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
  path: `/api/${string}`,
  body?: object,
): Promise<Asked<T>> {
  const answer = await fetch(path, {
    method,
    headers: {
      "accept-language": chosenLanguage(cookies) ?? locals.language,
      ...(body && { "content-type": "application/json" }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const value: unknown = answer.status === 204 ? undefined : await answer.json();
  return answer.ok ? { ok: true, value: value as T } : { ok: false, problem: value as Problem };
}
