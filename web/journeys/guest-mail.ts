/** A guest's mail program for journeys: brings mails to the relay of the house, as the provider of the guest would. */

import sharp from "sharp";
import { bring } from "../../apps/relay/testing/client.ts";
import type { House } from "./house.ts";

/** What the house must be started with: its own mail domain, and no names looked up on a network. */
export const MAIL_SETTINGS = {
  MAIL_DOMAIN: "stays.example",
  MAIL_AUTHENTICATION: "lenient",
  DNS_ZONE: new URL("../../apps/relay/fixtures/names.zone", import.meta.url).pathname,
};

export type Written = {
  readonly text: string;
  readonly files?: readonly { readonly name: string; readonly type: string; readonly bytes: Buffer }[];
  /** Header fields beside the usual ones. */
  readonly header?: readonly string[];
};

/** A picture of one colour. */
export const aPicture = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: "#7aa5c4" } })
    .jpeg()
    .toBuffer();

/** Resolves with what the relay answered. */
export function sendAsMira(house: House, alias: string, written: Written): Promise<string> {
  const sender = "mira@guests.example";
  return bring(house.smtpPort, { sender, recipient: alias, raw: mailOf(sender, alias, written) });
}

let count = 0;

function mailOf(sender: string, alias: string, { text, files = [], header = [] }: Written): string {
  count += 1;
  const parts = [
    ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit", "", text],
    ...files.map(({ name, type, bytes }) => [
      `Content-Type: ${type}; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      "Content-Transfer-Encoding: base64",
      "",
      bytes.toString("base64").replace(/.{76}/g, "$&\n"),
    ]),
  ];
  return [
    `From: Mira Lindqvist <${sender}>`,
    `To: <${alias}>`,
    "Subject: Re: Sea flat",
    `Message-ID: <${count}.${performance.now()}@guests.example>`,
    ...header,
    "MIME-Version: 1.0",
    "Content-Type: multipart/mixed; boundary=part",
    "",
    ...parts.flatMap((part) => ["--part", ...part]),
    "--part--",
    "",
  ]
    .join("\n")
    .replace(/\n/g, "\r\n");
}

/** What the guest's mail server says of a mail that it had taken at first: there is no such mailbox. @rfc 3464 */
export function bounce(house: House, returnPath: string): Promise<string> {
  const raw = [
    "From: Mail Delivery System <mailer-daemon@guests.example>",
    `To: ${returnPath}`,
    "Subject: Undelivered Mail Returned to Sender",
    "MIME-Version: 1.0",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="part"',
    "",
    "--part",
    "Content-Type: text/plain",
    "",
    "Your message could not be delivered.",
    "--part",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mx.guests.example",
    "",
    "Final-Recipient: rfc822; somebody@guests.example",
    "Action: failed",
    "Status: 5.1.1",
    "Diagnostic-Code: smtp; 550 5.1.1 User unknown",
    "",
    "--part--",
    "",
  ].join("\r\n");
  return bring(house.smtpPort, { sender: "", recipient: returnPath, raw });
}
