/** Nouns of messaging: readonly, no behaviour. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Money } from "#kernel/money.ts";
import type { Instant, PlainDate, PlainTime } from "#kernel/time.ts";
import type { Role } from "#modules/accounts/index.ts";
import type { Explanation, ShownMask } from "#modules/safety/index.ts";
import type { Address, Party, ReservationState } from "#modules/stays/index.ts";

/** Who a message is from, as both sides see it: the guest, or the business that hosts. */
export const SIDES = ["guest", "partner"] as const;
export type Side = (typeof SIDES)[number];

/** What the windows of a conversation depend on; the days are those of the property's calendar. */
export type StayClock = {
  readonly timeZone: string;
  readonly checkOutDate: PlainDate;
  readonly cancelledAt?: Instant | undefined;
  readonly lastGuestMessageAt?: Instant | undefined;
  /** Its words were sealed, and are not here any more. */
  readonly archivedAt?: Instant | undefined;
};

/** What an answer is owed to: the first message of the guest that nobody answered or put aside. */
export type OpenReply = {
  /** When the guest wrote it. */
  readonly openedAt: Instant;
  /** When the partner should have answered. */
  readonly dueAt: Instant;
};

/** By which way a message came in: a page or a program, or mail to an alias. */
export type Via = "chat" | "mail";

/** A picture of a message as we wrote it anew: nothing of the file that came is left but what is seen. */
export type Attachment = {
  /** 1, 2, 3… within the message. */
  readonly place: number;
  readonly name: string;
  readonly type: string;
  readonly sizeBytes: number;
  readonly width: number;
  readonly height: number;
  /** Under what the bytes are kept. */
  readonly blob: string;
};

/** One message as stored: the words as their reader gets them, its place in the conversation, and who wrote it. */
export type Message = {
  readonly propertyId: PropertyId;
  readonly conversationId: Id<"conversation">;
  readonly id: Id<"message">;
  /** 1, 2, 3… within the conversation, without gaps, in the order of sending. */
  readonly seq: number;
  readonly from: Side;
  readonly author: Author;
  /** Blank only when there are pictures. */
  readonly body: string;
  readonly sentAt: Instant;
  readonly via: Via;
  readonly attachments: readonly Attachment[];
  /** Stretches of the body that stand for something hidden, in order. */
  readonly masks: readonly ShownMask[];
  /** Its reader is told to be careful. */
  readonly isDoubtful: boolean;
};

/** A message that waits for a person of the desk, or what became of it; only its author sees it. */
export type HeldMessage = Pick<
  Message,
  "propertyId" | "conversationId" | "id" | "from" | "author" | "body" | "via" | "attachments"
> & {
  readonly heldAt: Instant;
  readonly state: "held" | "released" | "withdrawn" | "refused";
  readonly explanation: Explanation;
  readonly settledAt?: Instant;
  /** Why it was refused, in the words of the desk. */
  readonly settledReason?: string;
};

/** The person, the key's principal or the guest who wrote. The name is the one they had when they wrote. */
export type Author = { readonly id: string; readonly name: string };

/**
 * A conversation as one of its two sides stands in it: found through the membership of the person who asks, or through
 * the guest's own reservation, or not at all.
 */
export type Standing = {
  readonly propertyId: PropertyId;
  readonly conversationId: Id<"conversation">;
  readonly reservationId: Id<"reservation">;
  readonly side: Side;
  readonly propertyName: string;
  /** The asker's role at the property; a guest has none. */
  readonly role?: Role;
  readonly me: Author;
  readonly stay: StayClock;
  readonly lastSeq: number;
  readonly surroundings: Surroundings;
};

/** What a message's words are looked at beside. */
export type Surroundings = {
  readonly reservationNumber: string;
  readonly checkInDate: PlainDate;
  readonly checkInFrom: PlainTime;
  /** ISO 3166 alpha-2: the property's, then the guest's where it is known. */
  readonly countries: readonly string[];
  /** Whose message of this conversation was there before: its first one is looked at more closely. */
  readonly hasWritten: { readonly guest: boolean; readonly partner: boolean };
};

/** A conversation as whoever carries its mail sees it: found through the reservation, belonging to no side. */
export type Carried = {
  readonly propertyId: PropertyId;
  readonly conversationId: Id<"conversation">;
  readonly reservationId: Id<"reservation">;
  readonly stay: StayClock;
  readonly propertyName: string;
  readonly guest: {
    readonly id: Id<"guest">;
    readonly name: string;
    readonly language: string;
    /** Their own: who carries mail writes to it, nobody else is shown it. @rule P-06 */
    readonly email?: string;
  };
  readonly lastSeq: number;
  readonly surroundings: Surroundings;
  /** By either side. */
  readonly lastMessageAt?: Instant;
};

/** How far one reader has read. */
export type ReadMark = {
  readonly readSeq: number;
  readonly seenSeq: number;
  readonly seenAt: Instant;
};

/** What somebody has begun to write; one per writer and conversation, the last one saved wins. */
export type Draft = { readonly body: string; readonly updatedAt: Instant };

/** Which conversations a list shows: those owed an answer, those with something unread by this person, or all. */
export const INBOX_VIEWS = ["needs_reply", "unread", "all"] as const;
export type InboxView = (typeof INBOX_VIEWS)[number];

/** What a list says of a conversation, as one reader sees it. */
export type ConversationHead = {
  readonly property: { readonly id: PropertyId; readonly name: string; readonly timeZone: string };
  readonly conversationId: Id<"conversation">;
  readonly reservation: {
    readonly id: Id<"reservation">;
    readonly number: string;
    readonly state: ReservationState;
    readonly checkInDate: PlainDate;
    readonly checkOutDate: PlainDate;
    readonly unitNames: readonly string[];
  };
  readonly guest: { readonly id: Id<"guest">; readonly name: string; readonly language: string };
  readonly stay: StayClock;
  /** When something was last said; before that, when the conversation was opened. */
  readonly activeAt: Instant;
  readonly lastSeq: number;
  readonly lastMessage?: {
    readonly seq: number;
    readonly from: Side;
    readonly authorId: string;
    readonly preview: string;
    readonly sentAt: Instant;
  };
  /** The answer owed to the guest, if one is; `closesAt`: when the partner's window ends. */
  readonly reply?: OpenReply & { readonly closesAt: Instant };
  readonly readSeq: number;
  readonly hasDraft: boolean;
  readonly side: Side;
  readonly role?: Role;
  readonly me: Author;
};

/** What is at hand of the stay beside a conversation. */
export type StayDetails = {
  readonly party: Party;
  readonly price?: Money;
  readonly bookedAt: Instant;
  readonly checkInFrom: PlainTime;
  readonly checkInUntil?: PlainTime;
  readonly checkOutUntil: PlainTime;
  readonly address: Address;
  /** The property's. */
  readonly phone?: string;
};

/** One conversation as one reader sees it. */
export type Conversation = ConversationHead & {
  readonly details: StayDetails;
  readonly draft?: Draft;
  /** How far the other side has read, whoever of it, and when they got there. */
  readonly otherSeen?: { readonly seq: number; readonly at: Instant };
};
