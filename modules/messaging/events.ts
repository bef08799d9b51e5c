/** Facts of messaging, for the rooms to the right; ids and numbers, never words. */

import type { Id } from "#kernel/ids.ts";
import type { Side, Via } from "./types.ts";

declare module "#kernel/events/event.ts" {
  interface EventPayloads {
    /** A message was written; `seq` is its number in the conversation. */
    "messaging.message_sent": {
      readonly conversationId: Id<"conversation">;
      readonly reservationId: Id<"reservation">;
      readonly messageId: Id<"message">;
      readonly seq: number;
      readonly from: Side;
    };
    /** A message waits for a person of the desk; its reader does not know of it. */
    "messaging.message_held": {
      readonly conversationId: Id<"conversation">;
      readonly reservationId: Id<"reservation">;
      readonly messageId: Id<"message">;
      readonly from: Side;
      readonly via: Via;
    };
    /** A reservation has its conversation, which is still empty. */
    "messaging.conversation_opened": {
      readonly conversationId: Id<"conversation">;
      readonly reservationId: Id<"reservation">;
    };
    /** A person of the partner decided that everything up to `seq` needs no answer. */
    "messaging.no_reply_needed": {
      readonly conversationId: Id<"conversation">;
      readonly seq: number;
      readonly personId: Id<"person">;
    };
  }
}
