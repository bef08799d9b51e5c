/** Sealing what neither side may read any more, for people who keep the key elsewhere. */

import { randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { BlobName } from "#kernel/blobs/index.ts";
import type { Queries } from "#kernel/db/index.ts";
import { NotFound } from "#kernel/errors.ts";
import { type Id, type Located, locatedId } from "#kernel/ids.ts";
import { KEY_BYTES, type PublicKey, sealedFor } from "#kernel/public-sealing.ts";
import { sealed } from "#kernel/sealing.ts";
import { readArchiveKey } from "../keeping/archive-key-file.ts";
import { insertArchive, isArchived } from "../store/archive-key.ts";
import { addLeftovers } from "../store/archive-key-leftover.ts";
import type { ArchivePiece, DueConversation, OpenedArchive, OpenPiece } from "../types/archive-key.ts";
import { type Deps, toTheMillisecond } from "./deps.ts";

/** `waiting` conversations lie open although nobody may read them; `key` is absent when there is none to seal for. */
export type SealingRun = { readonly sealed: number; readonly waiting: number; readonly key?: string };

const PAGE = 50;
/** So that one run ends before the next begins. */
const MOST_IN_A_RUN = 1000;
const PURPOSE = "archive";

/** Words and pieces of one box are sealed under its own key; `part` is 0 for the words. */
export const placeOf = (
  { propertyId, conversationId, id }: Where,
  part: number | "key",
): readonly (string | number)[] => [propertyId, conversationId, id, part];
type Where = Pick<Located<"archive">, "propertyId" | "id"> & { readonly conversationId: Id<"conversation"> };

export const sealedIn = (key: Buffer, where: Where, part: number, content: Buffer): Buffer =>
  sealed(key.toString("base64url"), PURPOSE, placeOf(where, part), content);

export function archiveDesk({ db, clock, ids, log, blobs, settings, archives, audit }: Deps) {
  const { due, sources } = archives;

  /** A job, safe to be killed at any moment: each conversation is sealed and cleared in one transaction, or is as before. */
  async function sealDue({
    signal,
    most = MOST_IN_A_RUN,
  }: {
    readonly signal?: AbortSignal;
    readonly most?: number;
  } = {}): Promise<SealingRun> {
    const key = readArchiveKey(settings);
    if (!key) {
      const waiting = await due.count(clock.now());
      if (waiting > 0) log.warn({ waiting }, "privacy.archive_key_missing");
      return { sealed: 0, waiting };
    }
    let count = 0;
    let last: DueConversation | undefined;
    for (let seen = 0; seen < most && !signal?.aborted; ) {
      const page = await due.list(clock.now(), last, Math.min(PAGE, most - seen));
      if (page.length === 0) break;
      for (const which of page) {
        if (signal?.aborted) break;
        if (await sealOne(which, key)) count++;
      }
      seen += page.length;
      last = page.at(-1);
    }
    if (count > 0) log.info({ sealed: count, keyId: key.id }, "privacy.conversations_sealed");
    return { sealed: count, waiting: await due.count(clock.now()), key: key.id };
  }

  /** One that cannot be sealed does not keep the others waiting. */
  async function sealOne(
    { propertyId, id: conversationId }: DueConversation,
    key: PublicKey,
  ): Promise<boolean> {
    const where = { propertyId, conversationId, id: ids.next("archive") };
    try {
      return await db.write((tx) => sealIn(tx, where, key));
    } catch (fault) {
      log.error({ propertyId, conversationId, fault }, "privacy.sealing_failed");
      return false;
    }
  }

  async function sealIn(tx: Queries, where: Where, key: PublicKey): Promise<boolean> {
    const { propertyId, conversationId, id } = where;
    const which = { propertyId, id: conversationId };
    const now = toTheMillisecond(clock.now());
    const over = await due.lock(tx, which, now);
    if (!over) return false;
    const own = randomBytes(KEY_BYTES);
    const rooms: Record<string, object> = {};
    const open: OpenPiece[] = [];
    let messages = 0;
    for (const { room, take } of sources) {
      const taken = await take(tx, which);
      rooms[room] = taken.words;
      open.push(...taken.pieces);
      messages += taken.messages;
    }
    const { kept, named } = await sealPieces(open, own, where);
    const words: OpenedArchive = {
      ...{ conversationId: locatedId(which), sealedAt: now.toString(), rooms, pieces: named },
    };
    const box = sealedIn(own, where, 0, Buffer.from(JSON.stringify(words)));
    const wrappedKey = sealedFor(key, placeOf(where, "key"), own);
    await insertArchive(tx, {
      ...{ propertyId, id, conversationId, endedAt: over.endedAt, sealedAt: now, keyId: key.id },
      ...{ sealed: { wrappedKey, box }, pieces: kept, messages },
    });
    for (const { clear } of sources) await clear(tx, which, now);
    await addLeftovers(
      tx,
      open.flatMap((piece) => ("blob" in piece ? piece.blob : [])),
      now,
    );
    await audit.note(tx, {
      ...{ at: now, actor: { kind: "job", id: "privacy.archive" }, action: "privacy.conversation_sealed" },
      ...{ propertyId, object: { kind: "conversation", id: conversationId } },
      details: { archiveId: id, keyId: key.id, messages, pieces: kept.length },
    });
    return true;
  }

  /** One piece is in memory at a time. What is not there any more is named without a blob. */
  async function sealPieces(open: readonly OpenPiece[], own: Buffer, where: Where) {
    const kept: ArchivePiece[] = [];
    const named: { name: string; blob?: string }[] = [];
    for (const piece of open) {
      const bytes = "blob" in piece ? await bytesOf(piece.blob) : piece.bytes;
      const { name } = piece;
      if (!bytes) {
        named.push({ name });
        continue;
      }
      const box = sealedIn(own, where, named.length + 1, bytes);
      const { hash: blob, sizeBytes } = await blobs.put(Readable.from([box], { objectMode: false }));
      named.push({ name, blob });
      kept.push({ blob, sizeBytes });
    }
    return { kept, named };
  }

  async function bytesOf(blob: string): Promise<Buffer | undefined> {
    try {
      return await buffer((await blobs.get(blob as BlobName)).content);
    } catch (fault) {
      if (fault instanceof NotFound) return undefined;
      throw fault;
    }
  }

  return {
    sealDue,
    /** Whether a conversation is sealed, or was. */
    has: (which: Located<"conversation">) => isArchived(db, which),
  };
}
