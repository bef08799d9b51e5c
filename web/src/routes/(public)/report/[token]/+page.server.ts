/** Reporting a message by its link, what came of it, and blocking: looking does nothing, pressing a button does. */

import { error, fail, type RequestEvent, redirect } from "@sveltejs/kit";
import { ask } from "#lib/api/ask.ts";
import type { ThreadPage } from "#lib/api/guest-views.ts";
import type { Answer, Problem } from "#lib/api/views.ts";
import type { Actions, PageServerLoad } from "./$types";

type ReportLink = Answer<"/api/mail/reports/{token}", "get">;
type Blocked = Answer<"/api/mail/reports/{token}/block", "put">;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const at = (token: string) => `/api/mail/reports/${encodeURIComponent(token)}` as const;
const refused = (problem: Problem) => fail(problem.status, { problem });

export const load: PageServerLoad = async (event) => {
  const link = await ask<ReportLink>(event, "GET", at(event.params.token));
  if (!link.ok) {
    const { problem } = link;
    error(problem.status, {
      message: `${problem.title}\n${problem.detail} ${problem.remedy}`,
      code: problem.code,
    });
  }
  const { searchParams } = event.url;
  const block = searchParams.get("block") ?? "";
  const message = link.value.message ?? (await ofGuest(event, link.value));
  return {
    ...{ ...link.value, message },
    // Whoever has just blocked may end it here; anybody else who holds the link may not.
    block: UUID.test(block) ? block : undefined,
    isUnblocked: searchParams.has("unblocked"),
  };
};

/** A guest who came in at their stay is known there alone: the words are asked for by that way. */
async function ofGuest(event: RequestEvent, { reader, isReported, messageId }: ReportLink) {
  if (reader !== "guest" || isReported) return undefined;
  const said = await ask<ThreadPage>(event, "GET", "/api/guest/conversation/messages?limit=200");
  const message = said.ok ? said.value.items.find(({ id }) => id === messageId) : undefined;
  return message && { body: message.body, sentAt: message.sentAt };
}

export const actions: Actions = {
  report: async (event) => {
    const form = await event.request.formData();
    const reason = String(form.get("reason") ?? "");
    // A form sends two characters for the end of a line.
    const said = (name: string) => String(form.get(name) ?? "").replaceAll("\r\n", "\n");
    const [words, passage] = [said("words"), said("passage")];
    const given = {
      reason,
      ...(words.trim() && { words }),
      ...(passage.trim() && { passages: [passage.slice(0, 1000)] }),
    };
    const sent = await ask(event, "POST", at(event.params.token), given);
    if (!sent.ok) return fail(sent.problem.status, { problem: sent.problem, reason, words, passage });
    redirect(303, event.url.pathname);
  },
  block: async (event) => {
    const blocked = await ask<Blocked>(event, "PUT", `${at(event.params.token)}/block`);
    if (!blocked.ok) return refused(blocked.problem);
    redirect(303, `${event.url.pathname}?block=${blocked.value.id}`);
  },
  unblock: async (event) => {
    const block = String((await event.request.formData()).get("block") ?? "");
    const path = `${at(event.params.token)}/block/${encodeURIComponent(block)}` as const;
    const ended = await ask(event, "DELETE", path);
    if (!ended.ok) return refused(ended.problem);
    redirect(303, `${event.url.pathname}?unblocked`);
  },
};
