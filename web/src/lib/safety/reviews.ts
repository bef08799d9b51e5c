/** Asking for a review from a page of a host: the acts, and what opens the question beside a message. */

import { type Api, answerOf, NotDone } from "#lib/api/client.ts";
import { sendMessage } from "#lib/api/conversations.ts";
import type { MessageView } from "#lib/api/views.ts";
import type { Say } from "#lib/texts/index.ts";

const APPEAL = "/api/conversations/{id}/messages/{message}/appeal" as const;

export type Asked = { readonly conversation: string; readonly message: string };

/** `body`: the text of a message that was never taken. @throws NotDone */
export const askReview = (
  api: Api,
  { conversation: id, message }: Asked,
  { words, body }: { readonly words: string; readonly body?: string },
): Promise<unknown> =>
  answerOf(
    api.POST(APPEAL, {
      params: { path: { id, message } },
      body: { words, ...(body !== undefined && { body }) },
    }),
  );

/** @throws NotDone */
export const endReview = (api: Api, { conversation: id, message }: Asked): Promise<unknown> =>
  answerOf(api.DELETE(APPEAL, { params: { path: { id, message } } }));

/**
 * A text that was only looked at is tried first: the decision about it is what is contested. It goes out where the rules
 * think otherwise by now.
 * @throws NotDone
 */
export async function contest(
  api: Api,
  asked: Asked,
  said: { readonly words: string; readonly body: string },
): Promise<"asked" | "sent"> {
  try {
    await sendMessage(api, asked.conversation, asked.message, said.body);
    return "sent";
  } catch (thrown) {
    if (!(thrown instanceof NotDone) || thrown.problem.code !== "safety.message_blocked") throw thrown;
  }
  await askReview(api, asked, said);
  return "asked";
}

/** What opens the question beside a message that was sent; undefined when there is nothing to contest. */
export function contestTitle(
  say: Say,
  { masks, isDoubtful }: Pick<MessageView, "masks" | "isDoubtful">,
): string | undefined {
  // A card number is never kept, so there is nothing to show again.
  if (masks.some(({ type }) => type !== "card")) return say("verdict.review_of_mask");
  return isDoubtful ? say("verdict.review_of_warn") : undefined;
}
