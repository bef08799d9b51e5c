/** Nouns of messaging as the API shows them, and to whom: to guests, a partner's people speak as the property. */

import { locatedId } from "#kernel/ids.ts";
import { decimalText } from "#kernel/money.ts";
import type { Instant, PlainTime } from "#kernel/time.ts";
import { type Actor, may, PERMISSIONS } from "#modules/accounts/index.ts";
import { type Appeal, followableLinks, viewAppeal, viewExplanation } from "#modules/safety/index.ts";
import { decideAccess, decideRead, decideWrite, readableUntil, type WriteWindow } from "./rules/windows.ts";
import type { Inbox } from "./service/inbox.ts";
import type { MessagePage } from "./service/reading.ts";
import type { Checked, Sent } from "./service/send.ts";
import type {
  Attachment,
  Conversation,
  ConversationHead,
  Draft,
  HeldMessage,
  Message,
  ReadMark,
  Side,
  Standing,
  StayDetails,
} from "./types.ts";
import type {
  CheckedView,
  ConversationRow,
  ConversationView,
  HeldView,
  InboxPage,
  MessageView,
  ThreadPage,
  WriteWindowView,
} from "./views.ts";

/** Where a screen says "99+". */
const MOST_COUNTED = 100;

/** Unread messages as a screen says them: 100 means 100 or more. */
export const unreadCount = (lastSeq: number, readSeq: number): number =>
  Math.min(MOST_COUNTED, Math.max(0, lastSeq - readSeq));

type Viewer = { readonly side: Side; readonly propertyName: string };

/** Port, filled in by mail: pages of ours that need no signing in. */
export type MessagePages = {
  readonly ofLink: (message: Pick<Message, "propertyId" | "id">, index: number) => string;
  readonly ofReport: (message: Pick<Message, "propertyId" | "id">) => string;
};

export function viewMessage(
  message: Message,
  { side, propertyName }: Viewer,
  pages: MessagePages,
): MessageView {
  const { id, seq, from, author, body, sentAt, via, isDoubtful } = message;
  const shown =
    side === "guest" && from === "partner"
      ? { name: propertyName }
      : { ...(from === "partner" && { id: author.id }), name: author.name };
  const attachments = message.attachments.map(viewAttachment);
  // Who wrote it knows it, and who may ask for it is on the other side.
  const masks = message.masks.map((mask) => ({ ...mask, mayReveal: mask.mayReveal && side !== from }));
  const links = followableLinks(body).map(({ start, end, url }, index) => ({
    ...{ start, end, host: url.host, page: pages.ofLink(message, index) },
  }));
  return {
    ...{ id, seq, from, author: shown, body, sentAt: sentAt.toString(), via },
    ...{ attachments, masks, links, isDoubtful },
    ...(side !== from && { reportPage: pages.ofReport(message) }),
  };
}

export const viewHeld = (
  { id, state, body, heldAt, explanation, settledReason }: HeldMessage,
  appeal?: Appeal,
): HeldView => ({
  ...{ id, body, heldAt: heldAt.toString() },
  ...(appeal && { appeal: viewAppeal(appeal) }),
  state: state === "refused" ? "refused" : "held",
  explanation: viewExplanation(explanation),
  ...(settledReason !== undefined && { reason: settledReason }),
});

export const viewChecked = ({ body, masks, explanation }: Checked): CheckedView => ({
  ...{ dryRun: true, body, masks: [...masks], explanation: viewExplanation(explanation) },
});

/** The status of the answer, and what is answered. */
export const viewSent = (
  sent: Sent,
  pages: MessagePages,
): { code: 200 | 201 | 202; view: MessageView | HeldView } =>
  sent.as === "held"
    ? { code: 202, view: viewHeld(sent.held) }
    : {
        code: sent.isNew ? 201 : 200,
        view: {
          ...viewMessage(sent.message, sent.standing, pages),
          ...(sent.explanation && { explanation: viewExplanation(sent.explanation) }),
        },
      };

const viewAttachment = ({ blob: _, type, ...attachment }: Attachment) => ({
  ...attachment,
  type: type as MessageView["attachments"][number]["type"],
});

export function viewRow(head: ConversationHead, now: Instant): ConversationRow {
  const { property, conversationId, reservation, guest, lastMessage, reply, side, stay } = head;
  const access = decideAccess(side, stay, now);
  const isReadable = access !== "unreadable";
  return {
    id: locatedId({ propertyId: property.id, id: conversationId }),
    property,
    reservation: {
      id: locatedId({ propertyId: property.id, id: reservation.id }),
      number: reservation.number,
      state: reservation.state,
      checkInDate: reservation.checkInDate.toString(),
      checkOutDate: reservation.checkOutDate.toString(),
      unitNames: [...reservation.unitNames],
    },
    guest: { name: guest.name, language: guest.language },
    ...(isReadable && lastMessage && { lastMessage: viewLastMessage(head, lastMessage) }),
    unreadCount: isReadable ? unreadCount(head.lastSeq, head.readSeq) : 0,
    ...(reply &&
      side === "partner" &&
      access === "read_write" && {
        replyDueAt: reply.dueAt.toString(),
        replyOpenedAt: reply.openedAt.toString(),
      }),
    hasDraft: isReadable && head.hasDraft,
    access,
  };
}

function viewLastMessage({ me }: ConversationHead, last: NonNullable<ConversationHead["lastMessage"]>) {
  const from = last.authorId === me.id ? ("you" as const) : last.from;
  return { seq: last.seq, from, preview: last.preview, sentAt: last.sentAt.toString() };
}

export function viewConversation(conversation: Conversation, actor: Actor, now: Instant): ConversationView {
  const { side, role, stay, lastSeq, readSeq, otherSeen, draft, details } = conversation;
  const isReadable = decideRead(stay, now).may;
  return {
    ...viewRow(conversation, now),
    you: side,
    window: viewWindow(decideWrite(side, stay, now)),
    otherWindow: viewWindow(decideWrite(side === "guest" ? "partner" : "guest", stay, now)),
    readableUntil: readableUntil(stay).toString(),
    lastSeq,
    readSeq,
    otherReadSeq: otherSeen?.seq ?? 0,
    ...(otherSeen && { otherReadAt: otherSeen.at.toString() }),
    ...(isReadable && viewDraft(draft)),
    stay: viewDetails(details, stay.cancelledAt),
    permissions: PERMISSIONS.filter(
      (permission) => permission !== "public" && may(actor, permission, role).may,
    ),
  };
}

const viewWindow = (window: WriteWindow): WriteWindowView =>
  window.may
    ? { may: true, until: window.until.toString() }
    : { may: false, because: window.because, since: window.since.toString() };

const viewDetails = (details: StayDetails, cancelledAt: Instant | undefined): ConversationView["stay"] => ({
  party: details.party,
  ...(details.price && {
    price: { amount: decimalText(details.price), currency: details.price.currency },
  }),
  bookedAt: details.bookedAt.toString(),
  ...(cancelledAt && { cancelledAt: cancelledAt.toString() }),
  checkInFrom: timeText(details.checkInFrom),
  ...(details.checkInUntil && { checkInUntil: timeText(details.checkInUntil) }),
  checkOutUntil: timeText(details.checkOutUntil),
  address: details.address,
  ...(details.phone && { phone: details.phone }),
});

const timeText = (time: PlainTime): string => time.toString({ smallestUnit: "minute" });

export function viewThread(
  { messages, standing, held, appeals, ...page }: MessagePage,
  pages: MessagePages,
): ThreadPage {
  const appealOf = (id: string) => appeals.find(({ messageId }) => messageId === id);
  return {
    items: messages.map((message): MessageView => {
      const view = viewMessage(message, standing, pages);
      const appeal = appealOf(message.id);
      return appeal ? { ...view, appeal: viewAppeal(appeal) } : view;
    }),
    hasBefore: page.hasBefore,
    hasAfter: page.hasAfter,
    lastSeq: page.lastSeq,
    held: [
      ...held.map((one) => viewHeld(one, appealOf(one.id))),
      ...appeals.flatMap((appeal) =>
        appeal.text && appeal.effect !== "sent" ? [viewContested(appeal)] : [],
      ),
    ],
  };
}

/** A message that was refused at once and that its author contests: kept with the appeal, and nowhere else. */
const viewContested = (appeal: Appeal): HeldView => ({
  ...{ id: appeal.messageId, state: "refused", body: appeal.text!.body, heldAt: appeal.filedAt.toString() },
  ...{ explanation: viewExplanation(appeal.text!.explanation), appeal: viewAppeal(appeal) },
});

export const viewInbox = ({ items, exact, nextCursor, counts, now }: Inbox): InboxPage => ({
  items: items.map((head) => viewRow(head, now)),
  ...(nextCursor && { nextCursor }),
  ...(exact && { exact: locatedId({ propertyId: exact.property.id, id: exact.conversationId }) }),
  counts,
});

export const viewDraft = (draft: Draft | undefined) => ({
  ...(draft && { draft: { body: draft.body, updatedAt: draft.updatedAt.toString() } }),
});

/** What a reader is told after reading. */
export const viewReadMark = ({
  mark,
  standing,
}: {
  readonly mark: ReadMark;
  readonly standing: Standing;
}) => ({
  readSeq: mark.readSeq,
  unreadCount: unreadCount(standing.lastSeq, mark.readSeq),
});
