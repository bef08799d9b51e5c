/** Reporting a message by the link of its mail: looking reports nothing, pressing the button does. */

import { error, fail, redirect } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import type { Answer } from "#lib/api/views.ts";
import { REPORT_REASONS } from "#modules/safety/types.ts";
import type { Actions, PageServerLoad } from "./$types";

type ReportLink = Answer<"/api/mail/reports/{token}", "get">;

const at = (token: string) => `/api/mail/reports/${encodeURIComponent(token)}` as const;

export const load: PageServerLoad = async (event) => {
  const link = await ask<ReportLink>(event, "GET", at(event.params.token));
  if (!link.ok) {
    const { problem } = link;
    error(problem.status, {
      message: `${problem.title}\n${problem.detail} ${problem.remedy}`,
      code: problem.code,
    });
  }
  return { isReported: link.value.isReported, reasons: REPORT_REASONS };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const reason = String(form.get("reason") ?? "");
    // A form sends two characters for the end of a line.
    const words = String(form.get("words") ?? "").replaceAll("\r\n", "\n");
    const given = { reason, ...(words.trim() && { words }) };
    const sent = await ask(event, "POST", at(event.params.token), given);
    if (!sent.ok) return fail(sent.problem.status, { problem: sent.problem, reason, words });
    redirect(303, event.url.pathname);
  },
};
