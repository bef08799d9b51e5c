/** A conversation as somebody with a grant sees it: leave and receipt first, then the words. */

import { NotFound, Refused } from "#kernel/errors.ts";
import type { Id } from "#kernel/ids.ts";
import type { Actor } from "#modules/accounts/index.ts";
import { maskedForAnalysis } from "../rules/masking-for-analysis.ts";
import { listOfPerson } from "../store/grant.ts";
import type { AccessReceipt } from "../types/access.ts";
import type { HistoryConversation, HistoryMessage } from "../types/history.ts";
import type { Deps } from "./deps.ts";
import { staffOf } from "./grants.ts";
import type { Leave, readingRoom } from "./reading.ts";

/** `about` is left out where only masked words are handed out. */
export type Opened = {
  readonly receipt: AccessReceipt;
  readonly shows: Leave["shows"];
  readonly about?: Omit<HistoryConversation, "messages">;
  readonly messages: readonly OpenedMessage[];
  /** Older ones are not in it. */
  readonly areMore: boolean;
};
export type OpenedMessage = Pick<HistoryMessage, "seq" | "from" | "body" | "sentAt"> & {
  readonly authorName?: string;
  readonly pictures: number;
};

const GRANTS_OF_HOURS = 48;
const MOST_MESSAGES = 500;

export function openingDesk(
  { db, clock, conversations, histories }: Deps,
  reads: Pick<ReturnType<typeof readingRoom>, "read">,
) {
  /**
   * @throws Forbidden accounts.not_permitted, privacy.grant_needed
   * @throws NotFound privacy.grant_not_found, privacy.conversation_not_found, Refused privacy.history_closed
   */
  async function open(
    actor: Actor,
    which: { readonly grantId: Id<"access_grant">; readonly conversationId: Id<"conversation"> },
  ): Promise<Opened> {
    const { personId } = staffOf(actor);
    const { grantId, conversationId } = which;
    const grants = await listOfPerson(db, personId, clock.now().subtract({ hours: GRANTS_OF_HOURS }));
    const grant = grants.find(({ id }) => id === grantId);
    if (!grant?.conversationIds.includes(conversationId))
      throw new NotFound("privacy.grant_not_found", { id: grantId });
    const { propertyId, ground, caseId } = grant;
    const at = { propertyId, id: conversationId };
    if (!(await conversations.exists(at))) throw new NotFound("privacy.conversation_not_found");
    const found = await histories.conversation(at, clock.now());
    if (!found) throw new Refused("privacy.history_closed");
    const reading = { propertyId, conversationId, ground, caseId };
    // The receipt is kept before a word is handed out.
    const { receipt, shows } = await db.write((tx) => reads.read(actor, reading, tx));
    const { messages, ...about } = found;
    const last = await lastOf(messages);
    const areMore = (last[0]?.seq ?? 1) > 1;
    if (shows === "words") return { receipt, shows, about, messages: last.map(shownOf), areMore };
    const names = [...new Set(last.map(({ authorName }) => authorName))];
    return { receipt, shows, messages: last.map((one) => maskedOf(one, names)), areMore };
  }

  return { open };
}

async function lastOf(messages: AsyncIterable<HistoryMessage>): Promise<HistoryMessage[]> {
  const last: HistoryMessage[] = [];
  for await (const message of messages) {
    last.push(message);
    if (last.length > MOST_MESSAGES) last.shift();
  }
  return last;
}

const shownOf = ({ pictures, ...message }: HistoryMessage): OpenedMessage => ({
  ...message,
  pictures: pictures.length,
});

const maskedOf = (
  { seq, from, body, sentAt, pictures }: HistoryMessage,
  names: readonly string[],
): OpenedMessage => ({
  ...{ seq, from, sentAt, pictures: pictures.length },
  body: maskedForAnalysis(body, names),
});
