/** What the API answers about privacy, to both sides. */

import type { Answer } from "./views.ts";

export type ReadOfMine = Answer<"/api/guest/reads", "get">["items"][number] & {
  /** Where it was, for those who have several. */
  readonly conversationId?: string;
};
export type CopyOfMessages = Answer<"/api/guest/histories", "get">["items"][number];
export type OptOut = Answer<"/api/guest/opt-out", "get">;
export type Erasure = Answer<"/api/guest/erasure", "get">;
export type Grant = Answer<"/api/desk/grants", "get">["items"][number];
export type OpenedConversation = Answer<"/api/desk/grants/{id}/reads", "post">;
