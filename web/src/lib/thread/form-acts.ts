/** A conversation's forms, answered on the server by the same API that scripts use. */

import { type ActionFailure, fail, type RequestEvent, redirect } from "@sveltejs/kit";
import { apiBy, NotDone } from "#lib/api/client.ts";
import { sayNoReplyNeeded, sendMessage } from "#lib/api/conversations.ts";
import type { Problem } from "#lib/api/views.ts";

export type Refused = { problem: Problem; body: string };
type Failed = ActionFailure<{ refused: Refused }>;

/** Sends what the form holds; the id in it makes a second press of the button harmless. */
export async function send(event: RequestEvent): Promise<Failed> {
  const form = await event.request.formData();
  const conversationId = String(form.get("conversation") ?? "");
  // A form sends its lines as CRLF; people write LF.
  const body = String(form.get("body") ?? "").replaceAll("\r\n", "\n");
  const api = apiBy(event.fetch);
  return act(event, body, () => sendMessage(api, conversationId, String(form.get("id") ?? ""), body));
}

export async function noReplyNeeded(event: RequestEvent): Promise<Failed> {
  const form = await event.request.formData();
  const conversationId = String(form.get("conversation") ?? "");
  const api = apiBy(event.fetch);
  return act(event, "", () => sayNoReplyNeeded(api, conversationId, Number(form.get("seq"))));
}

async function act({ url }: RequestEvent, body: string, doIt: () => Promise<unknown>): Promise<Failed> {
  try {
    await doIt();
  } catch (thrown) {
    if (!(thrown instanceof NotDone)) throw thrown;
    return fail(thrown.problem.status || 503, { refused: { problem: thrown.problem, body } });
  }
  redirect(303, url.pathname);
}
