/** What the use cases of mail are given: the ground, and what they need of the rooms to the left. */

import type { Blobs } from "#kernel/blobs/index.ts";
import type { Settings } from "#kernel/config/index.ts";
import type { Db } from "#kernel/db/index.ts";
import type { Ids } from "#kernel/ids.ts";
import type { Jobs } from "#kernel/jobs/index.ts";
import type { Log } from "#kernel/log/index.ts";
import type { Post } from "#kernel/smtp/index.ts";
import type { Clock } from "#kernel/time.ts";
import type { Accounts } from "#modules/accounts/index.ts";
import type { Messaging, OfReservation } from "#modules/messaging/index.ts";
import type { Blocks, FilesService, Links, Reports } from "#modules/safety/index.ts";
import type { Stays } from "#modules/stays/index.ts";
import type { Signer } from "../authentication/signing.ts";
import type { ExaminingPool } from "../examining/pool.ts";
import type { Random } from "../rules/aliases/name.ts";
import type { Examined } from "../types/examined.ts";

export type MailSettings = Pick<
  Settings,
  "mailDomain" | "marketplaceName" | "publicUrl" | "secretKey" | "mailAuthentication" | "mailTrustedSealers"
>;

/** Port: keeps a letter to `postmaster@` or `abuse@` durably, and passes it on where that was asked for. */
export type Postmaster = (letter: {
  readonly role: string;
  readonly examined: Examined;
  readonly raw: Buffer;
}) => Promise<void>;

export type MailDeps = {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly jobs: Pick<Jobs, "enqueue" | "define">;
  readonly blobs: Blobs;
  readonly settings: MailSettings;
  readonly random: Random;
  readonly carrier: Messaging["carrier"];
  readonly guests: Stays["guests"];
  readonly members: Pick<Accounts["members"], "correspondents" | "admit">;
  /** The text after `/g/` of a guest's link. */
  readonly guestLink: Accounts["guests"]["linkFor"];
  /** Port, filled in by privacy: where the guest of a stay stops using messages, as a path. */
  readonly optOutPage: (of: OfReservation) => string;
  readonly files: FilesService;
  readonly reports: Pick<Reports, "file" | "findOf">;
  readonly blocks: Pick<Blocks, "block" | "unblock" | "of">;
  /** Whether a link may be followed now. */
  readonly links: Pick<Links, "stateOf" | "keepPress">;
  readonly examining: ExaminingPool;
  readonly post: Post;
  /** Where letters to the people who run this go. */
  readonly postmaster: Postmaster;
  /** Undefined while there are no keys: mail leaves unsigned. */
  readonly signer?: Signer | undefined;
};
