/** The record of what was done: every room adds to it, the operator has it checked and reads it out. */

import { join } from "node:path";
import type { Settings } from "#kernel/config/index.ts";
import type { Db, Queries } from "#kernel/db/index.ts";
import type { Log } from "#kernel/log/index.ts";
import type { Clock, Instant } from "#kernel/time.ts";
import type { Actor } from "#modules/accounts/index.ts";
import { readAnchors, writeAnchor } from "../keeping/anchor-file.ts";
import { auditKey, BEGINNING, bind, faultAtEnd, faultByAnchors, faultOf } from "../rules/audit-chain.ts";
import * as store from "../store/audit.ts";
import type { Anchor, AuditActor, AuditFault, AuditHead, AuditNote } from "../types/audit.ts";

/** Port for all rooms: what is noted is kept when the transaction of `tx` commits, and only then. */
export type Audit = {
  /** Others who note something wait until `tx` ends: note last. */
  note(tx: Queries, note: AuditNote): Promise<void>;
};

export type AuditDeps = {
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Log;
  readonly settings: Pick<Settings, "secretKey" | "dataDir">;
};

/** How far a check came; `entries` were whole. */
export type Verification = {
  readonly entries: number;
  readonly anchors: number;
  readonly head: AuditHead;
  readonly fault?: AuditFault;
};

const PAGE = 1000;

export type AuditLog = ReturnType<typeof auditLog>;

export function auditLog({ db, clock, log, settings }: AuditDeps) {
  const key = auditKey(settings.secretKey);
  const anchorFile = join(settings.dataDir, "audit", "anchors.jsonl");

  async function note(tx: Queries, { details, ...said }: AuditNote): Promise<void> {
    const head = await store.lockHead(tx);
    const entry = bind({ ...said, ...(details && { details }) }, head, key);
    await store.appendEntry(tx, entry, details);
  }

  /** Writes the head down outside the database: in a file and in the log. */
  async function anchor(): Promise<Anchor> {
    const head = await store.readHead(db);
    const anchored = { ...head, at: clock.now().round("millisecond").toString() };
    await writeAnchor(anchorFile, anchored);
    log.info({ seq: head.seq, hash: head.hash }, "privacy.audit_anchored");
    return anchored;
  }

  /**
   * Walks the whole record and stops at the first entry that is wrong. `oldKeys` are secret keys that were in use
   * before; `anchorsAt` is another copy of the anchors.
   */
  async function verify({
    oldKeys = [],
    anchorsAt = anchorFile,
  }: {
    oldKeys?: readonly string[];
    anchorsAt?: string;
  } = {}): Promise<Verification> {
    const keys = [key, ...oldKeys.map(auditKey)];
    const anchors = await readAnchors(anchorsAt);
    // The head is one more anchor. It is read before the walk: what is written meanwhile lies beyond it.
    const heads = new Map([await store.readHead(db), ...anchors].map(({ seq, hash }) => [seq, hash]));
    let last: AuditHead = BEGINNING;
    const told = (fault?: AuditFault): Verification => ({
      ...{ entries: last.seq, anchors: anchors.length, head: last },
      ...(fault && { fault }),
    });
    for (;;) {
      const page = await store.listEntries(db, last.seq, PAGE);
      for (const entry of page) {
        const fault = faultOf(entry, last, keys) ?? faultByAnchors(entry, heads);
        if (fault) return told(fault);
        last = { seq: entry.seq, hash: entry.hmac };
      }
      if (page.length < PAGE) return told(faultAtEnd(last, heads));
    }
  }

  /** Entries since an instant, oldest first, as they are kept. */
  async function* entries(since?: Instant): AsyncGenerator<store.KeptEntry> {
    const first = since ? await store.firstSince(db, since) : 1;
    if (first === 0) return;
    let last = first - 1;
    for (;;) {
      const page = await store.listEntries(db, last, PAGE);
      yield* page;
      if (page.length < PAGE) return;
      last = page.at(-1)!.seq;
    }
  }

  return { note, anchor, verify, entries };
}

/** Who somebody is, in the record. */
export function whoIs(actor: Actor): AuditActor {
  switch (actor.kind) {
    case "person":
      return { kind: "person", id: actor.personId };
    case "guest":
      return { kind: "guest", id: actor.guestId };
    case "key":
      return { kind: "key", id: actor.keyId };
    case "anonymous":
      return { kind: "anonymous", id: "" };
  }
}
