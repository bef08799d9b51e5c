/** Nouns of what the desk stops for a while. Readonly, no behaviour. */

import type { Instant } from "#kernel/time.ts";

export type Pause = {
  readonly since: Instant;
  /** For the desk alone. */
  readonly reason: string;
};
