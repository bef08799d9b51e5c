/** What open browsers are told after a commit: that something changed and where, never the words. */

import { type Id, locatedId, type PropertyId } from "#kernel/ids.ts";
import type { Live } from "#kernel/live/index.ts";
import type { Side } from "../types.ts";

type Place = {
  readonly propertyId: PropertyId;
  readonly conversationId: Id<"conversation">;
  readonly reservationId: Id<"reservation">;
};

/** The names under which streams listen. */
export const propertyTopic = (propertyId: PropertyId): string => `property:${propertyId}`;
export const personTopic = (personId: string): string => `person:${personId}`;
export const guestTopic = ({
  propertyId,
  reservationId,
}: Pick<Place, "propertyId" | "reservationId">): string => `guest:${propertyId}.${reservationId}`;

const idOf = ({ propertyId, conversationId }: Place): string => locatedId({ propertyId, id: conversationId });

/** There is a new message: whoever has fewer than `seq` asks for the rest. */
export function hintMessage(live: Live, place: Place, seq: number): void {
  const data = { event: "message", conversationId: idOf(place), seq };
  live.publish({ topic: propertyTopic(place.propertyId), data });
  live.publish({ topic: guestTopic(place), data });
}

/** Somebody has read as far as `seq`. Guests are told "partner", not who. */
export function hintRead(
  live: Live,
  place: Place,
  reader: { readonly id: string; readonly side: Side },
  seq: number,
): void {
  const data = { event: "read", conversationId: idOf(place), seq };
  const { id, side } = reader;
  live.publish({
    topic: propertyTopic(place.propertyId),
    data: { ...data, by: side === "guest" ? "guest" : id },
  });
  live.publish({ topic: guestTopic(place), data: { ...data, by: side } });
}

/** Something else about the conversation is different: it is new, needs no reply any more, or its stay changed. */
export function hintConversation(live: Live, place: Place): void {
  const data = { event: "conversation", conversationId: idOf(place) };
  live.publish({ topic: propertyTopic(place.propertyId), data });
  live.publish({ topic: guestTopic(place), data });
}

/** The writer's draft is different; told to their own devices alone. */
export function hintDraft(
  live: Live,
  place: Place,
  writer: { readonly id: string; readonly side: Side },
): void {
  const topic = writer.side === "guest" ? guestTopic(place) : personTopic(writer.id);
  live.publish({ topic, data: { event: "draft", conversationId: idOf(place) } });
}
