/** What a thread that examines mails is told. */

import type { Envelope } from "../types/examined.ts";

/** Where names are looked up: the system's servers, or a zone file (for tests and machines without a network). */
export type DnsSource = { readonly from: "system" } | { readonly from: "zone"; readonly text: string };

export type WorkerSettings = { readonly dns: DnsSource };

export type ExamineTask = {
  readonly raw: Uint8Array;
  /** Absent when only the mail is at hand: then nothing is said of who sent it. */
  readonly envelope?: Envelope;
  /** Our own host, for what it checks. */
  readonly receiverHost: string;
  /** It came to one of our signed return paths. */
  readonly isReturnPath: boolean;
  /** Knows our own hop marks; absent where there is no key. */
  readonly secretKey?: string;
};
