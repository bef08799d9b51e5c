/** Leave to read conversations: asked for, agreed to, given back; and everybody's of the week for who operates the house. */

import { type ActionFailure, fail, type RequestEvent, redirect } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import type { Answer, Problem } from "#lib/api/views.ts";
import { answered } from "../../../answered.ts";
import type { Actions, PageServerLoad } from "./$types";
import { readConversations } from "./conversations.ts";

export const load: PageServerLoad = async (event) => {
  const { staff } = await event.parent();
  const [grants, week] = await Promise.all([
    answered<Answer<"/api/desk/grants", "get">>(event, "/api/desk/grants"),
    staff.post === "operator"
      ? answered<Answer<"/api/desk/grants/weekly", "get">>(event, "/api/desk/grants/weekly")
      : undefined,
  ]);
  return { grants, week, isDone: event.url.searchParams.has("done") };
};

const DONE = "/desk/privacy/grants?done";

async function act(event: RequestEvent, what: "end" | "confirmation"): Promise<ActionFailure<Refused>> {
  const id = String((await event.request.formData()).get("id") ?? "");
  const done = await ask(event, "POST", `/api/desk/grants/${encodeURIComponent(id)}/${what}`);
  if (!done.ok) return fail(done.problem.status, { problem: done.problem });
  redirect(303, DONE);
}

type Refused = {
  readonly problem?: Problem;
  /** What was written, to be written on. */
  readonly said?: Readonly<Record<string, string>>;
};

export const actions: Actions = {
  ask: async (event): Promise<ActionFailure<Refused>> => {
    const form = await event.request.formData();
    const said = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
    const where = readConversations(said.conversations ?? "");
    if (!where) return fail(400, { said });
    const { ground, caseId, minutes, deferUntil } = said;
    const asked = await ask(event, "POST", "/api/desk/grants", {
      ...{ ...where, ground, caseId: caseId?.trim(), minutes: Number(minutes) },
      ...(deferUntil && { deferUntil: `${deferUntil}T00:00:00Z` }),
    });
    if (!asked.ok) return fail(asked.problem.status, { problem: asked.problem, said });
    redirect(303, DONE);
  },
  end: (event) => act(event, "end"),
  confirm: (event) => act(event, "confirmation"),
};
