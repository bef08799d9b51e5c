/** The booking engine of the sample: a member of its three properties that holds no key anybody could use. */

import { idFromWords } from "#kernel/ids.ts";
import type { KeyActor } from "#modules/accounts/index.ts";

export const ENGINE: KeyActor = {
  kind: "key",
  keyId: idFromWords("api_key", "sample"),
  principalId: idFromWords("person", "sample engine"),
  source: "sample",
  scope: "booking_engine",
};
