/** Nouns of a mail as we understand it: what kind it is, what its author wrote, what came with it. */

/** A stretch of a text, in UTF-16 units, end exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** A stretch of text that stood in something a mail program made: its quotation, its signature, its disclaimer. */
export type Mark = Span & { readonly is: "quote" | "signature" };

/** The words somebody wrote, apart from what their mail program put around them. Nothing is lost: the three are all. */
export type Cut = {
  /** What was written for this message. */
  readonly text: string;
  /** Quoted history, forwarded mail, our own footer, disclaimers. */
  readonly elided: string;
  readonly signature: string;
};

/** A link in the words: where it really leads, and what it was called. */
export type Link = {
  readonly url: string;
  /** What stood in its place, when that was something else. */
  readonly label?: string;
  /** The label names one site and the link leads to another. */
  readonly isMisleading?: true;
};

/** One recipient of a bounce, by the report or by what a free-form bounce says. */
export type BounceOf = {
  /** Lower case; empty when the bounce does not say. */
  readonly recipient: string;
  readonly action: "failed" | "delayed" | "delivered" | "relayed" | "expanded";
  /** RFC 3463, such as `5.1.1`; derived from the reason when it is not given. */
  readonly status: string;
  /** One word for what happened. */
  readonly reason: BounceReason;
  /** Trying again makes no sense for this mailbox. */
  readonly isHard: boolean;
};

export type BounceReason =
  | "user_unknown"
  | "mailbox_full"
  | "mailbox_disabled"
  | "host_unknown"
  | "message_too_big"
  | "content_refused"
  | "policy_refused"
  | "sender_refused"
  | "rate_limited"
  | "network"
  | "expired"
  | "loop"
  | "system"
  | "unknown";

export const MAIL_KINDS = ["message", "bounce", "auto_reply", "report", "loop", "refused"] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** A refusal as SMTP says it: the code of the case, the reply code, the enhanced status code. @rfc 3463 */
export type MailRefusal = {
  /** `mail.reason`, stable. */
  readonly code: string;
  readonly smtp: number;
  readonly enhanced: string;
  readonly params?: Readonly<Record<string, string | number>>;
};
