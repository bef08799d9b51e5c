/** One held message: taking it shows its words, and is kept in writing; so looking at the page alone shows none. */

import { fail, type RequestEvent, redirect } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import type { Answer } from "#lib/api/views.ts";
import { answered } from "../../../answered.ts";
import type { Actions, PageServerLoad } from "./$types";

type Claimed = Answer<"/api/desk/reviews/{id}/claim", "post">;
type Decided = Answer<"/api/desk/reviews/{id}/decision", "post">;
type Recomputed = Answer<"/api/desk/reviews/{id}/recompute", "post">;
type Event = RequestEvent<{ id: string }>;

const at = ({ params }: Event) => `/api/desk/reviews/${encodeURIComponent(params.id)}` as const;
const claim = (event: Event) => ask<Claimed>(event, "POST", `${at(event)}/claim`);
const done = (what: "passed" | "refused" | "left" | "proposed" | "answered"): never =>
  redirect(303, `/desk/reviews?done=${what}`);

function doneBy(state: Decided["state"], outcome: "released" | "refused", kind: unknown) {
  if (state === "waits_for_second") return "proposed";
  if (kind === "appeal") return "answered";
  return outcome === "released" ? "passed" : "refused";
}

export const load: PageServerLoad = async (event) => {
  await event.parent();
  const { items } = await answered<Answer<"/api/desk/reviews", "get">>(event, "/api/desk/reviews");
  const me = event.locals.me.person;
  const review = items.find(({ id }) => id === event.params.id);
  return { review, me: me?.id, areKeysWanted: me?.shortcutsEnabled !== false };
};

export const actions: Actions = {
  claim: async (event: Event) => {
    const claimed = await claim(event);
    if (!claimed.ok) return fail(claimed.problem.status, { problem: claimed.problem });
    return { claimed: claimed.value };
  },
  decide: async (event: Event) => {
    const form = await event.request.formData();
    const outcome = form.get("outcome") === "released" ? "released" : "refused";
    const reason = String(form.get("reason") ?? "").replaceAll("\r\n", "\n");
    const decided = await ask<Decided>(event, "POST", `${at(event)}/decision`, { outcome, reason });
    if (decided.ok) return done(doneBy(decided.value.state, outcome, form.get("kind")));
    // What was written is kept, and the words it is about stay in sight.
    const claimed = await claim(event);
    const { problem } = decided;
    return fail(problem.status, { problem, reason, ...(claimed.ok && { claimed: claimed.value }) });
  },
  /** The words stay in sight: they were read, and reading them again is kept once more. */
  recompute: async (event: Event) => {
    const recomputed = await ask<Recomputed>(event, "POST", `${at(event)}/recompute`);
    const claimed = await claim(event);
    if (!claimed.ok) return fail(claimed.problem.status, { problem: claimed.problem });
    if (recomputed.ok) return { claimed: claimed.value, recomputed: recomputed.value };
    const { problem } = recomputed;
    return fail(problem.status, { problem, claimed: claimed.value });
  },
  leave: async (event: Event) => {
    const left = await ask(event, "DELETE", `${at(event)}/claim`);
    if (!left.ok) return fail(left.problem.status, { problem: left.problem });
    return done("left");
  },
};
