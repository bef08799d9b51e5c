/** The conversations of a partner, as the API gives them. One function per question or act. */

import type { CheckedView, HeldView } from "#lib/safety/views.ts";
import { type Api, answerOf } from "./client.ts";
import type { MessageView } from "./views.ts";

export type InboxView = "needs_reply" | "unread" | "all";
export type InboxFilter = { view: InboxView; property?: number; q?: string; cursor?: string };

export const MESSAGES_AT_ONCE = 50;
export const MOST_MESSAGES_AT_ONCE = 200;
export const ROWS_AT_ONCE = 50;

const at = (id: string) => ({ params: { path: { id } } });

export const listConversations = (api: Api, filter: InboxFilter) =>
  api.GET("/api/conversations", { params: { query: { ...filter, limit: ROWS_AT_ONCE } } });

export const findConversation = (api: Api, id: string) => api.GET("/api/conversations/{id}", at(id));

export type Span = { before?: number; after?: number; limit?: number };

/** In order of sending; the newest when neither `before` nor `after` is given. */
export const listMessages = (api: Api, id: string, span: Span = {}) =>
  api.GET("/api/conversations/{id}/messages", {
    params: { path: { id }, query: { limit: MESSAGES_AT_ONCE, ...span } },
  });

/** The same `messageId` twice is one message. Held: a person looks at it first. */
export const sendMessage = (
  api: Api,
  id: string,
  messageId: string,
  body: string,
): Promise<MessageView | HeldView> =>
  answerOf(
    api.POST("/api/conversations/{id}/messages", { ...at(id), body: { id: messageId, body } }) as Promise<{
      data?: MessageView | HeldView;
      response: Response;
    }>,
  );

/** What would become of these words; nothing is sent. */
export const checkMessage = (api: Api, id: string, body: string): Promise<CheckedView> =>
  answerOf(
    api.POST("/api/conversations/{id}/messages", {
      params: { path: { id }, query: { dryRun: true } },
      body: { body },
    }) as Promise<{ data?: CheckedView; response: Response }>,
  );

/** What was reported here, and whether messages are blocked. */
export const findBetween = (api: Api, id: string) => api.GET("/api/conversations/{id}/safety", at(id));

export const chooseBlock = (api: Api, id: string, blocked: boolean) =>
  answerOf(api.PUT("/api/conversations/{id}/block", { ...at(id), body: { blocked } }));

export const markRead = (api: Api, id: string, seq: number): Promise<unknown> =>
  answerOf(api.PUT("/api/conversations/{id}/read-mark", { ...at(id), body: { seq } }));

export const sayNoReplyNeeded = (api: Api, id: string, seq: number): Promise<unknown> =>
  answerOf(api.POST("/api/conversations/{id}/no-reply-needed", { ...at(id), body: { seq } }));

/** An empty body takes the draft away. */
export const saveDraft = (api: Api, id: string, body: string): Promise<unknown> =>
  body.trim()
    ? answerOf(api.PUT("/api/conversations/{id}/draft", { ...at(id), body: { body } }))
    : answerOf(api.DELETE("/api/conversations/{id}/draft", at(id)));
