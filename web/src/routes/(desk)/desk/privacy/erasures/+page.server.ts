/** Guests who want to be unrecognisable: entered for those who wrote or called, and what became of each wish. */

import { type ActionFailure, fail, redirect } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import type { Answer, Problem } from "#lib/api/views.ts";
import { answered } from "../../../answered.ts";
import type { Actions, PageServerLoad } from "./$types";

export const load: PageServerLoad = async (event) => {
  const { staff } = await event.parent();
  // Others are told whose it is to do.
  if (staff.post !== "trust_officer") return {};
  const { items } = await answered<Answer<"/api/desk/erasures", "get">>(event, "/api/desk/erasures");
  return { items, isDone: event.url.searchParams.has("done") };
};

type Refused = { readonly problem?: Problem; readonly said?: Readonly<Record<string, string>> };
const DONE = "/desk/privacy/erasures?done";

export const actions: Actions = {
  ask: async (event): Promise<ActionFailure<Refused>> => {
    const form = await event.request.formData();
    const said = Object.fromEntries([...form].map(([name, value]) => [name, String(value).trim()]));
    const { reservationNumber, caseId, sure } = said;
    if (sure !== "yes") return fail(400, { said });
    const asked = await ask(event, "POST", "/api/desk/erasures", { reservationNumber, caseId });
    if (!asked.ok) return fail(asked.problem.status, { problem: asked.problem, said });
    redirect(303, DONE);
  },
  withdraw: async (event): Promise<ActionFailure<Refused>> => {
    const id = String((await event.request.formData()).get("id") ?? "");
    const taken = await ask(event, "DELETE", `/api/desk/erasures/${encodeURIComponent(id)}`);
    if (!taken.ok) return fail(taken.problem.status, { problem: taken.problem });
    redirect(303, DONE);
  },
};
