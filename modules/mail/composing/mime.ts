/** The bytes of a mail, ready to be signed and queued: the same input gives the same bytes. Adds no word of its own. */

import { createHash } from "node:crypto";
import MailComposer from "nodemailer/lib/mail-composer";
import type Mail from "nodemailer/lib/mailer";
import { HOP_HEADER } from "../rules/return-path/hop-mark.ts";
import type { MailToCompose } from "../types/letter.ts";
import { mailDate } from "./mail-date.ts";

/** nodemailer takes these too, although its types do not say so. */
type Options = Mail.Options & { readonly baseBoundary: string; readonly boundaryPrefix: string };

/** Looks like nothing that quoted-printable or base64 could make, and like no program's own. */
const BOUNDARY_PREFIX = "=_";

/**
 * One mail to one recipient, from the alias. What came in leaves nothing behind: every field is ours, the time is in
 * UTC, and no field names a program, a host or the other side.
 * @rfc 5322 @rfc 2045 @rfc 2046
 */
export async function composeMime(mail: MailToCompose): Promise<Buffer> {
  const options: Options = {
    from: { name: mail.from.name, address: mail.from.address },
    to: { name: "", address: mail.to },
    subject: mail.subject,
    date: mailDate(mail.date),
    messageId: mail.messageId,
    ...(mail.inReplyTo !== undefined && { inReplyTo: mail.inReplyTo }),
    references: [...mail.references],
    headers: headersOf(mail),
    text: withLineEnds(mail.text),
    html: withLineEnds(mail.html),
    attachments: mail.files.map(({ name, type, bytes }) => ({
      filename: name,
      contentType: type,
      contentDisposition: "attachment",
      content: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    })),
    newline: "\r\n",
    disableFileAccess: true,
    disableUrlAccess: true,
    baseBoundary: createHash("sha256").update(mail.messageId).digest("hex").slice(0, 24),
    boundaryPrefix: BOUNDARY_PREFIX,
  };
  return new MailComposer(options).compile().build();
}

const withLineEnds = (text: string): string => text.replaceAll(/\r\n?|\n/g, "\r\n");

/**
 * A message is a person's words, so it is not called automatic, and an out-of-office answer to it is welcome; a notice
 * is, and asks for none. There is no `List-Id`: nobody subscribed to a list, and programs that file or answer mail would
 * take a conversation for one. Nor a `Feedback-ID`: what complains is linked by its return path.
 * @rfc 3834-5 @rfc 2369-3.2 @rfc 8058-3.1
 */
const headersOf = ({ kind, hopMark, stopUrl }: MailToCompose): Record<string, string> => ({
  [HOP_HEADER]: hopMark,
  ...(kind === "notice" && { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" }),
  ...(stopUrl !== undefined && {
    "List-Unsubscribe": `<${new URL(stopUrl).href}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  }),
});
