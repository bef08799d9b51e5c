/** Signs of a session that does not ask itself: of who once wrote what is sent now. And word of what changed. */

import type { Queries } from "#kernel/db/index.ts";
import type { Id } from "#kernel/ids.ts";
import { type AccountSign, decideLinks, type LinksDecision, signsAt } from "../rules/sign-in-signs.ts";
import { noteChange } from "../store/account.ts";
import { findSigns } from "../store/session-standing.ts";
import type { AccountsDeps } from "./deps.ts";

/** `links` as if the person had proved themselves when they wrote it: only the wait at a strange place is left. */
export type SessionSigns = {
  readonly signs: readonly AccountSign[];
  readonly links: LinksDecision;
};

export function signBook({ db, clock }: Pick<AccountsDeps, "db" | "clock">) {
  /** Undefined when the session was forgotten; one that has ended still tells. */
  async function ofSession(
    personId: Id<"person">,
    sessionId: Id<"session">,
  ): Promise<SessionSigns | undefined> {
    const stored = await findSigns(db, personId, sessionId);
    const now = clock.now();
    return (
      stored && {
        signs: signsAt(stored, now),
        links: decideLinks(stored, { isProved: true, wasProved: true, now }),
      }
    );
  }

  /** The person changed a property's list of links: `acct.list_changed` for three days. In that transaction. */
  const noteListChanged = (tx: Queries, personId: Id<"person">): Promise<void> =>
    noteChange(tx, personId, "list", clock.now());

  return { ofSession, noteListChanged };
}
