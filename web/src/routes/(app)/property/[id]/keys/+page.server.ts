/** The keys of programs that act for a property: making one, shown once, and revoking it. */

import { error, fail, redirect } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import type { ApiKey, MadeApiKey } from "#lib/api/people-views.ts";
import type { Actions, PageServerLoad } from "./$types";

const at = (id: string) => `/api/properties/${id}/api-keys` as const;

export const load: PageServerLoad = async (event) => {
  const isRevoked = event.url.searchParams.has("revoked");
  const found = await ask<{ items: ApiKey[] }>(event, "GET", at(event.params.id));
  if (found.ok) return { keys: found.value.items, isRevoked };
  if (found.problem.status === 403) return { keys: undefined, isRevoked };
  error(found.problem.status, { message: found.problem.title, code: found.problem.code });
};

export const actions: Actions = {
  make: async (event) => {
    const source = String((await event.request.formData()).get("source") ?? "").trim();
    const made = await ask<MadeApiKey>(event, "POST", at(event.params.id), { source });
    if (!made.ok) return fail(made.problem.status, { problem: made.problem, source });
    return { made: { source: made.value.source, key: made.value.key } };
  },
  revoke: async (event) => {
    const keyId = encodeURIComponent(String((await event.request.formData()).get("keyId") ?? ""));
    const revoked = await ask(event, "DELETE", `${at(event.params.id)}/${keyId}`);
    if (!revoked.ok) return fail(revoked.problem.status, { problem: revoked.problem });
    redirect(303, `/property/${event.params.id}/keys?revoked`);
  },
};
