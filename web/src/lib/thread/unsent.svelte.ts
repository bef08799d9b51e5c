/** Messages that have not left this tab yet. They survive a reload and go with the tab: words do not outlive who wrote them. */

import type { Outgoing } from "./thread.svelte.ts";

let failedIn = $state.raw<readonly string[]>([]);

/** Has a message of this conversation failed in this tab? */
export const hasFailed = (conversationId: string): boolean => failedIn.includes(conversationId);

const place = (conversationId: string) => `unsent ${conversationId}`;

export function keepUnsent(conversationId: string, outgoing: readonly Outgoing[]): void {
  const others = failedIn.filter((id) => id !== conversationId);
  failedIn = outgoing.some((o) => o.state === "failed") ? [...others, conversationId] : others;
  if (outgoing.length > 0) sessionStorage.setItem(place(conversationId), JSON.stringify(outgoing));
  else sessionStorage.removeItem(place(conversationId));
}

export const keptUnsent = (conversationId: string): Outgoing[] =>
  JSON.parse(sessionStorage.getItem(place(conversationId)) ?? "[]");
