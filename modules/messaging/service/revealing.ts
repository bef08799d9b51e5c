/** What is hidden in a message, shown to the side that may ask for it. */

import { NotFound } from "#kernel/errors.ts";
import type { Id } from "#kernel/ids.ts";
import type { Actor } from "#modules/accounts/index.ts";
import { findOriginal } from "../store/original.ts";
import { findMessage } from "../store/sending.ts";
import type { Deps } from "./deps.ts";
import { getStanding, refuseUnreadable, type Which } from "./finding.ts";
import { openOriginal } from "./originals.ts";

/**
 * The words behind mask number `place`: 1, 2, 3…
 * @throws NotFound messaging.conversation_not_found, messaging.hidden_not_found, Forbidden accounts.not_permitted
 * @throws Refused messaging.conversation_unreadable
 * @rule R6
 */
export async function reveal(
  { db, clock, secretKey, audit }: Deps,
  actor: Actor,
  which: Which,
  id: Id<"message">,
  place: number,
): Promise<string> {
  const { standing } = await getStanding(db, actor, which, "send");
  refuseUnreadable(standing.stay, clock.now());
  const { propertyId, conversationId, side } = standing;
  const message = await findMessage(db, propertyId, id);
  const mask = message?.masks[place - 1];
  const isTheirs = message?.conversationId === conversationId && message.from !== side;
  const box = isTheirs && mask?.mayReveal ? await findOriginal(db, propertyId, id) : undefined;
  if (!box) throw new NotFound("messaging.hidden_not_found", { id, place });
  const original = openOriginal(secretKey, { propertyId, id }, box);
  await db.write((tx) =>
    audit.note(tx, {
      ...{ at: clock.now(), action: "messaging.hidden_revealed", propertyId },
      actor: { kind: "person", id: standing.me.id },
      object: { kind: "message", id },
      details: { place, type: mask!.type },
    }),
  );
  return original.hidden[place - 1]!;
}
