/** Questions that may need a fresh proof of who asks: they lead to the page for it, and back with what was filled in. */

import { type RequestEvent, redirect } from "@sveltejs/kit";
import { type Asked, ask } from "#lib/api/ask.ts";
import type { Problem } from "#lib/api/views.ts";

const PROVABLE = ["accounts.step_up_needed", "accounts.reauthentication_needed"];

/** `back` is a path of ours, with what the person had chosen or typed. */
export async function askProved<T>(
  { fetch, locals, cookies }: Pick<RequestEvent, "fetch" | "locals" | "cookies">,
  method: "POST" | "PUT",
  path: `/api/${string}`,
  { body, back }: { readonly body: object; readonly back: string },
): Promise<Asked<T>> {
  const asked = await ask<T>({ fetch, locals, cookies }, method, path, body);
  if (asked.ok || !PROVABLE.includes(asked.problem.code)) return asked;
  const { purpose = "" } = asked.problem as Problem & { purpose?: string };
  const query = new URLSearchParams(purpose && { purpose });
  query.set("then", back);
  redirect(303, `/step-up?${query}`);
}
