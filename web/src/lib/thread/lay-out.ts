/** How a conversation is laid out: days, the line of what is new, and bubbles joined to those of the same author. Pure. */

import type { MessageView } from "#lib/api/views.ts";
import { dayKey, epoch } from "#lib/time/format.ts";

export type Bubbles = {
  kind: "bubbles";
  key: string;
  from: "guest" | "partner";
  author: MessageView["author"];
  messages: MessageView[];
};
export type Entry = { kind: "day"; key: string; at: string } | { kind: "unread"; key: "unread" } | Bubbles;

/** Messages of one author within this time stand together. */
export const JOIN_WITHIN_MS = 5 * 60_000;

/**
 * `timeZone` is the reader's: days are theirs. The line of what is new stands above the first message of the other
 * side after `unreadAfter`; it is absent when that is undefined or nothing is new. A mail stands alone, as what belongs to it stands under it; so does what came before a note, whose
 * message is in `notedAfter`.
 */
export function layOut(
  messages: readonly MessageView[],
  you: "guest" | "partner",
  timeZone: string,
  unreadAfter: number | undefined,
  notedAfter?: ReadonlySet<number>,
): Entry[] {
  const entries: Entry[] = [];
  let day = "";
  let open: Bubbles | undefined;
  let marked = unreadAfter === undefined;
  for (const message of messages) {
    const at = epoch(message.sentAt);
    const today = dayKey(at, timeZone);
    if (today !== day) {
      day = today;
      open = undefined;
      entries.push({ kind: "day", key: `day-${today}`, at: message.sentAt });
    }
    if (!marked && message.seq > unreadAfter! && message.from !== you) {
      marked = true;
      open = undefined;
      entries.push({ kind: "unread", key: "unread" });
    }
    const last = open?.messages.at(-1);
    const joins =
      open &&
      last &&
      open.from === message.from &&
      last.via + message.via === "chatchat" &&
      !notedAfter?.has(last.seq) &&
      (open.author.id ?? open.author.name) === (message.author.id ?? message.author.name) &&
      at - epoch(last.sentAt) <= JOIN_WITHIN_MS;
    if (joins) {
      open!.messages.push(message);
    } else {
      open = {
        kind: "bubbles",
        key: `from-${message.id}`,
        from: message.from,
        author: message.author,
        messages: [message],
      };
      entries.push(open);
    }
  }
  return entries;
}

/** Both lists as one, in order of sending and each message once; the newer knowledge of a message wins. */
export function merge(known: readonly MessageView[], more: readonly MessageView[]): MessageView[] {
  const first = known[0];
  const last = known.at(-1);
  if (!first || !last) return [...more];
  if (more.length === 0) return known as MessageView[];
  if (more[0]!.seq > last.seq) return [...known, ...more];
  if (more.at(-1)!.seq < first.seq) return [...more, ...known];
  const bySeq = new Map<number, MessageView>();
  for (const message of known) bySeq.set(message.seq, message);
  for (const message of more) bySeq.set(message.seq, message);
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq);
}
