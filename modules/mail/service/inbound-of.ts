/** A mail as it is kept: what was read of it, without private addresses, and the bytes as they came. */

import { type Id, idFromWords } from "#kernel/ids.ts";
import type { Carried, Side } from "#modules/messaging/index.ts";
import type { Examined } from "../types/examined.ts";
import type { Inbound } from "../types/inbound.ts";
import type { MailDeps } from "./deps.ts";
import { keepRaw, keysOf } from "./keeping.ts";
import { hidden } from "./scrubbing.ts";

/** From one side of a conversation, by one author of it. The same mail has the same id. */
export async function inboundOf(
  deps: Pick<MailDeps, "blobs" | "clock">,
  { propertyId, conversationId, reservationId, lastSeq }: Carried,
  by: { readonly side: Side; readonly authorId: string },
  examined: Examined,
  raw: Buffer,
): Promise<Omit<Inbound, "kind" | "refusedFiles">> {
  const keys = keysOf(examined, raw);
  return {
    ...{ propertyId, conversationId, reservationId, ...keys, ...by },
    id: idFromWords("inbound", conversationId, by.side, keys.onceKey.toString("hex")) as Id<"inbound">,
    ...(examined.headerId && { headerId: examined.headerId }),
    headerSubject: examined.subject,
    subject: hidden(examined.subject),
    afterSeq: lastSeq,
    elided: hidden(examined.elided),
    signature: hidden(examined.signature),
    authentication: examined.authentication ?? {},
    raw: await keepRaw(deps, raw),
    rawBytes: raw.length,
    receivedAt: deps.clock.now().round({ smallestUnit: "millisecond", roundingMode: "floor" }),
  };
}
