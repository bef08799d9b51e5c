/** Nouns of events. A module adds its own facts to `EventPayloads`, from its `events.ts`. */

import type { Id, PropertyId } from "../ids.ts";
import type { Instant } from "../time.ts";

/**
 * What each type of event tells: ids and numbers, as JSON. Filled by the modules:
 * `declare module "#kernel/events/event.ts" { interface EventPayloads { "stays.reservation_made": {…} } }`
 */
// biome-ignore lint/suspicious/noEmptyInterface: modules add to it by declaration merging
export interface EventPayloads {}

export type PayloadOf<T extends string> = T extends keyof EventPayloads ? EventPayloads[T] : object;

export type NewEvent<T extends string> = {
  /** `module.what_happened`, in the past tense. */
  readonly type: T;
  readonly propertyId: PropertyId;
  readonly payload: PayloadOf<T>;
};

export type Event<T extends string> = NewEvent<T> & {
  readonly eventId: Id<"event">;
  readonly occurredAt: Instant;
};
