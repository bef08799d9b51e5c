/** "That was none of us": opening the letter's link tells what was added, pressing the button takes it off. */

import { error, fail } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import type { Answer } from "#lib/api/views.ts";
import type { Actions, PageServerLoad } from "./$types";

type Addition = Answer<"/api/host-additions/{token}", "get">;

const at = (token: string) => `/api/host-additions/${encodeURIComponent(token)}` as const;

export const load: PageServerLoad = async (event) => {
  const addition = await ask<Addition>(event, "GET", at(event.params.token));
  if (addition.ok) return { addition: addition.value };
  const { problem } = addition;
  error(problem.status, {
    message: `${problem.title}\n${problem.detail} ${problem.remedy}`,
    code: problem.code,
  });
};

export const actions: Actions = {
  default: async (event) => {
    const pressed = await ask(event, "POST", `${at(event.params.token)}/denial`);
    if (!pressed.ok) return fail(pressed.problem.status, { problem: pressed.problem });
    return { isDone: true };
  },
};
