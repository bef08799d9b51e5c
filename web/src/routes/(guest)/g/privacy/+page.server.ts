/** Privacy of the guest who came in: who read the messages, what is kept, a copy, and using no messages. */

import { type ActionFailure, error, fail, type RequestEvent, redirect } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import type { GuestStay } from "#lib/api/guest-views.ts";
import type { CopyOfMessages, OptOut, ReadOfMine } from "#lib/api/privacy-views.ts";
import type { Problem } from "#lib/api/views.ts";
import type { Actions, PageServerLoad } from "./$types";

/** The parts of the page, which are also what `?saved=` names. */
const PARTS = ["copy", "opt-out"] as const;
type Part = (typeof PARTS)[number];

export const load: PageServerLoad = async (event) => {
  const [stay, reads, copies, optOut] = await Promise.all([
    ask<GuestStay>(event, "GET", "/api/guest/stay"),
    ask<{ items: ReadOfMine[] }>(event, "GET", "/api/guest/reads"),
    ask<{ items: CopyOfMessages[] }>(event, "GET", "/api/guest/histories"),
    ask<OptOut>(event, "GET", "/api/guest/opt-out"),
  ]);
  if (!stay.ok) return turnAway(stay.problem);
  if (!reads.ok) return turnAway(reads.problem);
  if (!copies.ok) return turnAway(copies.problem);
  if (!optOut.ok) return turnAway(optOut.problem);
  return {
    stay: stay.value,
    reads: reads.value.items,
    copies: copies.value.items,
    optOut: optOut.value,
    saved: PARTS.find((part) => part === event.url.searchParams.get("saved")),
  };
};

/** Nobody came in yet, or long ago: to the door. Anything else is told as it is. */
function turnAway({ status, detail, code }: Problem): never {
  if (status === 401 || status === 403) redirect(303, "/g?again");
  error(status, { message: detail ?? "", code });
}

async function keep(
  event: RequestEvent,
  part: Part,
  ...asked: [method: "POST" | "PUT", path: `/api/${string}`, body?: object]
): Promise<ActionFailure<{ part: Part; problem: Problem }>> {
  const kept = await ask(event, ...asked);
  if (!kept.ok) return fail(kept.problem.status, { part, problem: kept.problem });
  redirect(303, `/g/privacy?saved=${part}#${part}`);
}

export const actions: Actions = {
  copy: (event) => keep(event, "copy", "POST", "/api/guest/histories"),
  optOut: async (event) => {
    const optedOut = (await event.request.formData()).get("optedOut") === "yes";
    return keep(event, "opt-out", "PUT", "/api/guest/opt-out", { optedOut });
  },
};
