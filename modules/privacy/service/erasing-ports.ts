/** Ports of privacy for what the rooms keep: erasing what is old, and making a guest unrecognisable. */

import type { Queries } from "#kernel/db/index.ts";
import type { Instant } from "#kernel/time.ts";
import type { ErasedThings, Erasing } from "../types/erasure.ts";
import type { LegalHold, RetentionKind } from "../types/retention.ts";

/**
 * Port, filled in by each room that keeps something of guests: names and contacts are replaced by the pseudonym, words of
 * theirs go where no duty keeps them. All rooms work in one transaction. Doing it twice is doing it once.
 */
export type Pseudonymiser = {
  readonly room: string;
  pseudonymise(tx: Queries, erasing: Erasing): Promise<ErasedThings>;
};

export type DropBlobs = (tx: Queries, blobs: readonly string[]) => Promise<void>;

/** Port, filled in by each room for what it keeps. Rows that are held are neither counted nor erased. */
export type Eraser = {
  readonly kind: RetentionKind;
  /** What would go: things whose time began before `before`. */
  count(before: Instant, holds: readonly LegalHold[]): Promise<number>;
  /** Erases it, and tells how much it was. Blobs that nothing names any more are handed to `drop`, in its transaction. */
  erase(before: Instant, holds: readonly LegalHold[], drop: DropBlobs): Promise<number>;
};
