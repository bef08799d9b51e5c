/** Questions that may need a fresh proof of who asks: they lead to the page for it, and back with what was filled in. */

import { type RequestEvent, redirect } from "@sveltejs/kit";
import { type Asked, ask } from "#lib/api/ask.ts";
import { proofPage } from "#lib/api/proving.ts";

/** `back` is a path of ours, with what the person had chosen or typed. */
export async function askProved<T>(
  { fetch, locals, cookies }: Pick<RequestEvent, "fetch" | "locals" | "cookies">,
  method: "POST" | "PUT",
  path: `/api/${string}`,
  { body, back }: { readonly body: object; readonly back: string },
): Promise<Asked<T>> {
  const asked = await ask<T>({ fetch, locals, cookies }, method, path, body);
  const page = asked.ok ? undefined : proofPage(asked.problem, back);
  if (page) redirect(303, page);
  return asked;
}
