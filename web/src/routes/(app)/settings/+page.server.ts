/** What belongs to the person: their name, how the pages look to them, and their password. */

import { type ActionFailure, fail, type RequestEvent, redirect } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import type { Problem } from "#lib/api/views.ts";
import type { Actions, PageServerLoad } from "./$types";

/** The parts of the page, which are also what `?saved=` names. */
const PARTS = ["you", "look", "password"] as const;
type Part = (typeof PARTS)[number];

export const load: PageServerLoad = (event) => {
  const saved = PARTS.find((part) => part === event.url.searchParams.get("saved"));
  return {
    timeZones: Intl.supportedValuesOf("timeZone"),
    saved,
  };
};

/**
 * Asks the API, then shows the page anew, as a language or a theme is the whole document's.
 * A refusal stays with its part, and names go back into their fields.
 */
async function keep(
  event: RequestEvent,
  part: Part,
  ...asked: [method: "PATCH" | "PUT", path: `/api/${string}`, body?: object]
): Promise<ActionFailure<{ part: Part; problem: Problem }>> {
  const kept = await ask(event, ...asked);
  if (!kept.ok) return fail(kept.problem.status, { part, problem: kept.problem });
  redirect(303, `/settings?saved=${part}#${part}`);
}

const text = (form: FormData, name: string): string => String(form.get(name) ?? "").trim();

export const actions: Actions = {
  you: async (event) => {
    const form = await event.request.formData();
    return keep(event, "you", "PATCH", "/api/me", {
      name: text(form, "name"),
      language: text(form, "language"),
      timeZone: text(form, "timeZone"),
    });
  },
  look: async (event) => {
    const form = await event.request.formData();
    return keep(event, "look", "PATCH", "/api/me", {
      theme: text(form, "theme"),
      density: text(form, "density"),
      shortcutsEnabled: form.has("shortcutsEnabled"),
    });
  },
  password: async (event) => {
    const form = await event.request.formData();
    return keep(event, "password", "PUT", "/api/me/password", {
      currentPassword: String(form.get("currentPassword") ?? ""),
      newPassword: String(form.get("newPassword") ?? ""),
    });
  },
};
