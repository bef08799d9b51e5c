/** What the API tells authors and readers about safety, by the names the pages use. */

import type { Answer, MessagePage, MessageView } from "#lib/api/views.ts";

/** What an author is told of their words: what was found, where, and what can be done. */
export type Explanation = NonNullable<MessageView["explanation"]>;
export type Reason = Explanation["reasons"][number];
/** A message of one's own that a person looks at first, or has refused. */
export type HeldView = MessagePage["held"][number];
/** A review that the author of a message asked for. */
export type AppealView = NonNullable<HeldView["appeal"]>;
/** What would become of words that were not sent. */
export type CheckedView = Extract<
  Answer<"/api/conversations/{id}/messages", "post">,
  { readonly dryRun: true }
>;
/** Words that came back to their author. What the other side would see is known when it was only asked. */
export type CameBack = {
  readonly body: string;
  readonly explanation: Explanation;
  readonly shown?: Pick<CheckedView, "body" | "masks">;
};
/** What one side reported in a conversation, and whether messages are blocked there. */
export type Between = Answer<"/api/conversations/{id}/safety", "get">;
export type ReportHere = Between["reports"][number];
export type Side = "guest" | "partner";
