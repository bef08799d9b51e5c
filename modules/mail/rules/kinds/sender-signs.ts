/** Who sent it, by what the envelope and the header show: a mail server, some machine, or maybe a person. */

import type { Part } from "../../types/part.ts";

export type Envelope = {
  /** `""` is the null sender `<>`; undefined when not known, then a Return-Path in the mail is asked. */
  readonly sender?: string | undefined;
  /** It came to one of our signed return paths: an answer of a machine, and to a mail of ours. */
  readonly isReturnPath?: boolean | undefined;
  readonly hopMark?: "ours" | "none" | undefined;
};

const DAEMON_NAMES =
  /^(?:system administrator|mail(?:er)?[-_.]?daemon|mailerdaemon|post[-_]?master|mail[-_.]delivery[-_.]sub?system|mail[-_.]delivery[-_.]system|mdaemon|microsoftexchange[0-9a-f]{16,}|double-bounce|bounce|bounces|mailbounce|mail_?error|mailadmin|mail-?administrator)(?:$|[+=@\\-])/i;
const DAEMON_DISPLAY =
  /mail(?:er)?[- ]?daemon|mail delivery (?:sub)?system|mail delivery service|internet mail delivery|mail administrator|microsoft outlook <microsoftexchange|mail deliver system/i;
const MACHINE_NAMES =
  /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|root|sysadmin|mailer|listserv|majordomo|ndr|dsn|mailadm|imss|posta-certificata)(?:$|[-_.+=\d])/i;
/** Anywhere in the name: `E500_SMTP_Mail_Service`. */
const MACHINE_WORDS =
  /(?:^|[-_.\d])(?:smtp|mta|anti[-_]?virus|mail[-_.]?(?:service|server|system|gateway|filter))(?:$|[-_.+=\d])/i;
/** What people send bears this only when a list passes it on. */
const AUTO_PRECEDENCE = /^\s*(?:bulk|junk|auto[-_]?reply)\b/i;

/** Fields only programs write that return mail. */
const BOUNCE_FIELDS = [
  "x-failed-recipients",
  "x-mx-bounce",
  "x-ahmailid",
  "x-dsncontext",
  "x-ms-exchange-message-is-ndr",
  "x-mlserver",
];

/** `<>`, nothing at all, or the daemon's own name, as older servers write it. */
export function isNullSender(root: Part, { sender }: Envelope): boolean {
  const path = sender ?? root.headers.first("return-path");
  return path !== undefined && /^\s*<?\s*(?:mailer-daemon\s*)?>?\s*$/i.test(path.slice(0, 200));
}

/** Sent by a mail server in its own name. */
export function isDaemon(root: Part, envelope: Envelope = {}): boolean {
  const from = root.headers.words("from").slice(0, 500);
  const sender = envelope.sender ?? root.headers.first("return-path") ?? "";
  const name = localPart(from);
  return (
    DAEMON_NAMES.test(name) ||
    /^\s*<\s*$|<>\s*$/.test(from) ||
    DAEMON_DISPLAY.test(from) ||
    /^(?:mailer-daemon|postmaster)$/i.test(localPart(sender.slice(0, 500))) ||
    BOUNCE_FIELDS.some((field) => root.headers.first(field) !== undefined)
  );
}

/** The daemon by its own name, which returns mail and does nothing else. */
export const isMailerDaemon = (root: Part): boolean =>
  /^mail(?:er)?[-_.]?daemon$/i.test(localPart(root.headers.words("from").slice(0, 500)));

/** Its name speaks of mail and servers; people may be called so as well. */
export const soundsLikeMachine = (root: Part): boolean =>
  MACHINE_WORDS.test(localPart(root.headers.words("from").slice(0, 500)));

/** Not a person, but not surely a mail server either. */
export function isMachine(root: Part, envelope: Envelope): boolean {
  const name = localPart(root.headers.words("from").slice(0, 500));
  return (
    isNullSender(root, envelope) ||
    envelope.isReturnPath === true ||
    MACHINE_NAMES.test(name) ||
    root.headers.all("auto-submitted").some(isAutoSubmitted) ||
    root.headers.all("precedence").some((field) => AUTO_PRECEDENCE.test(field))
  );
}

/** Anything but `no`, comments and parameters aside; an empty field says nothing. @rfc 3834-5 */
export function isAutoSubmitted(field: string): boolean {
  const [word = ""] = field
    .slice(0, 500)
    .replace(/\([^()]*\)/g, " ")
    .split(";");
  const value = word.trim().toLowerCase();
  return value !== "" && value !== "no";
}

/**
 * `postmaster` of `"Mail System" <postmaster@home.example>`, of `postmaster@home.example (Mail System)` and of a bare name;
 * `system administrator` of `"System Administrator"@home.example`.
 */
export function localPart(from: string): string {
  const at = from.lastIndexOf("@");
  if (at < 0) return from.replace(/[<>"]/g, "").trim();
  const before = from.slice(Math.max(0, at - 100), at);
  if (before.endsWith('"')) return before.slice(before.lastIndexOf('"', before.length - 2) + 1, -1);
  return /[^\s<>"(),:;]*$/.exec(before)?.[0] ?? "";
}
