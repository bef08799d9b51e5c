/** A conversation out of the archive as a plain text that people read. */

import type { OpenedArchive } from "#modules/privacy/index.ts";

type Pictures = readonly { readonly name: string; readonly piece: string }[];

/** What messaging had sealed, as far as the text tells it. */
export type SealedMessaging = {
  readonly messages?: readonly {
    readonly seq: number;
    readonly from: string;
    readonly sentAt: string;
    readonly via: string;
    readonly body: string;
    readonly original?: { readonly text?: string };
    readonly pictures: Pictures;
  }[];
  readonly held?: readonly {
    readonly from: string;
    readonly heldAt: string;
    readonly state: string;
    readonly body: string;
    readonly pictures: Pictures;
  }[];
  readonly drafts?: readonly {
    readonly writerId: string;
    readonly updatedAt: string;
    readonly body: string;
  }[];
};

/** What mail had sealed. */
type SealedMail = {
  readonly inbound?: readonly {
    readonly from: string;
    readonly receivedAt: string;
    readonly kind: string;
    readonly headerSubject: string;
    readonly piece?: string;
  }[];
};

/** `names` are of the authors, by the number of their message. */
export function readableText(
  { conversationId, sealedAt, rooms }: OpenedArchive,
  names: ReadonlyMap<number, string>,
): string {
  const { messages = [], held = [], drafts = [] } = (rooms.messaging ?? {}) as SealedMessaging;
  const { inbound = [] } = (rooms.mail ?? {}) as SealedMail;
  const lines = [`Conversation ${conversationId}, sealed ${sealedAt}`, `${messages.length} messages`, ""];
  for (const { seq, from, sentAt, via, body, original, pictures } of messages) {
    lines.push(`${seq}. ${sentAt}  ${names.get(seq) ?? "?"} (${from}, by ${via})`, ...inset(body));
    if (original?.text !== undefined)
      lines.push("    As it was written, with what was hidden:", ...inset(original.text));
    lines.push(...pictures.map(pictureLine), "");
  }
  if (held.length > 0) lines.push("Held for a look, and what became of them", "");
  for (const { from, heldAt, state, body, pictures } of held)
    lines.push(`${heldAt}  ${from}: ${state}`, ...inset(body), ...pictures.map(pictureLine), "");
  if (drafts.length > 0) lines.push("Begun and never sent", "");
  for (const { updatedAt, writerId, body } of drafts)
    lines.push(`${updatedAt}  ${writerId}`, ...inset(body), "");
  if (inbound.length > 0) lines.push("Mails as they came", "");
  for (const { from, receivedAt, kind, headerSubject, piece } of inbound)
    lines.push(`${receivedAt}  ${from}, ${kind}: ${headerSubject}${piece ? `  [${piece}]` : ""}`);
  return `${lines.join("\n").trimEnd()}\n`;
}

const inset = (text: string): string[] => (text === "" ? [] : text.split("\n").map((line) => `    ${line}`));
const pictureLine = ({ name, piece }: Pictures[number]): string => `    [${piece}] ${name}`;
