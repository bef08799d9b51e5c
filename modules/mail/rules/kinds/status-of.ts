/** The status of a delivery: read out of what the other server said, or made from the reason. @rfc 3463 */

import type { BounceReason } from "../../types/reading.ts";

/** How much of an answer is looked at. */
const LOOK_AT = 4096;
const STATUS = /(?<![\d.])([245]\.[0-7]\.\d{1,3})(?![\d]|\.\d)/;
/** `550 5.1.1`, `550-5.1.1`, `550 #5.1.1`, `550-'5.2.2`: what comes with a reply code was said by the last server. */
const AFTER_REPLY = /(?<!\d)[245]\d\d[- ]{1,3}[#'"(<[]{0,2}([245]\.[0-7]\.\d{1,3})(?![\d]|\.\d)/g;
/** `(#5.1.1)`, as qmail and Exchange write it. */
const AFTER_HASH = /#([245]\.[0-7]\.\d{1,3})(?![\d]|\.\d)/g;
const BARE = new RegExp(STATUS, "g");
/** A reply code, not a piece of an address such as `[208.58.1.198]`. */
const REPLY = /(?:^|[\s:;,>("'[#])(4(?=[2-5])|5(?=[0-7]))\d\d(?=[\s\-;:,)\]]|\.(?!\d)|$)/;

/** `5.1.1` of `5.1.1 (bad destination mailbox)`; undefined when there is none. */
export const statusIn = (field: string): string | undefined => STATUS.exec(field.slice(0, LOOK_AT))?.[1];

/** As {@link statusIn}; what begins the field of a report counts also when no RFC knows it: `5.9.8`. */
export const statusInField = (field: string): string | undefined =>
  /^\s{0,8}([245]\.\d{1,3}\.\d{1,3})(?![\d.])/.exec(field)?.[1] ?? statusIn(field);

/** Says no more than that it failed: `5.0.0`, `4.0.0`. */
export const isVague = (status: string | undefined): boolean => !status || status.endsWith(".0.0");

/**
 * The most telling status in a text: next to a reply code, then after `#`, then anywhere; a vague one only if alone.
 * `classes` are those looked for; a success says nothing of a failure, and `2.0.12` may be the version of a program.
 */
export function statusInWords(text: string, classes = "45"): string | undefined {
  const head = text.slice(0, LOOK_AT);
  const found = [AFTER_REPLY, AFTER_HASH, BARE]
    .flatMap((pattern) => [...head.matchAll(pattern)].map(([, status = ""]) => status))
    .filter((status) => classes.includes(status[0] ?? ""));
  return found.find((status) => !isVague(status)) ?? found[0];
}

/** `5` of `550 no such user`; undefined when no reply code of a failure is told. */
export const classInWords = (text: string): string | undefined => REPLY.exec(text.slice(0, LOOK_AT))?.[1];

/** What the subject and detail of a reason are in RFC 3463 where nobody said it. */
const DETAILS: Readonly<Record<BounceReason, string>> = {
  user_unknown: "1.1",
  host_unknown: "1.2",
  sender_refused: "1.8",
  mailbox_disabled: "2.1",
  mailbox_full: "2.2",
  system: "0.0",
  message_too_big: "3.4",
  network: "4.1",
  rate_limited: "4.5",
  loop: "4.6",
  expired: "4.7",
  content_refused: "7.1",
  policy_refused: "7.1",
  unknown: "0.0",
};

const PASSES_BY: ReadonlySet<BounceReason> = new Set(["network", "expired", "rate_limited"]);

/** A status for a reason alone. Without a reply code what passes by itself is temporary, all else permanent. */
export const statusOfReason = (reason: BounceReason, kind: string | undefined): string =>
  `${kind ?? (PASSES_BY.has(reason) ? "4" : "5")}.${DETAILS[reason]}`;
