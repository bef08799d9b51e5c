/**
 * A stay that ends soon after its guest named their origin, religion, disability, family or orientation: a case opens
 * by itself. Bookings do not say who cancelled, so a guest who changed their mind opens one too: the desk finds out,
 * and nothing follows from the case alone.
 */

import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Clock } from "#kernel/time.ts";
import { groundsNamed, REFUSAL_WITHIN_HOURS } from "../rules/named-grounds.ts";
import type { ReportedMessages } from "./report-ports.ts";
import type { Reports } from "./reports.ts";

type Deps = {
  readonly clock: Clock;
  readonly messages: Pick<ReportedMessages, "ofGuestSince">;
  readonly reports: Pick<Reports, "file">;
};

export type RefusalWatch = ReturnType<typeof refusalWatch>;

export const refusalWatch = ({ clock, messages, reports }: Deps) => ({
  /** True when a case was opened. Hearing twice of a cancellation opens it once. */
  async cancelled(of: {
    readonly propertyId: PropertyId;
    readonly reservationId: Id<"reservation">;
  }): Promise<boolean> {
    const now = clock.now();
    const said = await messages.ofGuestSince(of, now.subtract({ hours: REFUSAL_WITHIN_HOURS }));
    const named = said.findLast(({ body }) => groundsNamed(body).length > 0);
    if (!named) return false;
    const { isNew } = await reports.file({
      ...{ propertyId: of.propertyId, messageId: named.id, reporter: "unknown", source: "rules" },
      ...{ reason: "discrimination", now },
    });
    return isNew;
  },
});
