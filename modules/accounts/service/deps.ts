/** What the use cases of accounts are handed when the rooms are wired. */

import type { Settings } from "#kernel/config/index.ts";
import type { Db } from "#kernel/db/index.ts";
import type { Events } from "#kernel/events/index.ts";
import type { Ids } from "#kernel/ids.ts";
import type { Jobs } from "#kernel/jobs/index.ts";
import type { Live } from "#kernel/live/index.ts";
import type { Clock } from "#kernel/time.ts";
import type { Places } from "../types/proof.ts";
import type { GuestDirectory, PropertyDirectory } from "../types.ts";

export type AccountsDeps = {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly jobs: Pick<Jobs, "enqueue">;
  readonly events: Pick<Events, "announce">;
  /** Hints to open pages, on the topic `person:<id>`: their sessions or rights changed. */
  readonly live: Pick<Live, "publish">;
  readonly settings: Pick<
    Settings,
    "publicUrl" | "marketplaceName" | "mailDomain" | "brandColour" | "secretKey" | "environment"
  >;
  /** Filled in by stays. */
  readonly guests: GuestDirectory;
  /** Filled in by stays. */
  readonly properties: PropertyDirectory;
  /** Where addresses of the network belong to; without it every place is unknown. */
  readonly places?: Places;
};

/** Where a request came in: for counting tries, and for the list of sessions. */
export type Door = {
  readonly ip: string;
  readonly userAgent?: string;
  /** What the browser's device cookie says, unchecked. */
  readonly device?: string;
};
