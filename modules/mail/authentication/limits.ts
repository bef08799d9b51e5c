/** What verifying a mail is told and may cost. */

import type { Instant } from "#kernel/time.ts";

export type SendingEnvelope = {
  /** Of the machine that sent it. */
  readonly ip: string;
  readonly helo: string;
  /** The reverse path; empty for a report. */
  readonly sender: string;
  /** Our own name, for macros of SPF. */
  readonly receiverHost: string;
  /** When signatures must not have expired; now, when it is not given. */
  readonly receivedAt?: Instant;
};

/** For everything together. */
export const MILLISECONDS = 2000;
/** For SPF alone, for keys and policies together, and for the chain: a flood of one may not starve the others. */
export const LOOKUPS = 20;
