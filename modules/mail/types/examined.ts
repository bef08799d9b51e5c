/** Nouns of a mail that was examined: everything that can be told of it without knowing the marketplace. */

import type { AuthResult } from "./authentication.ts";
import type { BounceOf, Link, MailKind, MailRefusal } from "./reading.ts";

/** A file as it came; nothing is known yet of what it holds. */
export type CameFile = {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly isInline: boolean;
};

/** Plain data, so that it can come from another thread. */
export type Examined = {
  readonly kind: MailKind;
  /** Of an automatic answer, a report, a loop: by which sign. */
  readonly because?: string;
  readonly refused?: MailRefusal;
  /** As the header says; the one whose word counts. Absent when the header names nobody or several. */
  readonly from?: { readonly address: string; readonly name: string };
  readonly subject: string;
  /** Its Message-ID, when it has one that can be named again. */
  readonly headerId?: string;
  readonly text: string;
  readonly elided: string;
  readonly signature: string;
  readonly links: readonly Link[];
  readonly files: readonly CameFile[];
  readonly bounces: readonly BounceOf[];
  /** The Message-ID of the mail that came back. */
  readonly returnedId?: string;
  /** The reverse path of the mail that a complaint is about. */
  readonly reportedPath?: string;
  readonly authentication?: AuthResult;
};

/** Where a mail came from and to whom, as the session said. */
export type Envelope = {
  /** Empty: the null sender. */
  readonly sender: string;
  readonly recipient: string;
  readonly ip: string;
  readonly helo: string;
};
