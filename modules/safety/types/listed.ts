/** Nouns of imported lists of hosts. Readonly, no behaviour. */

import type { Instant } from "#kernel/time.ts";

/** How a list is written: as URLhaus and PhishTank publish theirs, or one host in a line, as in a hosts file. */
export const LISTED_FORMATS = ["urlhaus-csv", "phishtank-json", "hosts"] as const;
export type ListedFormat = (typeof LISTED_FORMATS)[number];

export type ListedSource = {
  readonly source: string;
  readonly format: ListedFormat;
  readonly importedAt: Instant;
  readonly hosts: number;
  readonly skipped: number;
};
