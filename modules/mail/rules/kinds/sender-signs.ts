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
  /^(?:mail(?:er)?[-_.]?daemon|mailerdaemon|post[-_]?master|mail[-_.]delivery[-_.]sub?system|mail[-_.]delivery[-_.]system|mdaemon|microsoftexchange[0-9a-f]{16,}|double-bounce|bounce|bounces|mailbounce|mail_?error|mailadmin|mail-?administrator)(?:$|[+=-])/i;
const DAEMON_DISPLAY =
  /mail(?:er)?[- ]?daemon|mail delivery (?:sub)?system|mail delivery service|internet mail delivery|mail administrator|microsoft outlook <microsoftexchange|mail deliver system/i;
const MACHINE_NAMES =
  /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|root|sysadmin|mailer|listserv|majordomo)(?:$|[-_.+=\d])/i;

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
    /^\s*<>?\s*$/.test(from) ||
    DAEMON_DISPLAY.test(from) ||
    /^(?:mailer-daemon|postmaster)$/i.test(localPart(sender.slice(0, 500))) ||
    BOUNCE_FIELDS.some((field) => root.headers.first(field) !== undefined)
  );
}

/** Not a person, but not surely a mail server either. */
export const isMachine = (root: Part, envelope: Envelope): boolean =>
  isNullSender(root, envelope) ||
  envelope.isReturnPath === true ||
  MACHINE_NAMES.test(localPart(root.headers.words("from").slice(0, 500))) ||
  root.headers.all("auto-submitted").some(isAutoSubmitted);

/** Anything but `no`, comments and parameters aside; an empty field says nothing. @rfc 3834-5 */
export function isAutoSubmitted(field: string): boolean {
  const [word = ""] = field
    .slice(0, 500)
    .replace(/\([^()]*\)/g, " ")
    .split(";");
  const value = word.trim().toLowerCase();
  return value !== "" && value !== "no";
}

/** `postmaster` of `"Mail System" <postmaster@home.example>`, of `postmaster@home.example (Mail System)` and of a bare name. */
export function localPart(from: string): string {
  const at = from.lastIndexOf("@");
  if (at < 0) return from.replace(/[<>"]/g, "").trim();
  const before = from.slice(Math.max(0, at - 100), at);
  return /[^\s<>"(),:;]*$/.exec(before)?.[0] ?? "";
}
