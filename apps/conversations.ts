/** What privacy asks about conversations, answered by messaging. */

import { NotFound } from "#kernel/errors.ts";
import type { Messaging } from "#modules/messaging/index.ts";
import type { Conversations } from "#modules/privacy/index.ts";

/** `messaging` may be made later than this. */
export const conversationsOf = (messaging: () => Pick<Messaging, "carrier">): Conversations => ({
  ofReservation: async (of) => (await found(messaging().carrier.find(of)))?.conversationId,
  exists: async ({ propertyId, id }) =>
    (await found(messaging().carrier.findById({ propertyId, conversationId: id }))) !== undefined,
});

/** Undefined where the room says that it is not there. */
export async function found<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (fault) {
    if (fault instanceof NotFound) return undefined;
    throw fault;
  }
}
