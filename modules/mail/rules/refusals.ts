/** Refusals of mail as SMTP says them. One table: the case, the reply code, the enhanced status code. Pure. */

import type { MailRefusal } from "../types/reading.ts";

type Codes = Record<string, readonly [number, string]>;

/** What is thrown as a refusal. @rfc 5321-4.2 3463 7372 */
const REFUSALS = {
  "mail.alias_retired": [550, "5.1.6"],
  "mail.alias_closed": [550, "5.2.1"],
  "mail.one_alias_at_a_time": [452, "4.5.3"],
  "mail.sender_not_known": [550, "5.7.1"],
  "mail.mail_blocked": [550, "5.7.1"],
  "mail.links_blocked": [550, "5.7.1"],
  "mail.dmarc_fail": [550, "5.7.1"],
  "mail.not_authenticated": [550, "5.7.26"],
  "mail.authentication_unavailable": [451, "4.7.5"],
  "mail.from_unclear": [550, "5.6.0"],
  "mail.loop": [554, "5.4.6"],
  "mail.encrypted": [554, "5.7.5"],
  "mail.only_quotes": [550, "5.6.0"],
  "mail.empty": [550, "5.6.0"],
  "mail.too_large": [552, "5.3.4"],
  "mail.header_too_large": [552, "5.3.4"],
  "mail.too_many_parts": [554, "5.6.0"],
  "mail.too_deeply_nested": [554, "5.6.0"],
  "mail.files_refused": [554, "5.6.1"],
  "mail.files_too_large": [552, "5.3.4"],
  "mail.report_not_ours": [550, "5.1.1"],
} as const satisfies Codes;

/** Faults of another class, or of another room. */
const OTHERS: Codes = {
  "mail.alias_unknown": [550, "5.1.1"],
  "mail.too_many": [451, "4.7.1"],
  "mail.examination_failed": [451, "4.3.0"],
  "messaging.conversation_closed": [550, "5.2.1"],
  "messaging.conversation_unreadable": [550, "5.2.1"],
  "messaging.body_blank": [550, "5.6.0"],
  "messaging.body_too_long": [552, "5.3.4"],
  "messaging.body_not_text": [554, "5.6.0"],
};

export type RefusalCode = keyof typeof REFUSALS;

export const refusal = (code: RefusalCode, params?: MailRefusal["params"]): MailRefusal => {
  const [smtp, enhanced] = REFUSALS[code];
  return { code, smtp, enhanced, ...(params && { params }) };
};

/** Undefined for codes that mail does not know: the class of the fault says what SMTP answers. */
export function smtpOf(code: string): MailRefusal | undefined {
  const codes: Codes = { ...REFUSALS, ...OTHERS };
  const found = Object.hasOwn(codes, code) ? codes[code] : undefined;
  return found && { code, smtp: found[0], enhanced: found[1] };
}
