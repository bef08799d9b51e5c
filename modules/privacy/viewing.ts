/** Grants and receipts as the API shows them. */

import { locatedId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import { stateOf } from "./rules/grants.ts";
import { historyState } from "./rules/histories.ts";
import type { AccessGrant, AccessReceipt } from "./types/access.ts";
import type { History } from "./types/history.ts";
import { OPT_OUT_CLOSES, OPT_OUT_KEEPS, type OptOuts } from "./types/opt-out.ts";
import type { LegalHold } from "./types/retention.ts";
import type { GrantView, HistoryView, HoldView, OptOutView, PropertyReadsView, ReadsView } from "./views.ts";

export const viewGrant = (grant: AccessGrant, now: Instant): GrantView => ({
  ...{ id: grant.id, personId: grant.personId, ground: grant.ground, caseId: grant.caseId },
  ...{ propertyId: grant.propertyId, conversationIds: [...grant.conversationIds], minutes: grant.minutes },
  state: stateOf(grant, now),
  requestedAt: grant.requestedAt.toString(),
  ...(grant.confirmedBy && { confirmedBy: grant.confirmedBy }),
  ...(grant.startsAt && { startsAt: grant.startsAt.toString() }),
  ...(grant.until && { until: grant.until.toString() }),
  ...(grant.deferUntil && { deferUntil: grant.deferUntil.toString() }),
});

const viewRead = ({ propertyId, id, readAt, whoKind, ground }: AccessReceipt) => ({
  ...{ id: locatedId({ propertyId, id }), at: readAt.toString(), by: whoKind, ground },
});

export const viewReads = (receipts: readonly AccessReceipt[]): ReadsView => ({
  items: receipts.map(viewRead),
});

export const viewPropertyReads = (receipts: readonly AccessReceipt[]): PropertyReadsView => ({
  items: receipts.map((receipt) => ({
    ...viewRead(receipt),
    conversationId: locatedId({ propertyId: receipt.propertyId, id: receipt.conversationId }),
  })),
});

export const viewOptOut = (optOuts: OptOuts, side: "guest" | "partner"): OptOutView => ({
  optedOut: optOuts[side] !== undefined,
  ...(optOuts[side] && { since: optOuts[side].toString() }),
  otherOptedOut: optOuts[side === "guest" ? "partner" : "guest"] !== undefined,
  closes: [...OPT_OUT_CLOSES],
  keeps: [...OPT_OUT_KEEPS],
});

export const viewHistory = (history: History, now: Instant): HistoryView => ({
  ...{ id: history.id, propertyId: history.propertyId, state: historyState(history, now) },
  ...(history.conversationId && { conversationId: history.conversationId }),
  requestedAt: history.requestedAt.toString(),
  ...(history.ready && {
    until: history.ready.until.toString(),
    ...{ sizeBytes: history.ready.sizeBytes, messages: history.ready.messages },
  }),
});

export const viewHold = ({ placedAt, ...hold }: LegalHold): HoldView => ({
  ...hold,
  placedAt: placedAt.toString(),
});
