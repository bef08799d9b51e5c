/** The end of what was sealed: blobs nobody names go, and when its time is over its key is destroyed. */

import type { BlobName } from "#kernel/blobs/index.ts";
import { isHeld, RETENTION } from "../rules/retention.ts";
import { destroyArchive, listOldArchives, type OldArchive } from "../store/archive-key.ts";
import { addLeftovers, dropLeftover, listLeftovers } from "../store/archive-key-leftover.ts";
import type { LegalHold } from "../types/retention.ts";
import { type Deps, toTheMillisecond } from "./deps.ts";
import type { Eraser } from "./erasing-ports.ts";

const PAGE = 200;

export function archiveEnd({ db, clock, blobs, archives, audit }: Deps) {
  /** Takes away blobs whose content lies sealed elsewhere; answers how many. What was put in just now waits for the next time. */
  async function sweep(signal?: AbortSignal): Promise<number> {
    let gone = 0;
    let last = "";
    for (;;) {
      const page = await listLeftovers(db, last, PAGE);
      for (const blob of page) {
        if (signal?.aborted) return gone;
        const isNamed = await named(blob);
        if (!isNamed && !(await blobs.remove(blob as BlobName))) continue;
        await dropLeftover(db, blob);
        if (!isNamed) gone++;
      }
      if (page.length < PAGE) return gone;
      last = page.at(-1)!;
    }
  }

  /** The same picture may have been sent in another conversation too, which is not sealed yet. */
  async function named(blob: string): Promise<boolean> {
    for (const source of archives.sources) if (await source.names(db, blob)) return true;
    return false;
  }

  const old = async (before: Temporal.Instant, holds: readonly LegalHold[]): Promise<OldArchive[]> =>
    (await listOldArchives(db, before)).filter((archive) => !isHeld(holds, archive));

  /** Without its key what is left of a conversation is noise, here and in every copy that lacks the private key too. */
  async function destroy(archive: OldArchive): Promise<boolean> {
    const now = toTheMillisecond(clock.now());
    return db.write(async (tx) => {
      const pieces = await destroyArchive(tx, archive, now);
      if (!pieces) return false;
      await addLeftovers(
        tx,
        pieces.map(({ blob }) => blob),
        now,
      );
      await audit.note(tx, {
        ...{ at: now, actor: { kind: "job", id: "privacy.retention" }, action: "privacy.archive_destroyed" },
        propertyId: archive.propertyId,
        object: { kind: "conversation", id: archive.conversationId },
        details: { archiveId: archive.id, version: RETENTION.version },
      });
      return true;
    });
  }

  const eraser: Eraser = {
    kind: "message",
    count: async (before, holds) => (await old(before, holds)).length,
    erase: async (before, holds) => {
      let count = 0;
      for (const archive of await old(before, holds)) if (await destroy(archive)) count++;
      return count;
    },
  };

  return { sweep, eraser };
}
