/** What readers keep beside a conversation: how far they have read, what they have begun, what needs no answer. */

import { Invalid } from "#kernel/errors.ts";
import type { Id } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Actor } from "#modules/accounts/index.ts";
import { openReply } from "../rules/replies.ts";
import { writableUntil } from "../rules/windows.ts";
import { isBlank } from "../rules/words.ts";
import {
  endDraft,
  findGuestMessageAfter,
  lockHead,
  type OwedReply,
  saveDraft,
  saveNoReplyNeeded,
  saveOwedReply,
  saveReadMark,
} from "../store/marks.ts";
import type { Draft, ReadMark, Standing, StayClock } from "../types.ts";
import { type Deps, toTheMillisecond } from "./deps.ts";
import { getStanding, refuseUnreadable, type Which, whereOf } from "./finding.ts";
import { hintConversation, hintDraft, hintRead } from "./hints.ts";
import { refuseDraft } from "./send.ts";

/**
 * Reads up to message `seq`, or up to the last one if there are fewer. A smaller number than before changes nothing,
 * unless `mayGoBack`: then what follows is unread again, to this reader alone.
 * @throws NotFound messaging.conversation_not_found, Refused messaging.conversation_unreadable
 */
export async function markRead(
  { db, clock, live }: Deps,
  actor: Actor,
  which: Which,
  { seq, mayGoBack = false }: { readonly seq: number; readonly mayGoBack?: boolean | undefined },
): Promise<{ readonly mark: ReadMark; readonly standing: Standing }> {
  const { standing } = await getStanding(db, actor, which, "read");
  const now = toTheMillisecond(clock.now());
  refuseUnreadable(standing.stay, now);
  const reader = { id: standing.me.id, side: standing.side };
  const upTo = Math.min(seq, standing.lastSeq);
  const mark = await saveReadMark(db.q, whereOf(standing), reader, { seq: upTo, mayGoBack, now });
  hintRead(live, standing, reader, mark.seenSeq);
  return { mark, standing };
}

/**
 * Keeps what the actor has begun to write, on the server and for all their devices; whoever saves last is kept, and a
 * blank text ends the draft. Also when the window is closed: words are never taken away from those who wrote them.
 * @throws NotFound messaging.conversation_not_found, Forbidden accounts.not_permitted
 * @throws Invalid messaging.body_too_long, messaging.body_not_text, Refused messaging.conversation_unreadable
 */
export async function keepDraft(
  { db, clock, live }: Deps,
  actor: Actor,
  which: Which,
  body: string,
): Promise<Draft | undefined> {
  refuseDraft(body);
  const { standing } = await getStanding(db, actor, which, "tidy");
  const now = toTheMillisecond(clock.now());
  refuseUnreadable(standing.stay, now);
  const draft = isBlank(body) ? undefined : { body, updatedAt: now };
  if (draft) await saveDraft(db.q, whereOf(standing), standing.me.id, draft);
  else await endDraft(db.q, whereOf(standing), standing.me.id);
  hintDraft(live, standing, { id: standing.me.id, side: standing.side });
  return draft;
}

/** @throws NotFound messaging.conversation_not_found, Forbidden accounts.not_permitted */
export async function dropDraft({ db, live }: Deps, actor: Actor, which: Which): Promise<void> {
  const { standing } = await getStanding(db, actor, which, "tidy");
  const wasThere = await endDraft(db.q, whereOf(standing), standing.me.id);
  if (wasThere) hintDraft(live, standing, { id: standing.me.id, side: standing.side });
}

/**
 * Puts aside what the guest wrote up to message `seq`: it needs no answer. What they wrote after it still does. Who said
 * so, and when, is kept.
 * @throws NotFound messaging.conversation_not_found, Forbidden accounts.not_permitted
 * @throws Invalid messaging.seq_unknown, Refused messaging.conversation_unreadable
 */
export async function putAside(deps: Deps, actor: Actor, which: Which, seq: number): Promise<void> {
  const { db, clock, events, live } = deps;
  const { standing } = await getStanding(db, actor, which, "tidy");
  const now = toTheMillisecond(clock.now());
  refuseUnreadable(standing.stay, now);
  const { propertyId, conversationId, me, stay } = standing;
  const where = whereOf(standing);
  const isChanged = await db.write(async (tx) => {
    const { lastSeq, replySeq } = await lockHead(tx, where);
    if (seq > lastSeq) throw new Invalid("messaging.seq_unknown", { seq, lastSeq });
    if (replySeq === null || seq < replySeq) return false;
    const still = await findGuestMessageAfter(tx, where, seq);
    await saveNoReplyNeeded(tx, where, { seq, personId: me.id, personName: me.name, at: now });
    await saveOwedReply(tx, where, still && owedSince(still, stay));
    const payload = { conversationId, seq, personId: me.id as Id<"person"> };
    await events.announce(tx, { type: "messaging.no_reply_needed", propertyId, payload });
    return true;
  });
  if (isChanged) hintConversation(live, standing);
}

const owedSince = (
  { seq, sentAt }: { readonly seq: number; readonly sentAt: Instant },
  stay: StayClock,
): OwedReply => ({
  seq,
  ...openReply(sentAt, stay),
  closesAt: writableUntil("partner", stay),
});
