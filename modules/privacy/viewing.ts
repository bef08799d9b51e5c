/** Grants and receipts as the API shows them. */

import { locatedId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { ErasureDecision } from "./rules/erasure.ts";
import { stateOf } from "./rules/grants.ts";
import { historyState } from "./rules/histories.ts";
import type { ErasureRow, ErasureState } from "./service/erasure-requests.ts";
import type { Opened } from "./service/opening.ts";
import type { AccessGrant, AccessReceipt } from "./types/access.ts";
import type { History } from "./types/history.ts";
import { OPT_OUT_CLOSES, OPT_OUT_KEEPS, type OptOuts } from "./types/opt-out.ts";
import type { LegalHold } from "./types/retention.ts";
import type {
  ErasuresView,
  ErasureView,
  GrantView,
  HistoryView,
  HoldView,
  OpenedView,
  OptOutView,
  PropertyReadsView,
  ReadsView,
} from "./views.ts";

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

type Standing = Pick<ErasureView, "from"> & { readonly state: "possible" | "too_early" | "held" };

const standingOf = (decision: ErasureDecision): Standing =>
  decision.may
    ? { state: "possible" }
    : decision.because === "erasure_held"
      ? { state: "held" }
      : { state: "too_early", from: decision.from.toString() };

export const viewErasure = ({ decision, request, page }: ErasureState): ErasureView => ({
  ...(page ? { state: "erased", page } : standingOf(decision)),
  ...(request && { requestedAt: request.askedAt.toString() }),
});

export const viewErasures = (rows: readonly ErasureRow[]): ErasuresView => ({
  items: rows.map(({ request, decision, page }) => ({
    ...{ id: request.id, caseId: request.caseId, askedBy: request.askedBy.kind },
    reservationId: locatedId({ propertyId: request.propertyId, id: request.reservationId }),
    askedAt: request.askedAt.toString(),
    ...(request.settled
      ? { state: request.settled.as, settledAt: request.settled.at.toString() }
      : decision
        ? standingOf(decision)
        : { state: "possible" as const }),
    ...(page && { page }),
  })),
});

export const viewOpened = ({ receipt, shows, about, messages, areMore }: Opened): OpenedView => ({
  ...{ receiptId: locatedId(receipt), readAt: receipt.readAt.toString(), areMore, shows },
  ...{ ground: receipt.ground, caseId: receipt.caseId },
  ...(about && {
    ...{ propertyName: about.propertyName, timeZone: about.timeZone },
    reservationNumber: about.reservationNumber,
  }),
  messages: messages.map(({ sentAt, ...message }) => ({ ...message, sentAt: sentAt.toString() })),
});

export const viewHold = ({ placedAt, ...hold }: LegalHold): HoldView => ({
  ...hold,
  placedAt: placedAt.toString(),
});
