/** Privacy at a property: who read its messages, what is kept, a copy of all, and using no messages. */

import { type ActionFailure, error, fail, type RequestEvent, redirect } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import type { CopyOfMessages, OptOut, ReadOfMine } from "#lib/api/privacy-views.ts";
import type { Problem } from "#lib/api/views.ts";
import type { Actions, PageServerLoad } from "./$types";

/** The parts of the page, which are also what `?saved=` names. */
const PARTS = ["copy", "opt-out"] as const;
type Part = (typeof PARTS)[number];

export const load: PageServerLoad = async (event) => {
  const { reader } = await event.parent();
  const wanted = Number(event.url.searchParams.get("property"));
  const property = reader.properties.find(({ id }) => id === wanted) ?? reader.properties[0];
  const saved = PARTS.find((part) => part === event.url.searchParams.get("saved"));
  if (!property) return { saved };
  const at = `/api/properties/${property.id}` as const;
  const [reads, copies, optOut] = await Promise.all([
    ask<{ items: ReadOfMine[] }>(event, "GET", `${at}/reads`),
    ask<{ items: CopyOfMessages[] }>(event, "GET", `${at}/histories`),
    ask<OptOut>(event, "GET", `${at}/opt-out`),
  ]);
  for (const asked of [reads, copies, optOut]) {
    if (!asked.ok) error(asked.problem.status, { message: asked.problem.title, code: asked.problem.code });
  }
  return {
    saved,
    property,
    isOwner: property.permissions.includes("privacy.manage"),
    ...(reads.ok && { reads: reads.value.items }),
    ...(copies.ok && { copies: copies.value.items }),
    ...(optOut.ok && { optOut: optOut.value }),
  };
};

async function keep(
  event: RequestEvent,
  part: Part,
  property: string,
  ...asked: [method: "POST" | "PUT", path: string, body?: object]
): Promise<ActionFailure<{ part: Part; problem: Problem }>> {
  const [method, path, body] = asked;
  const kept = await ask(event, method, `/api/properties/${encodeURIComponent(property)}${path}`, body);
  if (!kept.ok) return fail(kept.problem.status, { part, problem: kept.problem });
  redirect(303, `/settings/privacy?property=${encodeURIComponent(property)}&saved=${part}#${part}`);
}

const text = (form: FormData, name: string): string => String(form.get(name) ?? "");

export const actions: Actions = {
  copy: async (event) => {
    const form = await event.request.formData();
    return keep(event, "copy", text(form, "property"), "POST", "/histories");
  },
  optOut: async (event) => {
    const form = await event.request.formData();
    const optedOut = text(form, "optedOut") === "yes";
    return keep(event, "opt-out", text(form, "property"), "PUT", "/opt-out", { optedOut });
  },
};
