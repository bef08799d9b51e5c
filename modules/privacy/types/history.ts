/** Nouns of message histories: what is asked for, and what messaging fills in. Readonly, no behaviour. */

import type { Id, Located, PropertyId } from "#kernel/ids.ts";
import type { InterfaceLanguage } from "#kernel/language.ts";
import type { Instant, PlainDate } from "#kernel/time.ts";

/** A copy of messages that one side asked for. */
export type History = {
  readonly propertyId: PropertyId;
  readonly id: Id<"history">;
  readonly side: "guest" | "partner";
  readonly requestedBy: string;
  /** Of a guest's. */
  readonly reservationId?: Id<"reservation">;
  /** Left out: all conversations of the property. */
  readonly conversationId?: Id<"conversation">;
  readonly language: InterfaceLanguage;
  readonly requestedAt: Instant;
  readonly ready?: {
    readonly at: Instant;
    /** Exclusive. */
    readonly until: Instant;
    readonly blob: string;
    /** Of the archive as it is fetched. */
    readonly sizeBytes: number;
    readonly messages: number;
  };
};
export type HistoryState = "requested" | "ready" | "expired";

/** Port, filled in by messaging: conversations as both sides were shown them, without notes of one side. */
export type Histories = {
  /** Undefined when there is none, or when its year of reading is over at `now`. @rule P-04 */
  conversation(which: Located<"conversation">, now: Instant): Promise<HistoryConversation | undefined>;
  /** All of a property that this person may read there now, each once. */
  ofProperty(propertyId: PropertyId, personId: Id<"person">): AsyncIterable<Id<"conversation">>;
};

export type HistoryConversation = {
  readonly id: Id<"conversation">;
  readonly propertyName: string;
  readonly timeZone: string;
  readonly reservationNumber: string;
  readonly checkInDate: PlainDate;
  readonly checkOutDate: PlainDate;
  /** By number, oldest first. */
  readonly messages: AsyncIterable<HistoryMessage>;
};

export type HistoryMessage = {
  readonly seq: number;
  readonly from: "guest" | "partner";
  /** As they were called when they wrote. */
  readonly authorName: string;
  /** As its reader got it: what was hidden stays hidden. */
  readonly body: string;
  readonly sentAt: Instant;
  readonly pictures: readonly { readonly type: string; readonly blob: string }[];
};
