/** Nouns of a message that goes out as mail: all that its letter says, and the mail it becomes. Readonly, no behaviour. */

import type { InterfaceLanguage } from "#kernel/language.ts";
import type { Instant, PlainDate } from "#kernel/time.ts";
import type { Side } from "#modules/messaging/index.ts";
import type { Party } from "#modules/stays/index.ts";

/** Something one side said, as it is kept. */
export type Said = { readonly from: Side; readonly body: string; readonly sentAt: Instant };

/** A message as a letter to one reader of the other side. Holds no real address of anybody. */
export type MessageLetter = {
  readonly reader: {
    readonly language: InterfaceLanguage;
    readonly side: Side;
    /** On whose clock times are told, and what people call where it hangs: `Europe/Lisbon`, "Lisbon". */
    readonly timeZone: string;
    readonly place: string;
  };
  readonly marketplace: string;
  /** The names as they are kept; a letter shows them cleaned, and of the guest's the first alone. */
  readonly propertyName: string;
  readonly guestName: string;
  readonly message: Said;
  /** The ones before, the newest first; three are shown. */
  readonly earlier: readonly Said[];
  readonly stay: LetterStay;
  readonly links: {
    /** Where the reader may read and answer: a guest's own entry, a host's inbox. */
    readonly conversationUrl: string;
    readonly reportUrl: string;
    /** The guest uses no messages any more; of a property, where its owner chooses that. @rule R-08 */
    readonly optOutUrl: string;
    readonly stopUrl: string;
  };
  /** The address at which the reader finds the other side; mail comes from it. */
  readonly alias: string;
  /** Until when the reader may answer, exclusive; absent once they may not. */
  readonly answerUntil?: Instant;
  /** What comes with the mail, as files. */
  readonly files: readonly { readonly name: string; readonly sizeBytes: number }[];
  /** What the first mail of the conversation to this reader was called: a thread holds although dates change. */
  readonly threadSubject?: string;
};

export type LetterStay = {
  readonly reservationNumber: string;
  readonly checkInDate: PlainDate;
  readonly checkOutDate: PlainDate;
  /** The property's. */
  readonly timeZone: string;
  readonly unitNames: readonly string[];
  readonly party: Party;
  readonly cancelledAt?: Instant;
};

/** A letter in words. */
export type ComposedLetter = {
  /** The name before the address it comes from: "Mira via Bellhop Stays". */
  readonly fromName: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

/** A mail before it is bytes; nothing in it is looked up or decided any more. */
export type MailToCompose = Omit<ComposedLetter, "fromName"> & {
  /** A person's words passed on, or a notice that we wrote ourselves. */
  readonly kind: "message" | "notice";
  readonly from: { readonly name: string; readonly address: string };
  /** The recipient's own address: it appears here and nowhere else. */
  readonly to: string;
  readonly date: Instant;
  /** Ids with their angle brackets. */
  readonly messageId: string;
  readonly inReplyTo?: string;
  readonly references: readonly string[];
  readonly hopMark: string;
  /** Ends the copies by mail when it is posted to, without signing in. */
  readonly stopUrl?: string;
  readonly files: readonly { readonly name: string; readonly type: string; readonly bytes: Uint8Array }[];
};
