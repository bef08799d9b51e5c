/** One question of a desk's page to the API. */

import { error, type RequestEvent } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";

/** @throws what the API refused, as the error of the page */
export async function answered<T>(
  event: Pick<RequestEvent, "fetch" | "locals" | "cookies">,
  path: `/api/${string}`,
): Promise<T> {
  const asked = await ask<T>(event, "GET", path);
  if (asked.ok) return asked.value;
  const { status, title, detail, remedy, code } = asked.problem;
  error(status, { message: `${title}\n${detail} ${remedy}`, code });
}
