/** What the routes of messaging accept and answer. */

import { Type } from "typebox";
import { LocatedIdOf, PageQuery, PropertyNumber, problems } from "#kernel/http/index.ts";
import { DRAFT_MAX_CHARACTERS, MESSAGE_MAX_CHARACTERS } from "../rules/words.ts";
import { INBOX_VIEWS } from "../types.ts";
import {
  CheckedView,
  ConversationView,
  DraftView,
  HeldView,
  InboxPage,
  MessageView,
  ReadMarkView,
  ThreadPage,
  UuidText,
} from "../views.ts";

const params = Type.Object({ id: LocatedIdOf("conversation") });

const sendBody = Type.Object({
  id: Type.Optional(UuidText("Chosen by you, so that trying again sends once")),
  body: Type.String({
    description: `Plain text, kept exactly; 1 to ${MESSAGE_MAX_CHARACTERS} characters, counted as Unicode code points`,
  }),
});

const sendHeaders = Type.Object({
  "idempotency-key": Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 200,
      description:
        "Instead of an id in the body: the same key again, from you and to this conversation, sends once",
    }),
  ),
});

const sendQuery = Type.Object({
  dryRun: Type.Optional(
    Type.Boolean({ description: "Only tell what would become of it; `?dryRun` alone means yes" }),
  ),
});

const draftBody = Type.Object({
  body: Type.String({ description: `At most ${DRAFT_MAX_CHARACTERS} characters; blank ends the draft` }),
});

const seqBody = Type.Object({
  seq: Type.Integer({ minimum: 1, maximum: 2_147_483_647, description: "Up to and with this message" }),
});

const readBody = Type.Object({
  seq: Type.Integer({ minimum: 0, maximum: 2_147_483_647, description: "Up to and with this message" }),
  mayGoBack: Type.Optional(
    Type.Boolean({
      description:
        "Make what follows unread again, for you alone; without it a smaller number changes nothing",
    }),
  ),
});

const rangeQuery = Type.Object({
  before: Type.Optional(Type.Integer({ minimum: 1, description: "Only messages with a smaller number" })),
  after: Type.Optional(Type.Integer({ minimum: 0, description: "Only messages with a greater number" })),
  limit: PageQuery.limit,
});

const NOT_FOUND = { 404: ["messaging.conversation_not_found"] };
const UNREADABLE = { ...NOT_FOUND, 409: ["messaging.conversation_unreadable"] };
const NOT_SENT = {
  ...NOT_FOUND,
  403: ["accounts.step_up_needed"],
  409: [
    "messaging.conversation_unreadable",
    "messaging.conversation_closed",
    "messaging.message_id_taken",
    "messaging.opted_out",
    "safety.messages_blocked",
    "safety.sending_paused",
    "safety.message_blocked",
  ],
};
const pictureParams = {
  message: UuidText("Id of the message"),
  place: Type.Integer({ minimum: 1, maximum: 100, description: "Its `place`" }),
};
const getAttachment = {
  summary: "A picture of a message",
  description: "The bytes, as the type that the message names.",
  response: {
    200: Type.Unsafe<unknown>({ description: "The picture" }),
    ...problems({
      ...UNREADABLE,
      404: ["messaging.conversation_not_found", "messaging.attachment_not_found"],
    }),
  },
};
const NOTHING = Type.Null({ description: "Done" });

const heldParams = { message: UuidText("Id of the held message") };
const withdrawHeld = {
  summary: "Take back a held message",
  description:
    "A message that waits for a person is not sent then. Nothing happens when it was taken back before.",
  response: {
    204: NOTHING,
    ...problems({
      404: ["messaging.conversation_not_found", "messaging.held_not_found"],
      409: ["messaging.held_settled"],
    }),
  },
};
const revealHidden = {
  summary: "What is hidden in a message",
  description:
    "The words behind a mask that may be revealed. Who asked, and when, is kept; both sides can see it.",
  response: {
    200: Type.Object({ text: Type.String() }),
    ...problems({ ...UNREADABLE, 404: ["messaging.conversation_not_found", "messaging.hidden_not_found"] }),
  },
};
const hiddenParams = {
  message: UuidText("Id of the message"),
  place: Type.Integer({ minimum: 1, maximum: 1000, description: "Which of its `masks`: 1, 2, 3…" }),
};

const partner = { tags: ["conversations"] };
const guest = { tags: ["guest"] };

const getConversation = {
  summary: "A conversation",
  description:
    "Who, which stay, until when each side may write, and how far both have read. Its messages: see there.",
  response: { 200: ConversationView, ...problems(NOT_FOUND) },
};
const listMessages = {
  summary: "Messages of a conversation",
  description:
    "The newest, oldest first; `before` for what lies further back, `after` for what came since. After a year they are kept but no longer shown.",
  querystring: rangeQuery,
  response: { 200: ThreadPage, ...problems(UNREADABLE) },
};
const sendMessage = {
  summary: "Send a message",
  description:
    "201 when it was sent, 200 when this very message had been sent before, 202 when a person looks at it first; 409 `safety.message_blocked` when it may not be sent, 403 `accounts.step_up_needed` for the first link from a new device: prove once more who you are for its `purpose`, then send again. Keys are never asked. `explanation` says what was found in it, where, and what you can do. Name it by `id` or by `Idempotency-Key` and try again as often as needed; `id` wins when both are given. With `?dryRun` nothing is sent: 200 tells what would become of it.",
  headers: sendHeaders,
  querystring: sendQuery,
  body: sendBody,
  response: {
    200: Type.Union([MessageView, CheckedView, HeldView]),
    201: MessageView,
    202: HeldView,
    ...problems(NOT_SENT),
  },
};
const putReadMark = {
  summary: "Read up to a message",
  body: readBody,
  response: { 200: ReadMarkView, ...problems(UNREADABLE) },
};
const putDraft = {
  summary: "Keep a draft",
  description:
    "One per person and conversation, the same on every device; whoever saves last is kept. Sending ends it.",
  body: draftBody,
  response: { 200: DraftView, ...problems(UNREADABLE) },
};
const deleteDraft = { summary: "End a draft", response: { 204: NOTHING, ...problems(NOT_FOUND) } };

export const Partner = {
  ListConversations: {
    ...partner,
    summary: "Conversations",
    description:
      "Of one property or of all yours. `needs_reply` is ordered by when the answer is due, the others by the newest activity. With `q` all conversations are searched for the guest's name; a whole reservation number comes back as `exact`.",
    querystring: Type.Object({
      property: Type.Optional(PropertyNumber),
      view: Type.Optional(
        Type.Unsafe<(typeof INBOX_VIEWS)[number]>({
          type: "string",
          enum: INBOX_VIEWS,
          default: "needs_reply",
        }),
      ),
      q: Type.Optional(
        Type.String({ maxLength: 200, description: "Beginnings of names, or a reservation number" }),
      ),
      ...PageQuery,
    }),
    response: { 200: InboxPage, ...problems({ 404: ["messaging.property_not_found"] }) },
  },
  GetConversation: { ...partner, ...getConversation, params },
  ListMessages: { ...partner, ...listMessages, params },
  GetAttachment: {
    ...partner,
    ...getAttachment,
    params: Type.Object({ id: LocatedIdOf("conversation"), ...pictureParams }),
  },
  SendMessage: { ...partner, ...sendMessage, params },
  WithdrawHeld: {
    ...partner,
    ...withdrawHeld,
    params: Type.Object({ id: LocatedIdOf("conversation"), ...heldParams }),
  },
  RevealHidden: {
    ...partner,
    ...revealHidden,
    params: Type.Object({ id: LocatedIdOf("conversation"), ...hiddenParams }),
  },
  PutReadMark: { ...partner, ...putReadMark, params },
  PutNoReplyNeeded: {
    ...partner,
    summary: "No reply needed",
    description: "What the guest wrote up to this message needs no answer; what comes after it does.",
    params,
    body: seqBody,
    response: { 204: NOTHING, ...problems(UNREADABLE) },
  },
  PutDraft: { ...partner, ...putDraft, params },
  DeleteDraft: { ...partner, ...deleteDraft, params },
};

export const Guest = {
  GetConversation: { ...guest, ...getConversation, summary: "My conversation with the property" },
  ListMessages: { ...guest, ...listMessages },
  GetAttachment: { ...guest, ...getAttachment, params: Type.Object(pictureParams) },
  SendMessage: { ...guest, ...sendMessage },
  WithdrawHeld: { ...guest, ...withdrawHeld, params: Type.Object(heldParams) },
  PutReadMark: { ...guest, ...putReadMark },
  PutDraft: { ...guest, ...putDraft },
  DeleteDraft: { ...guest, ...deleteDraft },
};

const stream = {
  description:
    "Server-sent events: `hello` first, and again when some may have been missed; then `message` {conversationId, seq}, `read` {conversationId, by, seq}, `conversation` {conversationId}, `draft` {conversationId}. No words: ask for messages after the last number you have. Ids count the events of one stream.",
};
export const Stream = {
  OfPerson: { tags: ["live"], summary: "What happens at my properties, as it happens", ...stream },
  OfGuest: { tags: ["live"], summary: "What happens in my conversation, as it happens", ...stream },
};
