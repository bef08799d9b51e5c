/** One question to the API while a page is written: its answer, or the problem it told in the page's language. */

import { type RequestEvent, redirect } from "@sveltejs/kit";
import { chosenLanguage } from "#lib/language/visitor-language.ts";
import type { Problem } from "./views.ts";

export type Asked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

type Asker = Pick<RequestEvent, "fetch" | "locals" | "cookies"> & Partial<Pick<RequestEvent, "url">>;

/** Refusals that a proof of who one is takes away. */
const PROVABLE = ["accounts.step_up_needed", "accounts.reauthentication_needed"];

/** Where a proof is missing that the person can give, they are led to the page that asks for it, and back. */
export async function ask<T>(
  { fetch, locals, cookies, url }: Asker,
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
  if (answer.ok) return { ok: true, value: value as T };
  const problem = value as Problem & { purpose?: string };
  if (url && PROVABLE.includes(problem.code)) redirect(303, stepUpFor(problem.purpose, url.pathname));
  return { ok: false, problem };
}

function stepUpFor(purpose: string | undefined, back: string): string {
  const query = new URLSearchParams(purpose ? { purpose } : {});
  query.set("then", back);
  return `/step-up?${query}`;
}
