/** What a report that came back is about, and which of its recipients counts. Pure. */

import type { Id } from "#kernel/ids.ts";
import type { BounceOf } from "../../types/reading.ts";

/** Of several recipients the failed one counts; what was merely passed on says nothing. */
export const gravest = (bounces: readonly BounceOf[]): BounceOf | undefined =>
  bounces.find(({ action }) => action === "failed") ?? bounces.find(({ action }) => action === "delayed");

/** The delivery that a Message-ID of ours names, with or without its angle brackets. */
export function ownDelivery(id: string | undefined, domain: string): Id<"delivery"> | undefined {
  const [, delivery, host] = /^<?([0-9a-f-]{36})@([^>]+)>?$/i.exec(id ?? "") ?? [];
  return host?.toLowerCase() === domain.toLowerCase()
    ? (delivery!.toLowerCase() as Id<"delivery">)
    : undefined;
}
