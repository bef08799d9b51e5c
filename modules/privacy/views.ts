/** What the API takes and shows of privacy: schemas that are types, for routes, documentation and pages. */

import { type Static, Type } from "typebox";
import { IdOf, InstantText, LocatedIdOf, PropertyNumber } from "#kernel/http/index.ts";
import { GRANT_MAX_CONVERSATIONS, GRANT_MAX_MINUTES } from "./rules/grants.ts";
import { GROUNDS } from "./types/access.ts";
import { OPT_OUT_CLOSES, OPT_OUT_KEEPS } from "./types/opt-out.ts";
import { HOLD_GROUNDS } from "./types/retention.ts";

/** One of these words. */
export const OneOf = <const T extends readonly string[]>(words: T, description: string) =>
  Type.Unsafe<T[number]>({ type: "string", enum: words, description });

const GroundWord = OneOf(GROUNDS, "Why: fraud or law, a party asked, analysis, or it was held as spam");
export const CaseText = Type.String({
  pattern: "^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$",
  description: "The case this belongs to",
});

export const GrantBody = Type.Object({
  ground: GroundWord,
  caseId: CaseText,
  propertyId: PropertyNumber,
  conversationIds: Type.Array(IdOf("conversation"), {
    minItems: 1,
    maxItems: GRANT_MAX_CONVERSATIONS,
    description: "Of that property; without its number",
  }),
  minutes: Type.Integer({ minimum: 1, maximum: GRANT_MAX_MINUTES }),
  deferUntil: Type.Optional(
    Type.String({
      format: "date-time",
      description: "Both sides see the reads only then; for `fraud_legal` alone",
    }),
  ),
});

export const GrantView = Type.Object({
  id: IdOf("access_grant"),
  personId: IdOf("person"),
  ground: GroundWord,
  caseId: Type.String(),
  propertyId: PropertyNumber,
  conversationIds: Type.Array(IdOf("conversation")),
  minutes: Type.Integer(),
  state: OneOf(
    ["waiting", "lapsed", "active", "over"],
    "`waiting` for a second person; `lapsed` when nobody agreed within a day",
  ),
  requestedAt: InstantText,
  confirmedBy: Type.Optional(IdOf("person")),
  startsAt: Type.Optional(InstantText),
  until: Type.Optional(InstantText),
  deferUntil: Type.Optional(InstantText),
});
export const OwnGrantsView = Type.Object({
  items: Type.Array(GrantView, { description: "Yours of the last thirty days, the newest first" }),
  waiting: Type.Array(GrantView, { description: "Of others, that wait for a second person" }),
});
export const WeeklyGrantsView = Type.Object({
  from: InstantText,
  to: InstantText,
  items: Type.Array(
    Type.Object({
      ...GrantView.properties,
      reads: Type.Integer({ description: "How often a conversation was read by it" }),
    }),
  ),
});

/** What both sides are told of a read: the reason and when, never who. */
export const ReadView = Type.Object({
  id: LocatedIdOf("access_receipt"),
  at: InstantText,
  by: OneOf(["staff", "job"], "A person of the marketplace, or a program of it"),
  ground: GroundWord,
});
export const ReadsView = Type.Object({ items: Type.Array(ReadView, { description: "The newest first" }) });
export const PropertyReadsView = Type.Object({
  items: Type.Array(Type.Object({ ...ReadView.properties, conversationId: LocatedIdOf("conversation") }), {
    description: "The newest first",
  }),
});

export const OptOutBody = Type.Object({ optedOut: Type.Boolean() });
export const OptOutView = Type.Object({
  optedOut: Type.Boolean({ description: "This side uses no messages" }),
  since: Type.Optional(InstantText),
  otherOptedOut: Type.Boolean({ description: "The other side prefers not to use messages" }),
  closes: Type.Array(OneOf(OPT_OUT_CLOSES, "Closed for as long as it lasts")),
  keeps: Type.Array(OneOf(OPT_OUT_KEEPS, "Goes on all the same")),
});

export const HistoryView = Type.Object({
  id: IdOf("history"),
  propertyId: PropertyNumber,
  conversationId: Type.Optional(IdOf("conversation")),
  state: OneOf(["requested", "ready", "expired"], "It can be fetched while it is `ready`"),
  requestedAt: InstantText,
  until: Type.Optional(InstantText),
  sizeBytes: Type.Optional(Type.Integer()),
  messages: Type.Optional(Type.Integer()),
});
export const HistoriesView = Type.Object({
  items: Type.Array(HistoryView, { description: "The newest first" }),
});

export const HoldBody = Type.Object({
  propertyId: PropertyNumber,
  conversationId: Type.Optional(IdOf("conversation")),
  ground: OneOf(HOLD_GROUNDS, "Why it is kept"),
  caseId: CaseText,
});
export const HoldView = Type.Object({
  id: IdOf("legal_hold"),
  ...HoldBody.properties,
  caseId: Type.String(),
  placedBy: IdOf("person"),
  placedAt: InstantText,
});
export const HoldsView = Type.Object({ items: Type.Array(HoldView, { description: "The oldest first" }) });

/** An erasure as it stands; `page` shows what was done and hands out the certificate. */
const ErasureStates = OneOf(
  ["possible", "too_early", "held", "erased"],
  "`possible` now; `too_early` until `from`; `held` for a case; `erased` already",
);
export const ErasureView = Type.Object({
  state: ErasureStates,
  from: Type.Optional(InstantText),
  requestedAt: Type.Optional(InstantText),
  page: Type.Optional(Type.String({ description: "Path of the page with the certificate" })),
});
export const ErasureBody = Type.Object({
  reservationNumber: Type.String({ minLength: 1, maxLength: 64, description: "As it is on the booking" }),
  caseId: CaseText,
});
export const ErasuresView = Type.Object({
  items: Type.Array(
    Type.Object({
      id: IdOf("erasure_request"),
      reservationId: LocatedIdOf("reservation"),
      caseId: Type.String(),
      askedBy: OneOf(["guest", "person"], "The guest, or one of the desk"),
      askedAt: InstantText,
      state: OneOf(
        ["possible", "too_early", "held", "erased", "withdrawn"],
        "As of an erasure; `withdrawn` when it was taken back",
      ),
      from: Type.Optional(InstantText),
      settledAt: Type.Optional(InstantText),
      page: Type.Optional(Type.String()),
    }),
    { description: "The newest first" },
  ),
});
export const CertificateView = Type.Object({
  certificate: Type.String({ description: "What was done, as JSON; the signature is over this very text" }),
  signature: Type.String({ description: "Ed25519, base64" }),
});

export const OpenedView = Type.Object({
  receiptId: LocatedIdOf("access_receipt"),
  readAt: InstantText,
  ground: GroundWord,
  caseId: Type.String(),
  shows: OneOf(["words", "masked"], "`masked`: without names, numbers, links and contacts"),
  propertyName: Type.Optional(Type.String()),
  timeZone: Type.Optional(Type.String()),
  reservationNumber: Type.Optional(Type.String()),
  messages: Type.Array(
    Type.Object({
      seq: Type.Integer(),
      from: OneOf(["guest", "partner"], "Who wrote it"),
      authorName: Type.Optional(Type.String()),
      body: Type.String(),
      sentAt: InstantText,
      pictures: Type.Integer({ description: "How many came with it" }),
    }),
    { description: "By number, the last five hundred" },
  ),
  areMore: Type.Boolean({ description: "There are older ones" }),
});

export type ErasureView = Static<typeof ErasureView>;
export type ErasuresView = Static<typeof ErasuresView>;
export type OpenedView = Static<typeof OpenedView>;
export type HoldView = Static<typeof HoldView>;
export type HistoryView = Static<typeof HistoryView>;
export type OptOutView = Static<typeof OptOutView>;
export type GrantView = Static<typeof GrantView>;
export type ReadsView = Static<typeof ReadsView>;
export type PropertyReadsView = Static<typeof PropertyReadsView>;
