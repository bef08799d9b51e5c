/** Opening a sealed conversation with the private key: for a grant, and with the receipt written first. */

import { buffer } from "node:stream/consumers";
import type { BlobName } from "#kernel/blobs/index.ts";
import type { Id, Located } from "#kernel/ids.ts";
import { joined, type KeyHalf } from "#kernel/key-halves.ts";
import { openedWith, publicKeyOf } from "#kernel/public-sealing.ts";
import { unsealed } from "#kernel/sealing.ts";
import { decideOpening, type OpeningDecision } from "../rules/archive-key.ts";
import { findArchive, listArchivesOfKey } from "../store/archive-key.ts";
import { lockGrant } from "../store/grant.ts";
import { insertReceipt } from "../store/receipt.ts";
import type { Archive, OpenedArchive } from "../types/archive-key.ts";
import { placeOf } from "./archive-key.ts";
import { type Deps, toTheMillisecond } from "./deps.ts";

type No = Extract<OpeningDecision, { may: false }>["because"];

/** `not_whole`: something was changed since it was sealed; nothing of it is shown. */
export type Opening =
  | {
      readonly opened: true;
      readonly words: OpenedArchive;
      /** Number 0, 1, 2… of `words.pieces`; undefined when it is not whole, or was not there when it was sealed. */
      readonly piece: (index: number) => Promise<Buffer | undefined>;
    }
  | {
      readonly opened: false;
      readonly because: No | "not_archived" | "destroyed" | "grant_none" | "not_whole";
    }
  | {
      readonly opened: false;
      readonly because: "other_key";
      readonly sealedFor: string;
      readonly given: string;
    };

const PURPOSE = "archive";

export function openingRoom({ db, clock, ids, log, blobs, audit }: Deps) {
  /** @throws KeyFault when the halves do not belong together */
  async function open(
    which: Located<"conversation">,
    grantId: Id<"access_grant">,
    halves: readonly [KeyHalf, KeyHalf],
  ): Promise<Opening> {
    const privateKey = joined(...halves);
    const archive = await findArchive(db, which);
    if (!archive) return { opened: false, because: "not_archived" };
    if (!archive.sealed) return { opened: false, because: "destroyed" };
    const given = publicKeyOf(privateKey).id;
    const { keyId: sealedFor } = archive;
    if (sealedFor !== given) return { opened: false, because: "other_key", sealedFor, given };
    const refusal = await leaveReceipt(which, grantId, archive);
    if (refusal) {
      log.warn({ ...which, grantId, because: refusal }, "privacy.read_refused");
      return { opened: false, because: refusal };
    }
    return read(archive, archive.sealed, privateKey);
  }

  /** The receipt is kept before a word is shown, also when nothing can be shown then. */
  async function leaveReceipt(
    which: Located<"conversation">,
    grantId: Id<"access_grant">,
    { keyId }: Archive,
  ): Promise<No | "grant_none" | undefined> {
    const now = toTheMillisecond(clock.now());
    const id = ids.next("access_receipt");
    return db.write(async (tx) => {
      const grant = await lockGrant(tx, grantId);
      if (!grant) return "grant_none";
      const decision = decideOpening(grant, which, now);
      if (!decision.may) return decision.because;
      const { propertyId, id: conversationId } = which;
      const { ground, caseId, personId, deferUntil } = grant;
      await insertReceipt(tx, {
        ...{ id, propertyId, conversationId, ground, caseId, grantId, readAt: now },
        ...{ whoKind: "staff", who: personId, ...(deferUntil && { deferredUntil: deferUntil }) },
      });
      await audit.note(tx, {
        ...{ at: now, actor: { kind: "operator", id: "terminal" }, action: "privacy.archive_opened" },
        ...{ propertyId, ground, object: { kind: "conversation", id: conversationId } },
        details: { caseId, receiptId: id, grantId, keyId },
      });
      return undefined;
    });
  }

  function read(
    archive: Archive,
    { wrappedKey, box }: NonNullable<Archive["sealed"]>,
    privateKey: Buffer,
  ): Opening {
    const own = whole(archive, () => openedWith(privateKey, placeOf(archive, "key"), wrappedKey));
    const text = own && whole(archive, () => unsealed(nameOf(own), PURPOSE, placeOf(archive, 0), box));
    if (!own || !text) return { opened: false, because: "not_whole" };
    const words: OpenedArchive = JSON.parse(text.toString());
    const piece = async (index: number): Promise<Buffer | undefined> => {
      const blob = words.pieces[index]?.blob;
      if (!blob) return undefined;
      const bytes = await bytesOf(blob);
      return (
        bytes && whole(archive, () => unsealed(nameOf(own), PURPOSE, placeOf(archive, index + 1), bytes))
      );
    };
    return { opened: true, words, piece };
  }

  const bytesOf = async (blob: string): Promise<Buffer | undefined> => {
    try {
      return await buffer((await blobs.get(blob as BlobName)).content);
    } catch (fault) {
      log.error({ blob, fault }, "privacy.archive_piece_missing");
      return undefined;
    }
  };

  /** What does not open was changed: it is told, and nothing of it is handed out. */
  function whole({ propertyId, id }: Archive, opening: () => Buffer): Buffer | undefined {
    try {
      return opening();
    } catch (fault) {
      log.error({ propertyId, archiveId: id, fault }, "privacy.archive_not_whole");
      return undefined;
    }
  }

  /**
   * A drill: tries whether everything that was sealed for this key can be opened, and shows none of it.
   * @throws KeyFault when the halves do not belong together
   */
  async function verify(halves: readonly [KeyHalf, KeyHalf]): Promise<Drill> {
    const privateKey = joined(...halves);
    const { id: keyId } = publicKeyOf(privateKey);
    const broken: Located<"conversation">[] = [];
    let entire = 0;
    let last: Located<"conversation"> | undefined;
    for (;;) {
      const page = await listArchivesOfKey(db, keyId, last, PAGE);
      for (const which of page) (await opens(which, privateKey)) ? entire++ : broken.push(which);
      if (page.length < PAGE) return { keyId, entire, broken };
      last = page.at(-1);
    }
  }

  async function opens(which: Located<"conversation">, privateKey: Buffer): Promise<boolean> {
    const archive = await findArchive(db, which);
    if (!archive?.sealed) return true;
    const opening = read(archive, archive.sealed, privateKey);
    if (!opening.opened) return false;
    for (const [index, { blob }] of opening.words.pieces.entries())
      if (blob && !(await opening.piece(index))) return false;
    return true;
  }

  return { open, verify };
}

const PAGE = 100;

/** `broken` are conversations of which something was changed or lost since they were sealed. */
export type Drill = {
  readonly keyId: string;
  readonly entire: number;
  readonly broken: readonly Located<"conversation">[];
};

const nameOf = (key: Buffer): string => key.toString("base64url");
