/** A mail as it is kept: what was read of it, without private addresses, and the bytes as they came. */

import { type Id, idFromWords } from "#kernel/ids.ts";
import type { Carried, Side } from "#modules/messaging/index.ts";
import { hideCards } from "#modules/safety/index.ts";
import type { Examined } from "../types/examined.ts";
import type { Inbound } from "../types/inbound.ts";
import type { MailDeps } from "./deps.ts";
import { keepRaw, keysOf } from "./keeping.ts";
import { hiddenQuote } from "./scrubbing.ts";

/** In the place of a mail that held a card number: those may not lie anywhere. @rule R7 */
const NOT_KEPT = Buffer.from("X-Not-Kept: this mail held a card number\r\n\r\n");

/** From one side of a conversation, by one author of it. The same mail has the same id. */
export async function inboundOf(
  deps: Pick<MailDeps, "blobs" | "clock" | "settings">,
  { propertyId, conversationId, reservationId, lastSeq }: Carried,
  by: { readonly side: Side; readonly authorId: string },
  examined: Examined,
  raw: Buffer,
): Promise<Omit<Inbound, "kind" | "refusedFiles">> {
  const keys = keysOf(examined, raw);
  const { subject, elided, signature, text } = examined;
  const holdsCard = [subject, elided, signature, text].some((words) => hideCards(words) !== words);
  return {
    ...{ propertyId, conversationId, reservationId, ...keys, ...by },
    id: idFromWords("inbound", conversationId, by.side, keys.onceKey.toString("hex")) as Id<"inbound">,
    ...(examined.headerId && { headerId: examined.headerId }),
    headerSubject: hideCards(subject),
    subject: hiddenQuote(deps, hideCards(subject)),
    afterSeq: lastSeq,
    elided: hiddenQuote(deps, hideCards(elided)),
    signature: hiddenQuote(deps, hideCards(signature)),
    authentication: examined.authentication ?? {},
    raw: holdsCard ? { bytes: NOT_KEPT } : await keepRaw(deps, raw),
    rawBytes: raw.length,
    receivedAt: deps.clock.now().round({ smallestUnit: "millisecond", roundingMode: "floor" }),
  };
}
