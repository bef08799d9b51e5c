/** The files of a message history: a page and the same as JSON for each conversation, and the pictures. */

import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { BlobName, Blobs } from "#kernel/blobs/index.ts";
import type { Id } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import { folderNames, nameShown } from "../rules/histories.ts";
import type { Histories, History, HistoryConversation } from "../types/history.ts";
import type { ArchiveFile } from "./archive.ts";
import {
  conversationPage,
  type Listed,
  listPage,
  type ShownConversation,
  type ShownMessage,
} from "./pages.ts";

type Sources = { readonly histories: Histories; readonly blobs: Pick<Blobs, "get"> };
type Made = { messages: number };

const EXTENSIONS: Readonly<Record<string, string>> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "image/gif": "gif",
};

/** Counts in `made` what it wrote. One conversation is in memory at a time. */
export async function* historyFiles(
  history: History,
  sources: Sources,
  { now, made }: { readonly now: Instant; readonly made: Made },
): AsyncGenerator<ArchiveFile> {
  const { propertyId, conversationId, language, side, requestedBy } = history;
  if (conversationId) {
    const found = await sources.histories.conversation({ propertyId, id: conversationId }, now);
    if (found) yield* conversationFiles(found, "", history, sources, made);
    return;
  }
  const listed: Listed[] = [];
  const folderOf = folderNames();
  for await (const id of sources.histories.ofProperty(propertyId, requestedBy as Id<"person">)) {
    const found = await sources.histories.conversation({ propertyId, id }, now);
    if (!found) continue;
    const folder = folderOf(found.reservationNumber);
    const before = made.messages;
    yield* conversationFiles(found, `${folder}/`, { language, side }, sources, made);
    const { messages: _, id: __, ...head } = found;
    listed.push({ folder, head, count: made.messages - before });
  }
  yield { path: "index.html", bytes: Buffer.from(listPage(listed, language)) };
}

async function* conversationFiles(
  { messages: said, ...head }: HistoryConversation,
  folder: string,
  { language, side }: Pick<History, "language" | "side">,
  { blobs }: Sources,
  made: Made,
): AsyncGenerator<ArchiveFile> {
  const messages: ShownMessage[] = [];
  for await (const message of said) {
    const pictures: string[] = [];
    for (const [index, { type, blob }] of message.pictures.entries()) {
      const path = `pictures/${message.seq}-${index + 1}.${EXTENSIONS[type] ?? "bin"}`;
      const { content } = await blobs.get(blob as BlobName);
      yield { path: folder + path, bytes: await buffer(content as Readable), isPacked: true };
      pictures.push(path);
    }
    messages.push({
      ...{ number: message.seq, from: message.from, author: nameShown(message, side) },
      ...{ sentAt: message.sentAt.toString(), text: message.body, pictures },
    });
  }
  made.messages += messages.length;
  const shown = { ...head, messages };
  yield { path: `${folder}index.html`, bytes: Buffer.from(conversationPage(shown, language)) };
  yield { path: `${folder}messages.json`, bytes: Buffer.from(asJson(shown)) };
}

const asJson = ({ messages, ...head }: ShownConversation): string =>
  `${JSON.stringify(
    {
      version: 1,
      conversation: {
        ...{ id: head.id, property: head.propertyName, timeZone: head.timeZone },
        reservation: {
          number: head.reservationNumber,
          checkInDate: head.checkInDate.toString(),
          checkOutDate: head.checkOutDate.toString(),
        },
      },
      messages,
    },
    null,
    2,
  )}\n`;
