/** What messaging hands over to be sealed a year after the stay, and clears then. */

import type { Queries } from "#kernel/db/index.ts";
import type { Located } from "#kernel/ids.ts";
import type { Archivable, ArchiveSource, OpenPiece, OpenWords } from "#modules/privacy/index.ts";
import { decideRead, endedAt } from "../rules/windows.ts";
import {
  clearArchived,
  countToArchive,
  type HeldToSeal,
  listToArchive,
  lockToArchive,
  type MessageToSeal,
  namesBlob,
  readToSeal,
} from "../store/archiving.ts";
import type { Deps } from "./deps.ts";
import { openOriginal } from "./originals.ts";

const EXTENSIONS: Readonly<Record<string, string>> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "image/gif": "gif",
};

/** @rule M-04 P-03 P-04 */
export function archiving({ db, secretKey }: Pick<Deps, "db" | "secretKey">): {
  readonly due: Archivable;
  readonly source: ArchiveSource;
} {
  const due: Archivable = {
    list: (now, after, limit) => listToArchive(db, now, after, limit),
    count: (now) => countToArchive(db, now),
    lock: async (tx, which, now) => {
      const stay = await lockToArchive(tx, which);
      return stay && !decideRead(stay, now).may ? { endedAt: endedAt(stay) } : undefined;
    },
  };

  /** Names of people stay with their messages and are not in it, so that whoever is erased is erased here too. */
  async function take(tx: Queries, which: Located<"conversation">): Promise<OpenWords> {
    const { messages, held, drafts } = await readToSeal(tx, which);
    const pictures = pictureBook();
    return {
      messages: messages.length,
      words: {
        messages: messages
          .map((row) => messageWords(row, which))
          .map(({ attachments, ...message }) => ({
            ...message,
            pictures: attachments.map(({ place, name, type, blob }) => ({
              ...{ name, type, piece: pictures.nameOf(blob, `${message.seq}-${place}`, type) },
            })),
          })),
        held: held.map((row, index) => ({
          ...heldWords(row),
          pictures: (row.attachments ?? []).map(({ name, type, blob_hash }, at) => ({
            ...{ name, type, piece: pictures.nameOf(blob_hash, `held-${index + 1}-${at + 1}`, type) },
          })),
        })),
        drafts: drafts.map(({ writer_id: writerId, body, updated_at }) => ({
          ...{ writerId, body, updatedAt: updated_at.toString() },
        })),
      },
      pieces: pictures.pieces,
    };
  }

  const messageWords = (row: MessageToSeal, { propertyId }: Located<"conversation">) => ({
    ...{ id: row.message_id, seq: row.seq, from: row.side, authorId: row.author_id, via: row.via },
    ...{
      sentAt: row.sent_at.toString(),
      body: row.body,
      masks: row.masks ?? [],
      isDoubtful: row.is_doubtful,
    },
    ...(row.original && { original: originalOf(row.original, { propertyId, id: row.message_id }) }),
    attachments: row.attachments ?? [],
  });

  /** As it was written; still sealed where the installation's key has changed since, so that the rest is sealed all the same. */
  function originalOf(box: Buffer, of: Parameters<typeof openOriginal>[1]): object {
    try {
      return openOriginal(secretKey, of, box);
    } catch {
      return { sealed: box.toString("base64") };
    }
  }

  const source: ArchiveSource = {
    room: "messaging",
    take,
    clear: clearArchived,
    names: namesBlob,
  };
  return { due, source };
}

const heldWords = (row: HeldToSeal) => ({
  ...{ id: row.message_id, from: row.side, authorId: row.author_id, via: row.via, state: row.state },
  ...{ heldAt: row.held_at.toString(), body: row.body, explanation: row.explanation },
  ...(row.settled_reason !== null && { settledReason: row.settled_reason }),
});

/** A picture that was held first and sent then is one piece. */
function pictureBook() {
  const names = new Map<string, string>();
  const pieces: OpenPiece[] = [];
  return {
    pieces,
    nameOf(blob: string, number: string, type: string): string {
      const known = names.get(blob);
      if (known) return known;
      const name = `pictures/${number}.${EXTENSIONS[type] ?? "bin"}`;
      names.set(blob, name);
      pieces.push({ name, blob });
      return name;
    },
  };
}
