/** What sealing asks of the rooms that keep words of conversations. */

import type { Queries, Runner } from "#kernel/db/index.ts";
import type { Located } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { DueConversation, OpenWords } from "../types/archive-key.ts";

/** Port, filled in by each room that keeps words of conversations. */
export type ArchiveSource = {
  readonly room: string;
  /** Everything that can be read, in the transaction that seals it. */
  take(tx: Queries, which: Located<"conversation">): Promise<OpenWords>;
  /** Leaves nothing of it that can be read. */
  clear(tx: Queries, which: Located<"conversation">, at: Instant): Promise<void>;
  /** Does anything that is not sealed name this blob? */
  names(runner: Runner, blob: string): Promise<boolean>;
};

/** Port, filled in by messaging: which conversations nobody may read any more. @rule M-04 P-04 */
export type Archivable = {
  /** Those that are not sealed, in the order in which their year ended. */
  list(now: Instant, after: DueConversation | undefined, limit: number): Promise<readonly DueConversation[]>;
  count(now: Instant): Promise<number>;
  /** Locked until commit, and decided about again; undefined when it is sealed, or may still be read. */
  lock(
    tx: Queries,
    which: Located<"conversation">,
    now: Instant,
  ): Promise<{ readonly endedAt: Instant } | undefined>;
};

export type Archives = { readonly due: Archivable; readonly sources: readonly ArchiveSource[] };
