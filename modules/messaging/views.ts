/** What the API shows of conversations: schemas that are types, for routes, documentation and pages. */

import { type Static, Type } from "typebox";
import { DayText, InstantText, LocatedIdOf, PropertyNumber } from "#kernel/http/index.ts";
import { AppealView, ExplanationView, FOUND_TYPES } from "#modules/safety/index.ts";
import { RESERVATION_STATES } from "#modules/stays/index.ts";

/** One of these words. */
const OneOf = <const T extends readonly string[]>(words: T, description?: string) =>
  Type.Unsafe<T[number]>({ type: "string", enum: words, ...(description && { description }) });

/** A UUID as PostgreSQL and every client write it; capitals are taken for the same. */
export const UuidText = (description: string) =>
  Type.String({
    pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$",
    description,
    examples: ["0197fa3e-5f0a-7c11-9d3e-2b1f6c8a4d10"],
  });

const SideText = OneOf(["guest", "partner"], "Who it is from: the guest, or the business that hosts");

export const WriteWindowView = Type.Object(
  {
    may: Type.Boolean(),
    until: Type.Optional(InstantText),
    because: Type.Optional(OneOf(["conversation_closed"])),
    since: Type.Optional(InstantText),
  },
  {
    description:
      "May they write? `until` is exclusive, the first instant of a day of the property; `since` when it has passed",
  },
);

const AttachmentView = Type.Object(
  {
    place: Type.Integer({ minimum: 1 }),
    name: Type.String(),
    type: OneOf(["image/jpeg", "image/png", "image/webp"]),
    sizeBytes: Type.Integer(),
    width: Type.Integer({ description: "Pixels" }),
    height: Type.Integer({ description: "Pixels" }),
  },
  { description: "A picture; fetch it at `…/messages/<id>/attachments/<place>`" },
);

const MaskView = Type.Object(
  {
    start: Type.Integer({ minimum: 0 }),
    end: Type.Integer({ minimum: 0, description: "Exclusive; UTF-16 units of the body" }),
    type: OneOf(FOUND_TYPES),
    mayReveal: Type.Boolean({ description: "You may ask for it: `…/messages/<id>/hidden/<place>`" }),
  },
  { description: "A stretch of the body that stands for something hidden" },
);

export const MessageView = Type.Object({
  id: UuidText("Id of the message, chosen by its sender if they like"),
  seq: Type.Integer({ minimum: 1, description: "1, 2, 3… within the conversation, without gaps" }),
  from: SideText,
  author: Type.Object(
    { id: Type.Optional(UuidText("Id of the person or program")), name: Type.String() },
    {
      description: "Who wrote, by the name they had then; to guests a partner's people speak as the property",
    },
  ),
  body: Type.String({
    description:
      "The words as sent, but for what is hidden: plain text, in any direction; blank only beside pictures",
  }),
  sentAt: InstantText,
  via: OneOf(["chat", "mail"], "By which way it came in"),
  attachments: Type.Array(AttachmentView),
  masks: Type.Array(MaskView, { description: "In order" }),
  links: Type.Array(
    Type.Object({
      start: Type.Integer({ minimum: 0 }),
      end: Type.Integer({ minimum: 0 }),
      host: Type.String({ description: "Where a browser really goes, in ASCII" }),
      page: Type.String({ description: "Our page that says so and looks up whether it may be followed" }),
    }),
    { description: "Web addresses in the body, in order" },
  ),
  reportPage: Type.Optional(
    Type.String({ description: "Where you report it; only for messages of the other side" }),
  ),
  isDoubtful: Type.Boolean({ description: "Its reader should be careful" }),
  explanation: Type.Optional(ExplanationView),
  appeal: Type.Optional(AppealView),
});

export const HeldView = Type.Object(
  {
    id: UuidText("Id of the message, which it keeps when it is passed on"),
    state: OneOf(["held", "refused"]),
    body: Type.String({ description: "As you wrote it, without card numbers" }),
    heldAt: InstantText,
    explanation: ExplanationView,
    reason: Type.Optional(Type.String({ description: "Why it was refused, in the words of who decided" })),
    appeal: Type.Optional(AppealView),
  },
  {
    description:
      "A message of yours that a person looks at first, or that they refused. The other side does not see it",
  },
);

export const CheckedView = Type.Object(
  {
    dryRun: Type.Literal(true),
    explanation: ExplanationView,
    body: Type.String({ description: "As its reader would get it" }),
    masks: Type.Array(MaskView),
  },
  { description: "What would become of these words. Nothing was sent" },
);

const TimeText = Type.String({ description: "Time of day at the property", examples: ["15:00"] });

const rowFields = {
  id: LocatedIdOf("conversation"),
  property: Type.Object({
    id: PropertyNumber,
    name: Type.String(),
    timeZone: Type.String({
      description: "IANA zone; every day and closing time of the stay is meant there",
    }),
  }),
  reservation: Type.Object({
    id: LocatedIdOf("reservation"),
    number: Type.String(),
    state: OneOf(RESERVATION_STATES),
    checkInDate: DayText,
    checkOutDate: DayText,
    unitNames: Type.Array(Type.String()),
  }),
  guest: Type.Object({ name: Type.String(), language: Type.String({ description: "BCP 47" }) }),
  lastMessage: Type.Optional(
    Type.Object({
      seq: Type.Integer(),
      from: OneOf(["guest", "partner", "you"]),
      preview: Type.String({ description: "Its beginning, on one line" }),
      sentAt: InstantText,
    }),
  ),
  unreadCount: Type.Integer({
    minimum: 0,
    maximum: 100,
    description: "Messages you have not read; 100 means 100 or more",
  }),
  replyDueAt: Type.Optional(InstantText),
  replyOpenedAt: Type.Optional(InstantText),
  hasDraft: Type.Boolean(),
  access: OneOf(["read_write", "read_only", "unreadable"], "What you may still do"),
};

export const ConversationRow = Type.Object(rowFields, {
  description:
    "A conversation in a list. `replyDueAt` is set while the guest is owed an answer: when it is due; `replyOpenedAt` when the first unanswered message came",
});

export const ConversationView = Type.Object({
  ...rowFields,
  you: SideText,
  window: WriteWindowView,
  otherWindow: WriteWindowView,
  readableUntil: InstantText,
  lastSeq: Type.Integer({ minimum: 0 }),
  readSeq: Type.Integer({ minimum: 0, description: "How far you have read" }),
  otherReadSeq: Type.Integer({ minimum: 0, description: "How far the other side has ever read" }),
  otherReadAt: Type.Optional(InstantText),
  draft: Type.Optional(Type.Object({ body: Type.String(), updatedAt: InstantText })),
  stay: Type.Object({
    party: Type.Object({ adults: Type.Integer(), children: Type.Integer() }),
    price: Type.Optional(
      Type.Object({
        amount: Type.String({ examples: ["412.00"] }),
        currency: Type.String({ examples: ["EUR"] }),
      }),
    ),
    bookedAt: InstantText,
    cancelledAt: Type.Optional(InstantText),
    checkInFrom: TimeText,
    checkInUntil: Type.Optional(TimeText),
    checkOutUntil: TimeText,
    address: Type.Object({
      street: Type.String(),
      postalCode: Type.Optional(Type.String()),
      city: Type.String(),
      region: Type.Optional(Type.String()),
      country: Type.String({ description: "ISO 3166-1 alpha-2" }),
    }),
    phone: Type.Optional(Type.String({ description: "Of the property" })),
  }),
  permissions: Type.Array(Type.String(), { description: "What you may do here, by your role" }),
});

export const InboxPage = Type.Object({
  items: Type.Array(ConversationRow),
  nextCursor: Type.Optional(Type.String()),
  exact: Type.Optional(LocatedIdOf("conversation")),
  counts: Type.Object(
    {
      needsReply: Type.Integer({ minimum: 0, maximum: 100 }),
      unread: Type.Integer({ minimum: 0, maximum: 100 }),
    },
    { description: "100 means 100 or more" },
  ),
});

export const ThreadPage = Type.Object({
  items: Type.Array(MessageView, { description: "Oldest first" }),
  hasBefore: Type.Boolean({ description: "There are older messages than the first of these" }),
  hasAfter: Type.Boolean({ description: "There are newer messages than the last of these" }),
  lastSeq: Type.Integer({ minimum: 0, description: "The newest message of the conversation" }),
  held: Type.Array(HeldView, {
    description: "Yours that wait or were refused, oldest first; only on the newest page",
  }),
});

export type WriteWindowView = Static<typeof WriteWindowView>;
export type MessageView = Static<typeof MessageView>;
export type HeldView = Static<typeof HeldView>;
export type CheckedView = Static<typeof CheckedView>;
export type ConversationRow = Static<typeof ConversationRow>;
export type ConversationView = Static<typeof ConversationView>;
export type InboxPage = Static<typeof InboxPage>;
export type ThreadPage = Static<typeof ThreadPage>;

export const DraftView = Type.Object({
  draft: Type.Optional(Type.Object({ body: Type.String(), updatedAt: InstantText })),
});

export const ReadMarkView = Type.Object({
  readSeq: Type.Integer({ minimum: 0 }),
  unreadCount: Type.Integer({ minimum: 0, maximum: 100 }),
});
