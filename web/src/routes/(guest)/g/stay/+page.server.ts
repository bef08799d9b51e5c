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
import type { Answer, Problem } from "#lib/api/views.ts";
import type { CameBack, CheckedView } from "#lib/safety/views.ts";
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
  const nothing: ThreadPage = { items: [], hasBefore: false, hasAfter: false, lastSeq: 0, held: [] };
  if (conversation.value.access === "unreadable") {
    return { stay: stay.value, conversation: conversation.value, thread: nothing, older: "", nextId: "" };
  }
  const said = "/api/guest/conversation/messages" as const;
  const [thread, mail, cut, told] = await Promise.all([
    ask<ThreadPage>(event, "GET", `${said}?limit=${MESSAGES_SHOWN}${older}`),
    ask<GuestMailTrail>(event, "GET", "/api/guest/conversation/mail"),
    UUID.test(unfolded) ? ask<GuestMailOfMessage>(event, "GET", `${said}/${unfolded}/mail`) : undefined,
    ask<Answer<"/api/guest/warning", "get">>(event, "GET", "/api/guest/warning"),
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

export const actions: Actions = {
  send: async (event) => {
    const form = await event.request.formData();
    const [body, id] = [textIn(form, "body"), textIn(form, "id")];
    const said = "/api/guest/conversation/messages" as const;
    // What was found in these very words has been told, and they are to go all the same.
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
  leave: async (event) => {
    await ask(event, "DELETE", "/api/guest/sessions/current");
    redirect(303, "/g?left");
  },
};
