/** Erasing what has been kept long enough, unless somebody holds it. */

import type { Db } from "#kernel/db/index.ts";
import { NotFound } from "#kernel/errors.ts";
import type { Id } from "#kernel/ids.ts";
import type { Actor } from "#modules/accounts/index.ts";
import { heldPlaces, keptSince, RETENTION } from "../rules/retention.ts";
import { addLeftovers } from "../store/archive-key-leftover.ts";
import { oldCopies, oldDetails, oldGrants, oldReceipts } from "../store/erasing.ts";
import { insertHold, liftHold, listHolds } from "../store/hold.ts";
import type { LegalHold, RetentionRule } from "../types/retention.ts";
import { whoIs } from "./audit.ts";
import { type Deps, toTheMillisecond } from "./deps.ts";
import type { DropBlobs, Eraser } from "./erasing-ports.ts";
import { staffOf } from "./grants.ts";

/** What a run did, or would do, with one kind; `count` is absent while no room takes care of it. */
export type Run = RetentionRule & { readonly before: Temporal.Instant; readonly count?: number };

export type NewHold = Omit<LegalHold, "id" | "placedBy" | "placedAt">;

export function retentionDesk({ db, clock, ids, audit, erasers: others }: Deps) {
  const erasers = [...ownErasers(db), ...others];

  /** Goes through all kinds; with `isDry` nothing is erased. What was erased is noted in the record. */
  async function run({ isDry }: { readonly isDry: boolean }): Promise<readonly Run[]> {
    const now = clock.now();
    const holds = await listHolds(db);
    const drop: DropBlobs = (tx, blobs) => addLeftovers(tx, blobs, toTheMillisecond(now));
    const done: Run[] = [];
    for (const rule of RETENTION.rules) {
      const before = keptSince(rule, now);
      const of = erasers.filter(({ kind }) => kind === rule.kind);
      let count = 0;
      for (const eraser of of)
        count += isDry ? await eraser.count(before, holds) : await eraser.erase(before, holds, drop);
      done.push({ ...rule, before, ...(of.length > 0 && { count }) });
    }
    if (!isDry) await noteRun(done, holds.length);
    return done;
  }

  const noteRun = (done: readonly Run[], holds: number) =>
    db.write((tx) =>
      audit.note(tx, {
        ...{
          at: clock.now(),
          actor: { kind: "job", id: "privacy.retention" },
          action: "privacy.retention_run",
        },
        details: {
          version: RETENTION.version,
          holds,
          ...Object.fromEntries(done.map(({ kind, count }) => [kind, count ?? null])),
        },
      }),
    );

  /** @throws Forbidden accounts.not_permitted */
  async function hold(actor: Actor, asked: NewHold): Promise<LegalHold> {
    const { personId: placedBy } = staffOf(actor);
    const placedAt = toTheMillisecond(clock.now());
    const placed: LegalHold = { ...asked, id: ids.next("legal_hold"), placedBy, placedAt };
    await db.write(async (tx) => {
      await insertHold(tx, placed);
      await audit.note(tx, {
        ...{ at: placedAt, actor: whoIs(actor), action: "privacy.hold_placed" },
        ...{ propertyId: placed.propertyId, ground: placed.ground },
        object: { kind: "legal_hold", id: placed.id },
        details: { caseId: placed.caseId, conversationId: placed.conversationId ?? null },
      });
    });
    return placed;
  }

  /** @throws Forbidden accounts.not_permitted, NotFound privacy.hold_not_found */
  async function lift(actor: Actor, id: Id<"legal_hold">): Promise<void> {
    const { personId: by } = staffOf(actor);
    const at = toTheMillisecond(clock.now());
    await db.write(async (tx) => {
      const propertyId = await liftHold(tx, id, { by, at });
      if (propertyId === undefined) throw new NotFound("privacy.hold_not_found", { id });
      const object = { kind: "legal_hold", id };
      await audit.note(tx, { at, actor: whoIs(actor), action: "privacy.hold_lifted", propertyId, object });
    });
  }

  /** All that stand, oldest first. @throws Forbidden accounts.not_permitted */
  async function holds(actor: Actor): Promise<readonly LegalHold[]> {
    staffOf(actor);
    return listHolds(db);
  }

  return { run, hold, lift, holds };
}

function ownErasers(db: Db): readonly Eraser[] {
  const own = {
    audit_detail: oldDetails,
    access_grant: oldGrants,
    access_receipt: oldReceipts,
    history: oldCopies,
  };
  return (Object.keys(own) as (keyof typeof own)[]).map((kind) => ({
    kind,
    count: (before, holds) => own[kind].count(db, { before, ...heldPlaces(holds) }),
    erase: (before, holds) => own[kind].erase(db, { before, ...heldPlaces(holds) }),
  }));
}
