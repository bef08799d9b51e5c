/** Nouns of the verdict: what is judged, in which circumstances, and what is decided. Readonly, no behaviour. */

import type { Channel, Direction, Found, FoundType, Sign, SignId, Span } from "./text.ts";

/** From the mildest to the hardest. A message may be warned of and masked at once: the hardest is what is recorded. */
export const VERDICTS = ["allow", "warn", "mask", "hold", "block"] as const;
export type Verdict = (typeof VERDICTS)[number];

export type AccountSign = { readonly id: SignId; readonly points?: number };

export type Judged = {
  readonly text: string;
  readonly direction: Direction;
  readonly channel: Channel;
};

/**
 * Everything outside the text that a verdict depends on, so that it can be computed again from what was kept. All of it
 * is handed in: no clock, no list and no counter is asked.
 */
export type Circumstances = {
  /** Hosts of the marketplace itself, in ASCII. Its links are always approved, and what looks like them is not. */
  readonly platformHosts: readonly string[];
  /** Hosts that the property may link to, in ASCII: matched exactly, a leading `www.` aside. */
  readonly approvedHosts: readonly string[];
  /** Every link is followed through our page; only those of approved hosts; none at all, the switch is off. */
  readonly links: "on" | "approved_only" | "off";
  /** Hosts that lists imported by the operator warn of, of those in the text. */
  readonly listedHosts?: readonly string[];
  /** Hosts of the text that this property never sent before; undefined when nobody counted. */
  readonly newHosts?: readonly string[];
  /** ISO 3166 alpha-2, the likeliest first: where national telephone numbers may be from. */
  readonly countries: readonly string[];
  /** Numbers that this stay is known by: reservation number, PIN, prices. They are nobody's telephone. */
  readonly knownNumbers: readonly string[];
  readonly stay?: {
    /** How it is paid: already, or at the desk, or nobody told us. */
    readonly payment: "paid" | "at_property" | "unknown";
    /** The guest spoke of money before in this conversation. */
    readonly guestAskedAboutMoney: boolean;
    /** Hours until check-in begins; negative once it has. */
    readonly hoursToArrival: number;
    readonly isOver: boolean;
  };
  readonly isFirstOfSender: boolean;
  /** Earlier words of the same sender in this conversation, oldest first, at most three, of the last 72 hours. */
  readonly earlier: readonly { readonly text: string; readonly hoursAgo: number }[];
  readonly spread: {
    /** Other stays that got nearly the same text within an hour, unless it is an approved template. */
    readonly similarStays: number;
    /** Other stays that got one of the new hosts within 24 hours. */
    readonly linkStays: number;
    /** Properties from which nearly the same text came within 24 hours, this one included. */
    readonly similarProperties: number;
    /** A template that gained a link, a contact or money words within 24 hours before it is sent to many. */
    readonly isTemplateChanged: boolean;
  };
  /** What is unusual about the session that sends, told by who watches sign-ins; a sign without points has the usual ones. */
  readonly account: readonly AccountSign[];
  /** False when the session is too new and too strange to send links at all. */
  readonly mayCarryLinks: boolean;
  /** Points of upheld or open reports against the sender, 0 to 60. */
  readonly reports: number;
};

/** A sign with what it weighed. */
export type Signal = Sign & { readonly points: number };

/** The rules that were written down before any points (docs: `modules/safety/README.md`). */
export type RuleId = `R${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}` | "R10" | "R11" | "R12" | "R13";

/** What stands in the place of a stretch for the reader. */
export type Mask = { readonly span: Span; readonly type: FoundType; readonly mayReveal: boolean };

/** What is decided about a text, with all its reasons. Same text, circumstances and rule set: same judgement. */
export type Judgement = {
  readonly verdict: Verdict;
  readonly score: number;
  readonly signals: readonly Signal[];
  readonly rules: readonly RuleId[];
  readonly found: readonly Found[];
  readonly masks: readonly Mask[];
  /** Version of the weights and lists, and a digest of them. */
  readonly ruleSet: { readonly version: string; readonly digest: string };
};

/** What was found, in words that people know; never a weight, a threshold or a list's name. */
export const REASONS = [
  ...(["contact", "bank_details", "card_number", "link_unknown", "link_deceptive", "links_off"] as const),
  ...([
    "card_request",
    "secret_request",
    "payment_elsewhere",
    "other_channel",
    "pressure",
    "commands",
  ] as const),
  ...(["impersonation", "advertising", "hidden_writing", "many_recipients", "account_unusual"] as const),
  ...(["reads_like_fraud", "reported", "not_checked"] as const),
] as const;
export type Reason = (typeof REASONS)[number];

/** What the author is told: marked in their text, why, and what they can do. */
export type Explanation = {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /** Stretches of their own text, in order, apart. */
  readonly marks: readonly { readonly start: number; readonly end: number; readonly reason: Reason }[];
  readonly ways: readonly WayForward[];
};

/** Change the words, send them as they are, take them back, ask for a person, add the host to the property's list. */
export const WAYS_FORWARD = ["edit", "send_anyway", "withdraw", "ask_for_review", "approve_host"] as const;
export type WayForward = (typeof WAYS_FORWARD)[number];
