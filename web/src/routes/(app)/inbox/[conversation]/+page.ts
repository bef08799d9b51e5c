/** One conversation: its newest messages, and the facts of the stay when they come. */

import { apiBy, orErrorPage } from "#lib/api/client.ts";
import { findBetween, findConversation, listMessages } from "#lib/api/conversations.ts";
import { findStayFacts } from "#lib/api/stays.ts";
import { loadTexts } from "#lib/texts/index.ts";
import { newMessageId } from "#lib/thread/message-id.ts";
import { saidOn } from "#lib/thread/said.ts";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ fetch, url, params, parent, untrack }) => {
  const api = apiBy(fetch);
  const before = Number(url.searchParams.get("before")) || undefined;
  const said = listMessages(api, params.conversation, before ? { before } : {}).catch(() => undefined);
  const [view, page, between] = await Promise.all([
    orErrorPage(findConversation(api, params.conversation)),
    said,
    findBetween(api, params.conversation).catch(() => undefined),
  ]);
  const facts = findStayFacts(api, view.reservation.id, view.property.id);
  const { texts } = await untrack(parent);
  return {
    view,
    said: await saidOn(page?.data, view, texts.language, between?.data),
    // On the server the page waits for them, so that it is whole without scripts; in the browser the words come first.
    facts: typeof window === "undefined" ? await facts : facts,
    messageId: newMessageId(),
    texts: await loadTexts(texts.language, ["thread"], texts),
  };
};
