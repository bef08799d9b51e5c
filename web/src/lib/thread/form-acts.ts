/** A conversation's forms, answered on the server by the same API that scripts use. */

import { type ActionFailure, fail, type RequestEvent, redirect } from "@sveltejs/kit";
import { type Api, answerOf, apiBy, NotDone } from "#lib/api/client.ts";
import {
  checkMessage,
  chooseBlock,
  saveDraft,
  sayNoReplyNeeded,
  sendMessage,
} from "#lib/api/conversations.ts";
import { proofPage } from "#lib/api/proving.ts";
import type { Problem } from "#lib/api/views.ts";
import { askReview, contest, endReview } from "#lib/safety/reviews.ts";
import type { CameBack } from "#lib/safety/views.ts";

/** Words that were not sent: told by the API, or because of what was found in them. */
export type Refused = { problem?: Problem; came?: CameBack; body: string };
type Failed = ActionFailure<{ refused: Refused }>;

/**
 * Sends what the form holds; the id in it makes a second press of the button harmless. What was found in it is told
 * first, and once: `checked` holds the words that it was told of.
 */
export async function send(event: RequestEvent): Promise<Failed> {
  const form = await event.request.formData();
  const conversationId = textIn(form, "conversation");
  const body = textIn(form, "body");
  const isAnyway = form.has("anyway") && textIn(form, "checked") === body;
  const api = apiBy(event.fetch);
  if (form.has("ask")) return askForRefused(event, api, form);
  return act(event, body, async () => {
    if (!isAnyway) await refuseFound(api, conversationId, body);
    try {
      await sendMessage(api, conversationId, textIn(form, "id"), body);
    } catch (thrown) {
      await proveFirst(event, api, { conversationId, body }, thrown);
    }
  });
}

/** The words wait as a draft while their author proves who they are. @throws what was thrown, when no proof would help */
async function proveFirst(
  { url }: RequestEvent,
  api: Api,
  { conversationId, body }: { conversationId: string; body: string },
  thrown: unknown,
): Promise<never> {
  const page = thrown instanceof NotDone ? proofPage(thrown.problem, url.pathname) : undefined;
  const isKept =
    page &&
    (await saveDraft(api, conversationId, body).then(
      () => true,
      () => false,
    ));
  if (!page || !isKept) throw thrown;
  redirect(303, page);
}

/** A held message is not passed on then; its words stand in the box again. */
export async function takeBack(event: RequestEvent): Promise<Failed | { refused: Refused }> {
  const form = await event.request.formData();
  const body = textIn(form, "body");
  const path = { id: textIn(form, "conversation"), message: textIn(form, "held") };
  try {
    await answerOf(
      apiBy(event.fetch).POST("/api/conversations/{id}/held/{message}/withdrawal", { params: { path } }),
    );
  } catch (thrown) {
    return refusedBy(thrown, "");
  }
  return { refused: { body } };
}

export const block = (event: RequestEvent): Promise<Failed> => chooseBlocked(event, true);
export const unblock = (event: RequestEvent): Promise<Failed> => chooseBlocked(event, false);

/** Wants no more messages of the guest, or takes them again. */
async function chooseBlocked(event: RequestEvent, blocked: boolean): Promise<Failed> {
  const form = await event.request.formData();
  return act(event, "", () => chooseBlock(apiBy(event.fetch), textIn(form, "conversation"), blocked));
}

/** Of words that came back: they are tried, and what is decided about them is contested. */
async function askForRefused(event: RequestEvent, api: Api, form: FormData): Promise<Failed> {
  const body = textIn(form, "checked");
  const named = { conversation: textIn(form, "conversation"), message: textIn(form, "id") };
  return act(event, body, () => contest(api, named, { words: textIn(form, "why"), body }));
}

/** Of a message that was refused by a person, or went out otherwise than it was written. */
export async function askForReview(event: RequestEvent): Promise<Failed> {
  const form = await event.request.formData();
  const words = textIn(form, "why");
  return act(event, "", () => askReview(apiBy(event.fetch), namedIn(form), { words }));
}

export async function endReviewOf(event: RequestEvent): Promise<Failed> {
  const form = await event.request.formData();
  return act(event, "", () => endReview(apiBy(event.fetch), namedIn(form)));
}

const namedIn = (form: FormData) => ({
  conversation: textIn(form, "conversation"),
  message: textIn(form, "message"),
});

export async function noReplyNeeded(event: RequestEvent): Promise<Failed> {
  const form = await event.request.formData();
  const api = apiBy(event.fetch);
  return act(event, "", () => sayNoReplyNeeded(api, textIn(form, "conversation"), Number(form.get("seq"))));
}

async function act({ url }: RequestEvent, body: string, doIt: () => Promise<unknown>): Promise<Failed> {
  try {
    await doIt();
  } catch (thrown) {
    return refusedBy(thrown, body);
  }
  redirect(303, url.pathname);
}

/** Something was found in the words before they were sent. */
class Found extends Error {
  readonly came: CameBack;

  constructor(came: CameBack) {
    super("found");
    this.came = came;
  }
}

/** @throws Found */
async function refuseFound(api: Api, conversationId: string, body: string): Promise<void> {
  const { explanation, body: shown, masks } = await checkMessage(api, conversationId, body);
  if (explanation.verdict !== "allow") throw new Found({ body, explanation, shown: { body: shown, masks } });
}

function refusedBy(thrown: unknown, body: string): Failed {
  if (thrown instanceof Found) return fail(409, { refused: { came: thrown.came, body } });
  if (!(thrown instanceof NotDone)) throw thrown;
  const { problem } = thrown;
  const { explanation } = problem as Partial<CameBack>;
  if (explanation) return fail(409, { refused: { came: { body, explanation }, body } });
  return fail(problem.status || 503, { refused: { problem, body } });
}

/** A form sends its lines as CRLF; people write LF. */
const textIn = (form: FormData, name: string): string =>
  String(form.get(name) ?? "").replaceAll("\r\n", "\n");
