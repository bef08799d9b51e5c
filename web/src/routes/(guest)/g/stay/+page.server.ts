/** The stay of the guest who came in: the conversation and the essentials, and the form that writes. */

import { error, fail, redirect } from "@sveltejs/kit";
import { uuidIds } from "#kernel/ids.ts";
import { runningClock } from "#kernel/time.ts";
import { ask } from "#lib/api/ask.ts";
import type {
  GuestConversation,
  GuestMailOfMessage,
  GuestMailTrail,
  GuestStay,
  ThreadPage,
} from "#lib/api/guest-views.ts";
import type { MessageView, Problem } from "#lib/api/views.ts";
import type { Actions, PageServerLoad } from "./$types";

/** As many as a phone scrolls through with pleasure; older ones are a link away. */
const MESSAGES_SHOWN = 50;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const ids = uuidIds(runningClock());

export const load: PageServerLoad = async (event) => {
  const before = event.url.searchParams.get("before");
  const older = before && /^\d{1,9}$/.test(before) ? `&before=${before}` : "";
  const unfolded = event.url.searchParams.get("cut") ?? "";
  const [stay, conversation] = await Promise.all([
    ask<GuestStay>(event, "GET", "/api/guest/stay"),
    ask<GuestConversation>(event, "GET", "/api/guest/conversation"),
  ]);
  if (!stay.ok) return turnAway(stay.problem);
  if (!conversation.ok) return turnAway(conversation.problem);
  const nothing: ThreadPage = { items: [], hasBefore: false, hasAfter: false, lastSeq: 0 };
  if (conversation.value.access === "unreadable") {
    return { stay: stay.value, conversation: conversation.value, thread: nothing, older: "", nextId: "" };
  }
  const said = "/api/guest/conversation/messages" as const;
  const [thread, mail, cut] = await Promise.all([
    ask<ThreadPage>(event, "GET", `${said}?limit=${MESSAGES_SHOWN}${older}`),
    ask<GuestMailTrail>(event, "GET", "/api/guest/conversation/mail"),
    UUID.test(unfolded) ? ask<GuestMailOfMessage>(event, "GET", `${said}/${unfolded}/mail`) : undefined,
  ]);
  if (!thread.ok) return turnAway(thread.problem);
  return {
    stay: stay.value,
    conversation: conversation.value,
    thread: thread.value,
    older: older ? before! : "",
    nextId: ids.next("message"),
    // The words are shown although nobody could tell how their mails stand.
    ...(mail.ok && { mail: mail.value }),
    ...(cut?.ok && cut.value.cut && { unfolded: { id: unfolded, cut: cut.value.cut } }),
  };
};

/** Nobody came in yet, or long ago: to the door. Anything else is told as it is. */
function turnAway(problem: Problem): never {
  if (problem.status === 401 || problem.status === 403) redirect(303, "/g?again");
  error(problem.status, { message: problem.detail ?? "", code: problem.code });
}

export const actions: Actions = {
  send: async (event) => {
    const form = await event.request.formData();
    // Browsers send line ends as CR LF; what was typed has one character there.
    const body = String(form.get("body") ?? "").replaceAll("\r\n", "\n");
    const id = String(form.get("id") ?? "");
    const sent = await ask<MessageView>(event, "POST", "/api/guest/conversation/messages", { id, body });
    if (!sent.ok) {
      if (sent.problem.status === 401) redirect(303, "/g?again");
      return fail(sent.problem.status, { problem: sent.problem, body, id });
    }
    // Who answers has read what stood above the answer.
    await ask(event, "PUT", "/api/guest/conversation/read-mark", { seq: sent.value.seq });
    redirect(303, "/g/stay");
  },
  leave: async (event) => {
    await ask(event, "DELETE", "/api/guest/sessions/current");
    redirect(303, "/g?left");
  },
};
