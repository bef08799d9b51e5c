/** Mail of a property: one's own copies of messages; for those who set the property up, who else may write to guests. */

import { type ActionFailure, error, fail, type RequestEvent, redirect } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import type { MailCopies, Problem, PropertyMail } from "#lib/api/views.ts";
import type { Actions, PageServerLoad } from "./$types";
import { rulesOf } from "./mail-form.ts";

/** The parts of the page, which are also what `?saved=` names. */
const PARTS = ["copies", "rules"] as const;
type Part = (typeof PARTS)[number];
type Event = RequestEvent<{ id: string }>;

const copiesAt = (id: string) => `/api/properties/${id}/mail-copies` as const;
const rulesAt = (id: string) => `/api/properties/${id}/mail` as const;

export const load: PageServerLoad = async (event) => {
  const { id } = event.params;
  const { property } = await event.parent();
  const maySet = property.permissions.includes("property.settings");
  const [copies, rules] = await Promise.all([
    ask<MailCopies>(event, "GET", copiesAt(id)),
    maySet ? ask<PropertyMail>(event, "GET", rulesAt(id)) : undefined,
  ]);
  for (const asked of [copies, rules]) {
    if (asked && !asked.ok) {
      const { status, title, code } = asked.problem;
      error(status, { message: title, code });
    }
  }
  const saved = PARTS.find((part) => part === event.url.searchParams.get("saved"));
  return { saved, ...(copies.ok && { copies: copies.value }), ...(rules?.ok && { rules: rules.value }) };
};

type Refused = ActionFailure<{ part: Part; problem: Problem; filled?: ReturnType<typeof rulesOf> }>;

export const actions: Actions = {
  copies: async (event: Event): Promise<Refused> => {
    const wanted = (await event.request.formData()).has("wanted");
    const kept = await ask(event, "PUT", copiesAt(event.params.id), { wanted });
    if (!kept.ok) return fail(kept.problem.status, { part: "copies", problem: kept.problem });
    return shown(event, "copies");
  },
  rules: async (event: Event): Promise<Refused> => {
    const filled = rulesOf(await event.request.formData());
    const kept = await ask(event, "PUT", rulesAt(event.params.id), filled);
    if (!kept.ok) return fail(kept.problem.status, { part: "rules", problem: kept.problem, filled });
    return shown(event, "rules");
  },
};

const shown = ({ params }: Event, part: Part): never =>
  redirect(303, `/property/${params.id}/mail?saved=${part}#${part}`);
