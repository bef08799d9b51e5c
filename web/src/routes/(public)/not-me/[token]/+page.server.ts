/** "That was not me": opening the letter's link tells what it will do, pressing the button does it. */

import { error, fail } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import type { NoticeRead } from "#lib/api/factors.ts";
import type { Actions, PageServerLoad } from "./$types";

const at = (token: string) => `/api/notices/${encodeURIComponent(token)}` as const;

export const load: PageServerLoad = async (event) => {
  const notice = await ask<NoticeRead>(event, "GET", at(event.params.token));
  if (notice.ok) return { notice: notice.value, timeZone: event.locals.me.person?.timeZone ?? "UTC" };
  const { problem } = notice;
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
