/** Keys found a moment ago are believed for a moment: a program asks many times in a row, and is the same each time. */

import type { Db } from "#kernel/db/index.ts";
import type { Id } from "#kernel/ids.ts";
import { findKey } from "../store/api-key.ts";
import type { ApiKey } from "../types.ts";

/**
 * A process that did not revoke a key itself may let it in for so long afterwards. A property's key finds nothing
 * there all the same: its membership ends with it, and is asked of with every conversation and reservation.
 */
const BELIEVED_MS = 2_000;
const MOST_BELIEVED = 1_000;

type Kept = ApiKey & { readonly secretHash: Buffer };

export type BelievedKeys = {
  /** As it was found within the last two seconds, or now. Whether the secret fits is for the caller to see, each time. */
  find(keyId: Id<"api_key">): Promise<Kept | undefined>;
  /** It is different from now on; call it after the commit. */
  forget(keyId: Id<"api_key">): void;
};

export function believedKeys(db: Db): BelievedKeys {
  const believed = new Map<
    Id<"api_key">,
    { readonly kept: Promise<Kept | undefined>; readonly at: number }
  >();

  async function find(keyId: Id<"api_key">): Promise<Kept | undefined> {
    const known = believed.get(keyId);
    if (known && performance.now() - known.at < BELIEVED_MS) return known.kept;
    if (believed.size >= MOST_BELIEVED) believed.clear();
    const found = { kept: findKey(db, keyId), at: performance.now() };
    believed.set(keyId, found);
    const isKnown = await found.kept.then(Boolean, () => false);
    if (!isKnown && believed.get(keyId) === found) believed.delete(keyId);
    return found.kept;
  }

  return { find, forget: (keyId) => void believed.delete(keyId) };
}
