/** The stay of the guest who came in: the conversation and the essentials, and the form that writes. */

import { error, fail, type RequestEvent, redirect } from "@sveltejs/kit";
import { uuidIds } from "#kernel/ids.ts";
import { runningClock } from "#kernel/time.ts";
import { ask } from "#lib/api/ask.ts";
import type {
  GuestConversation,
  GuestMailOfMessage,
  GuestMailTrail,
  GuestSafety,
  GuestStay,
  ThreadPage,
} from "#lib/api/guest-views.ts";
import type { Answer, Problem } from "#lib/api/views.ts";
import type { CameBack, CheckedView } from "#lib/safety/views.ts";
import type { Actions, PageServerLoad } from "./$types";

/** As many as a phone scrolls through with pleasure; older ones are a link away. */
const MESSAGES_SHOWN = 50;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const ids = uuidIds(runningClock());
const SAID = "/api/guest/conversation/messages" as const;

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
  const nothing: ThreadPage = { items: [], hasBefore: false, hasAfter: false, lastSeq: 0, held: [] };
  if (conversation.value.access === "unreadable") {
    return { stay: stay.value, conversation: conversation.value, thread: nothing, older: "", nextId: "" };
  }
  const said = "/api/guest/conversation/messages" as const;
  const [thread, mail, cut, told, between] = await Promise.all([
    ask<ThreadPage>(event, "GET", `${said}?limit=${MESSAGES_SHOWN}${older}`),
    ask<GuestMailTrail>(event, "GET", "/api/guest/conversation/mail"),
    UUID.test(unfolded) ? ask<GuestMailOfMessage>(event, "GET", `${said}/${unfolded}/mail`) : undefined,
    ask<Answer<"/api/guest/warning", "get">>(event, "GET", "/api/guest/warning"),
    ask<GuestSafety>(event, "GET", "/api/guest/conversation/safety"),
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
    ...(between.ok && { between: between.value }),
    ...(told.ok && told.value.warning && { warning: told.value.warning }),
    ...(cut?.ok && cut.value.cut && { unfolded: { id: unfolded, cut: cut.value.cut } }),
  };
};

/** Nobody came in yet, or long ago: to the door. Anything else is told as it is. */
function turnAway(problem: Problem): never {
  if (problem.status === 401 || problem.status === 403) redirect(303, "/g?again");
  error(problem.status, { message: problem.detail ?? "", code: problem.code });
}

/** Browsers send line ends as CR LF; what was typed has one character there. */
const textIn = (form: FormData, name: string): string =>
  String(form.get(name) ?? "").replaceAll("\r\n", "\n");

const cameBack = (came: CameBack, id: string) => ({ came, body: came.body, id });

/** Blocks the property's messages, or takes them again. */
async function choose(event: RequestEvent, blocked: boolean) {
  const chosen = await ask(event, "PUT", "/api/guest/conversation/block", { blocked });
  if (!chosen.ok) return fail(chosen.problem.status, { problem: chosen.problem, body: "", id: "" });
  redirect(303, "/g/stay");
}

/** Words that came back are tried, and what is decided about them is contested. */
async function askForRefused(event: RequestEvent, form: FormData) {
  const [body, id] = [textIn(form, "checked"), textIn(form, "id")];
  const sent = await ask(event, "POST", SAID, { id, body });
  if (sent.ok) redirect(303, "/g/stay");
  const { problem } = sent;
  if (problem.code !== "safety.message_blocked") return fail(problem.status, { problem, body, id });
  const words = textIn(form, "why");
  const asked = await ask(event, "POST", `${SAID}/${id}/appeal`, { words, body });
  if (asked.ok) redirect(303, "/g/stay");
  const { explanation } = problem as Partial<CameBack>;
  const came = explanation && { body, explanation };
  return fail(asked.problem.status, { problem: asked.problem, body, id, ...(came && { came }) });
}

export const actions: Actions = {
  send: async (event) => {
    const form = await event.request.formData();
    const [body, id] = [textIn(form, "body"), textIn(form, "id")];
    const said = "/api/guest/conversation/messages" as const;
    // What was found in these very words has been told, and they are to go all the same.
    if (form.has("ask")) return askForRefused(event, form);
    const isAnyway = form.has("anyway") && textIn(form, "checked") === body;
    const asked = isAnyway
      ? undefined
      : await ask<CheckedView>(event, "POST", `${said}?dryRun=true`, { body });
    if (asked?.ok && asked.value.explanation.verdict !== "allow") {
      const { explanation, body: shown, masks } = asked.value;
      // No failure: what was asked is answered.
      return cameBack({ body, explanation, shown: { body: shown, masks } }, id);
    }
    const mayGo = !asked || asked.ok;
    const sent = mayGo ? await ask<{ seq?: number }>(event, "POST", said, { id, body }) : asked;
    if (!sent.ok) {
      const { problem } = sent;
      if (problem.status === 401) redirect(303, "/g?again");
      const { explanation } = problem as Partial<CameBack>;
      if (explanation) return cameBack({ body, explanation }, id);
      return fail(problem.status, { problem, body, id });
    }
    // Who answers has read what stood above the answer.
    const { seq } = sent.value as { seq?: number };
    if (seq) await ask(event, "PUT", "/api/guest/conversation/read-mark", { seq });
    redirect(303, "/g/stay");
  },
  block: (event) => choose(event, true),
  unblock: (event) => choose(event, false),
  /** A held message is not passed on then; its words stand in the box again. */
  take_back: async (event) => {
    const form = await event.request.formData();
    const [body, held] = [textIn(form, "body"), textIn(form, "held")];
    if (UUID.test(held)) {
      const taken = await ask(event, "POST", `/api/guest/conversation/held/${held}/withdrawal`);
      if (!taken.ok) return fail(taken.problem.status, { problem: taken.problem, body: "", id: "" });
    }
    return { body, id: "" };
  },
  /** The words of a message that was refused, to be changed. */
  change: async ({ request }) => ({ body: textIn(await request.formData(), "body"), id: "" }),
  /** Of a message that a person refused, or that went out otherwise than it was written. */
  ask_review: async (event) => {
    const form = await event.request.formData();
    const [message, words] = [textIn(form, "message"), textIn(form, "why")];
    if (!UUID.test(message)) redirect(303, "/g/stay");
    const asked = await ask(event, "POST", `${SAID}/${message}/appeal`, { words });
    if (!asked.ok) return fail(asked.problem.status, { problem: asked.problem, body: "", id: "" });
    redirect(303, "/g/stay");
  },
  end_review: async (event) => {
    const message = textIn(await event.request.formData(), "message");
    if (UUID.test(message)) {
      const ended = await ask(event, "DELETE", `${SAID}/${message}/appeal`);
      if (!ended.ok) return fail(ended.problem.status, { problem: ended.problem, body: "", id: "" });
    }
    redirect(303, "/g/stay");
  },
  leave: async (event) => {
    await ask(event, "DELETE", "/api/guest/sessions/current");
    redirect(303, "/g?left");
  },
};
