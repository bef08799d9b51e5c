/** What of a conversation a page begins with: its messages, what waits for a person, and what shows more than words. */

import type { ConversationView, MessagePage, MessageView } from "#lib/api/views.ts";
import type { SafetyDesk } from "#lib/safety/desk.ts";
import { needsSafety } from "#lib/safety/needed.ts";
import type { Between, HeldView } from "#lib/safety/views.ts";

export type SaidHere = {
  readonly messages: readonly MessageView[];
  readonly held: readonly HeldView[];
  readonly safety: SafetyDesk | undefined;
  /** Undefined when nobody could tell. */
  readonly between: Between | undefined;
};

export const bringSafety = async (language: string): Promise<SafetyDesk> =>
  (await import("#lib/safety/desk.ts")).openSafety(language);

export const mayWrite = ({ window, permissions }: ConversationView): boolean =>
  window.may && permissions.includes("conversation.send");

/** For loads. On the server everything is at hand, as a form that was sent without scripts may need it. */
export async function saidOn(
  page: MessagePage | undefined,
  view: ConversationView,
  language: string,
  between?: Between,
): Promise<SaidHere> {
  const { items: messages, held } = page ?? { items: [], held: [] };
  const isNeeded = typeof window === "undefined" || !mayWrite(view) || needsSafety(messages, held, between);
  return { messages, held, between, safety: isNeeded ? await bringSafety(language) : undefined };
}
