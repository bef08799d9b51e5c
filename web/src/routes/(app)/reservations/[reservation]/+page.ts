/** One booking, and the conversation about it. */

import { error } from "@sveltejs/kit";
import { answerOf, apiBy, orErrorPage } from "#lib/api/client.ts";
import { findBetween, findConversation, listConversations, listMessages } from "#lib/api/conversations.ts";
import { findProperty, findReservation } from "#lib/api/stays.ts";
import { loadTexts } from "#lib/texts/index.ts";
import { newMessageId } from "#lib/thread/message-id.ts";
import { saidOn } from "#lib/thread/said.ts";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ fetch, params, parent, untrack }) => {
  const api = apiBy(fetch);
  const reservation = await orErrorPage(findReservation(api, params.reservation));
  const [property, found] = await Promise.all([
    answerOf(findProperty(api, reservation.property.id)).catch(() => undefined),
    orErrorPage(listConversations(api, { view: "all", q: reservation.number })),
  ]);
  if (!found.exact) error(404, "not_found", { code: "messaging.conversation_not_found" });
  const [view, page, between] = await Promise.all([
    orErrorPage(findConversation(api, found.exact)),
    listMessages(api, found.exact).catch(() => undefined),
    findBetween(api, found.exact).catch(() => undefined),
  ]);
  const { texts } = await untrack(parent);
  return {
    view,
    said: await saidOn(page?.data, view, texts.language, between?.data),
    facts: { reservation, property },
    messageId: newMessageId(),
    texts: await loadTexts(texts.language, ["bookings", "inbox", "thread"], texts),
  };
};
