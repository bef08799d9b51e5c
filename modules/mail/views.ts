/** What the API shows of mail: schemas that are types, for routes, documentation and pages. */

import { type Static, Type } from "typebox";
import { IdOf, InstantText, PropertyNumber } from "#kernel/http/index.ts";
import { CLOSED_BECAUSE } from "#modules/safety/index.ts";

/** One of these words. */
const OneOf = <const T extends readonly string[]>(words: T, description?: string) =>
  Type.Unsafe<T[number]>({ type: "string", enum: words, ...(description && { description }) });

const SideText = OneOf(["guest", "partner"]);

const StateText = OneOf(
  ["queued", "deferred", "accepted", "bounced", "expired", "withheld"],
  "`accepted`: the mail server of the other side has it; `deferred`: it asked us to come again; `bounced`, `expired`: it did not arrive; `withheld`: none was sent, because the mailbox cannot be reached or its owner wants none",
);

const answer = {
  code: Type.Optional(Type.Integer({ description: "SMTP reply code" })),
  status: Type.Optional(Type.String({ description: "Enhanced status code", examples: ["5.1.1"] })),
  reason: Type.Optional(
    Type.String({ description: "One word for what happened", examples: ["mailbox_full"] }),
  ),
};

export const MailStateView = Type.Object(
  {
    seq: Type.Integer({ description: "Number of the message" }),
    state: StateText,
    ...answer,
    changedAt: InstantText,
    nextAt: Type.Optional(InstantText),
    givesUpAt: Type.Optional(InstantText),
  },
  {
    description:
      "How the mail about a message you wrote stands; of several the best, as one reader is enough",
  },
);

export const MailNoteView = Type.Object(
  {
    id: IdOf("inbound"),
    kind: OneOf(["auto_reply", "files_refused"], "An automatic answer came; files of a mail were not taken"),
    side: SideText,
    afterSeq: Type.Integer({ description: "It stands after this message" }),
    files: Type.Array(Type.Object({ name: Type.String(), because: Type.String() })),
    at: InstantText,
  },
  { description: "Something that came by mail and is no message" },
);

export const CopiesView = Type.Object({
  wanted: Type.Boolean({ description: "Messages are also sent by mail" }),
  isReached: Type.Boolean({ description: "False while the mailbox refuses our mail" }),
});

export const MailTrailView = Type.Object({
  aliases: Type.Object(
    { guest: Type.String(), partner: Type.String() },
    { description: "Addresses that stand for the two sides; you write to the other side’s" },
  ),
  you: CopiesView,
  mails: Type.Array(MailStateView),
  notes: Type.Array(MailNoteView),
  cut: Type.Array(IdOf("message"), {
    description: "Messages of which something was cut; see `…/messages/<id>/mail`",
  }),
});

export const MailOfMessageView = Type.Object({
  cut: Type.Optional(
    Type.Object(
      {
        subject: Type.String(),
        elided: Type.String({ description: "Quoted history and what mail programs add" }),
        signature: Type.String(),
        receivedAt: InstantText,
      },
      { description: "What was cut off a message that came by mail; private addresses are hidden" },
    ),
  ),
  steps: Type.Array(Type.Object({ what: StateText, ...answer, at: InstantText }), {
    description: "Every step of the mails about a message you wrote, oldest first",
  }),
});

export const PropertyMailView = Type.Object({
  blocksMail: Type.Boolean({ description: "Nobody writes to guests by mail for this property (M-58)" }),
  blocksLinks: Type.Boolean({ description: "Mails to guests that hold a link are refused (M-58)" }),
  approvedSenders: Type.Array(Type.String({ minLength: 1, maxLength: 254 }), {
    maxItems: 100,
    description:
      "Addresses, or domains with all their addresses, that may write to guests beside the property’s own people (M-57)",
    examples: [["desk@casa-azul.example", "pms.example"]],
  }),
});

export type MailTrailView = Static<typeof MailTrailView>;
export type MailStateView = Static<typeof MailStateView>;
export type MailOfMessageView = Static<typeof MailOfMessageView>;
export type PropertyMailView = Static<typeof PropertyMailView>;
export type CopiesView = Static<typeof CopiesView>;

export const LinkTargetView = Type.Object({
  url: Type.Optional(Type.String({ description: "Not there when it may not be followed" })),
  state: Type.Object({
    open: Type.Boolean(),
    isApproved: Type.Optional(Type.Boolean({ description: "The property chose its host" })),
    because: Type.Optional(OneOf(CLOSED_BECAUSE, "Why it may not be followed")),
  }),
  reportToken: Type.String({ description: "To report the message that holds the link: `/report/<token>`" }),
  host: Type.String({ description: "Where a browser really goes, in ASCII" }),
});

export const UnreachableView = Type.Object({
  items: Type.Array(
    Type.Object({
      property: Type.Object({ id: PropertyNumber, name: Type.String() }),
      side: SideText,
      reservationNumber: Type.String(),
      name: Type.String(),
      because: Type.String({ description: "One word for what their mail server said" }),
      since: InstantText,
    }),
    { description: "Mailboxes that refuse our mail, the newest first; messages wait on their pages" },
  ),
});
export type UnreachableView = Static<typeof UnreachableView>;
