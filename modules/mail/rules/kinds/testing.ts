/** Mails for the tests of this folder: written as lines, read as any mail that comes in. */

import { readMail } from "../../reading/read-mail.ts";
import type { Part } from "../../types/part.ts";

export const mailOf = (text: string): Part =>
  readMail(new TextEncoder().encode(text.replace(/\n/g, "\r\n"))).root;

/** Header fields of Mira's answer to Casa Azul, each replaceable, `undefined` leaves it out. */
export function mail(fields: Record<string, string | undefined>, body = "See you on Friday.\n"): Part {
  const all = {
    From: "Mira <mira@home.example>",
    To: "casa-azul@partner.example",
    Subject: "Re: Your stay at Casa Azul",
    ...fields,
  };
  const head = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  );
  return mailOf(`${head.join("\n")}\n\n${body}`);
}

const DAEMON = {
  From: "Mail Delivery System <MAILER-DAEMON@mx.home.example>",
  To: "b-1@guest.example",
  Subject: "Undelivered Mail Returned to Sender",
};

/** What a mail server returns in words alone. */
export const returned = (words: string, fields: Record<string, string | undefined> = {}): Part =>
  mail({ ...DAEMON, ...fields }, words);

export type ReportParts = {
  readonly says?: string;
  readonly status?: string;
  /** `message/rfc822` or `text/rfc822-headers` with what it holds; left out when undefined. */
  readonly original?: readonly [type: string, text: string] | undefined;
  readonly statusType?: string;
  readonly reportType?: string;
};

export const STATUS = "Final-Recipient: rfc822; mira@home.example\nAction: failed\nStatus: 5.1.1\n";
export const ORIGINAL =
  "Message-ID: <stay-7@guest.example>\nTo: mira@home.example\nSubject: Your stay\n\nWelcome!\n";

/** What a mail server returns as a report. @rfc 3464 */
export function report(parts: ReportParts = {}, fields: Record<string, string | undefined> = {}): Part {
  const {
    says = "Your message could not be delivered.\n",
    status = STATUS,
    original = ["message/rfc822", ORIGINAL],
    statusType = "message/delivery-status",
    reportType = "delivery-status",
  } = parts;
  const pieces = [
    ["text/plain", says],
    [statusType, `Reporting-MTA: dns; mx.home.example\n\n${status}`],
    ...("original" in parts && !parts.original ? [] : [original]),
  ];
  const body = pieces.map(([type, text]) => `--cut\nContent-Type: ${type}\n\n${text}\n`).join("");
  const type = `multipart/report; report-type=${reportType}; boundary=cut`;
  return mail({ ...DAEMON, "MIME-Version": "1.0", "Content-Type": type, ...fields }, `${body}--cut--\n`);
}
