/** Second factors, sessions, recent sign-ins and the address one signs in with. */

import { type ActionFailure, error, fail, type RequestEvent, redirect } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import {
  type AddedFactor,
  type Factors,
  type OfferedCodes,
  passkeyIn,
  type SignIn,
} from "#lib/api/factors.ts";
import type { OwnSession } from "#lib/api/people-views.ts";
import type { Problem } from "#lib/api/views.ts";
import type { Actions, PageServerLoad } from "./$types";
import { qrOf } from "./qr.ts";

/** What was just done, and in which part of the page that is said. */
const DONE = {
  passkey: "passkeys",
  renamed: "passkeys",
  removed: "ways",
  app: "app",
  email: "email",
  ended: "sessions",
} as const;
type Done = keyof typeof DONE;
type Part = "passkeys" | "app" | "recovery" | "email" | "sessions";

export const load: PageServerLoad = async (event) => {
  const { reader } = await event.parent();
  const { mustEnrol, timeZone } = reader.person;
  const [factors, sessions, signIns] = await Promise.all([
    ask<Factors>(event, "GET", "/api/me/factors"),
    mustEnrol ? undefined : ask<{ items: OwnSession[] }>(event, "GET", "/api/sessions"),
    mustEnrol ? undefined : ask<{ items: SignIn[] }>(event, "GET", "/api/me/sign-ins"),
  ]);
  if (!factors.ok)
    error(factors.problem.status, { message: factors.problem.title, code: factors.problem.code });
  const asked = event.url.searchParams.get("done") ?? "";
  const done = asked in DONE ? (asked as Done) : undefined;
  return {
    ...{ mustEnrol, timeZone, factors: factors.value },
    sessions: sessions?.ok ? sessions.value.items : [],
    signIns: signIns?.ok ? signIns.value.items : [],
    ...(done && { done: { what: done, part: DONE[done] } }),
  };
};

type Failed = ActionFailure<{ part: Part; problem: Problem }>;
type Asked = [method: "POST" | "PUT" | "PATCH" | "DELETE", path: `/api/${string}`, body?: object];

/** Asks the API, then shows the page anew with word of it. A refusal stays with its part. */
async function keep(event: RequestEvent, part: Part, done: Done, ...asked: Asked): Promise<Failed> {
  const kept = await ask(event, ...asked);
  if (!kept.ok) return refused(part, kept.problem);
  redirect(303, `/settings/security?done=${done}#${DONE[done]}`);
}

const refused = (part: Part, problem: Problem): Failed => fail(problem.status, { part, problem });

/** With the first factor come recovery codes, which only this answer shows. */
async function add(event: RequestEvent, part: Part, done: Done, path: `/api/${string}`, body: object) {
  const added = await ask<AddedFactor>(event, "POST", path, body);
  if (!added.ok) return refused(part, added.problem);
  const { recoveryCodes } = added.value;
  if (recoveryCodes) return { recoveryCodes };
  redirect(303, `/settings/security?done=${done}#${DONE[done]}`);
}

const text = (form: FormData, name: string): string => String(form.get(name) ?? "").trim();
const passkeyPath = (form: FormData) =>
  `/api/me/factors/passkeys/${encodeURIComponent(text(form, "id"))}` as const;

/** The same page again, with the key that was offered before. */
function offered(form: FormData) {
  const [id, key, address] = [text(form, "id"), text(form, "key"), text(form, "address")];
  return { id, key, address, qr: qrOf(address) };
}

export const actions: Actions = {
  add_passkey: async (event) => {
    const form = await event.request.formData();
    const answer = passkeyIn(form);
    if (!answer) redirect(303, "/settings/security");
    const body = { name: text(form, "name"), ...answer };
    return add(event, "passkeys", "passkey", "/api/me/factors/passkeys", body);
  },
  rename_passkey: async (event) => {
    const form = await event.request.formData();
    return keep(event, "passkeys", "renamed", "PATCH", passkeyPath(form), { name: text(form, "name") });
  },
  remove_passkey: async (event) => {
    const form = await event.request.formData();
    return keep(event, "passkeys", "removed", "DELETE", passkeyPath(form));
  },
  offer_app: async (event) => {
    const made = await ask<OfferedCodes>(event, "POST", "/api/me/factors/codes");
    if (!made.ok) return refused("app", made.problem);
    return { offered: { ...made.value, qr: qrOf(made.value.address) } };
  },
  confirm_app: async (event) => {
    const form = await event.request.formData();
    const path = `/api/me/factors/codes/${encodeURIComponent(text(form, "id"))}/confirmation` as const;
    const answer = await add(event, "app", "app", path, { code: text(form, "code") });
    return "data" in answer ? fail(answer.status, { ...answer.data, offered: offered(form) }) : answer;
  },
  remove_app: (event) => keep(event, "app", "removed", "DELETE", "/api/me/factors/codes"),
  new_codes: async (event) => {
    const made = await ask<AddedFactor>(event, "POST", "/api/me/factors/recovery-codes");
    return made.ok ? { recoveryCodes: made.value.recoveryCodes ?? [] } : refused("recovery", made.problem);
  },
  email: async (event) => {
    const form = await event.request.formData();
    return keep(event, "email", "email", "PUT", "/api/me/email", { email: text(form, "email") });
  },
  end: async (event) => {
    const form = await event.request.formData();
    const id = encodeURIComponent(text(form, "id"));
    return keep(event, "sessions", "ended", "DELETE", `/api/sessions/${id}`);
  },
  end_others: (event) => keep(event, "sessions", "ended", "DELETE", "/api/sessions"),
};
