/** How a mail of ours is named, and which mails it follows, so that each mail program shows a conversation as one. */

import { idFromWords } from "#kernel/ids.ts";
import { isMessageId } from "./message-ids.ts";

/** A mail that already lies in this recipient's mailbox: one we sent them, or one they wrote themselves. */
export type EarlierMail = {
  /** With its angle brackets. */
  readonly id: string;
  readonly from: "us" | "recipient";
};

export type Threading = {
  readonly messageId: string;
  /** The mail directly before; the first mail of a conversation follows none. */
  readonly inReplyTo?: string;
  readonly references: readonly string[];
};

/** After many answers the first and the last ones are enough; some servers refuse what is longer. */
const ENDS_KEPT = 10;

/**
 * The names in a mail to one recipient. All their mails of a conversation refer to one root, the first included, so that
 * a thread holds although mails cross or one is missing. The name of a mail of the other side never appears: it tells of
 * their host and provider. `earlier` is in the order of sending.
 * @rfc 5322-3.6.4
 */
export function threadingOf(mail: {
  readonly ownDomain: string;
  readonly deliveryId: string;
  readonly conversationId: string;
  readonly recipientId: string;
  readonly earlier: readonly EarlierMail[];
}): Threading {
  const domain = mail.ownDomain.toLowerCase();
  const messageId = `<${mail.deliveryId}@${domain}>`;
  const root = `<${idFromWords("thread", mail.conversationId, mail.recipientId)}@${domain}>`;
  const known = mail.earlier
    .filter(({ id, from }) => isMessageId(id) && (from === "recipient" || id.endsWith(`@${domain}>`)))
    .map(({ id }) => id)
    .filter((id) => id !== messageId);
  const inReplyTo = known.at(-1);
  const references = shortened([...new Set([root, ...known])]);
  return inReplyTo === undefined ? { messageId, references } : { messageId, inReplyTo, references };
}

const shortened = (ids: readonly string[]): readonly string[] =>
  ids.length <= 2 * ENDS_KEPT ? ids : [...ids.slice(0, ENDS_KEPT), ...ids.slice(-ENDS_KEPT)];
