/** What the receiver says of its own accord, in one table; and how a reply is made fit for the wire. */

import type { ContentFault } from "./content.ts";
import type { PathFault } from "./paths.ts";
import type { Reply } from "./policy.ts";

const reply = (code: number, enhanced: string, text: string): Reply => ({ code, enhanced, text });

/** @rfc 5321-4.2 3463 5248 */
export const REPLIES = {
  accepted_sender: reply(250, "2.1.0", "Sender accepted"),
  accepted_recipient: reply(250, "2.1.5", "Recipient accepted"),
  go_on: reply(354, "", "End the mail with a line that holds only a dot"),
  try_later: reply(451, "4.3.0", "Something is wrong on our side. Please try again later"),

  talked_early: reply(554, "5.5.0", "You spoke before you were greeted or answered"),
  stray_proxy_line: reply(554, "5.5.0", "No proxy is expected at your address"),
  too_many_connections: reply(421, "4.3.2", "Too many connections at the moment. Please try again later"),
  too_many_from_source: reply(421, "4.7.0", "Too many connections from your address. Please try again later"),
  too_many_mails: reply(421, "4.7.0", "Enough mails for one connection. Please come again with a new one"),
  too_many_errors: reply(421, "4.7.0", "Too many errors"),
  stopping: reply(421, "4.3.2", "We are about to stop. Please try again later"),
  session_over: reply(
    421,
    "4.4.2",
    "This connection has lasted long enough. Please come again with a new one",
  ),

  not_offered: reply(502, "5.5.1", "This command is not offered here"),
  command_unreadable: reply(500, "5.5.2", "Control characters do not belong into a command"),
  command_too_long: reply(500, "5.5.2", "The command is too long"),
  nested_mail: reply(503, "5.5.1", "A mail has been begun already"),
  no_sender: reply(503, "5.5.1", "MAIL FROM comes first"),
  no_recipient: reply(503, "5.5.1", "RCPT TO comes first: no recipient has been accepted"),
  data_alone: reply(501, "5.5.4", "DATA stands alone"),
  mail_syntax: reply(501, "5.5.4", "Write MAIL FROM:<address>"),
  rcpt_syntax: reply(501, "5.5.4", "Write RCPT TO:<address>"),
  parameters_syntax: reply(501, "5.5.4", "The parameters cannot be understood"),
  parameter_unknown: reply(555, "5.5.4", "A parameter was not offered here"),
  body_unknown: reply(501, "5.5.4", "BODY is 7BIT or 8BITMIME"),

  too_often: reply(451, "4.7.1", "Too many mails from your address. Please try again later"),
  too_many_recipients: reply(
    452,
    "4.5.3",
    "Enough recipients for one mail. Please send it to the others again",
  ),
  bounce_to_many: reply(550, "5.5.3", "A mail without a sender has one recipient"),

  too_large: reply(552, "5.3.4", "The mail is too large"),
  no_room: reply(452, "4.3.1", "We hold too much mail at the moment. Please try again later"),
  line_too_long: reply(554, "5.6.0", "A line of the mail is too long"),
  bare_newline: reply(554, "5.6.0", "The mail holds a line break that is not CR followed by LF"),
} as const satisfies Record<string, Reply> & Record<ContentFault, Reply>;

const SYNTAX = { sender: "5.1.7", recipient: "5.1.3" } as const;

/** @rfc 3463-3.2 6531-3.5 */
export function replyToPath(fault: PathFault, of: "sender" | "recipient"): Reply {
  if (fault === "not_ascii") return reply(553, "5.6.7", "Addresses beyond ASCII are not offered here");
  const texts = {
    syntax: `The address of the ${of} cannot be understood`,
    no_domain: `The address of the ${of} has no domain`,
    source_route: "Source routes are not followed: write the address alone",
    too_long: `The address of the ${of} is too long`,
  };
  return reply(501, SYNTAX[of], texts[fault]);
}

const ENHANCED = /^[245]\.\d{1,3}\.\d{1,3}$/;

/** May `said` go out as it is? What an answer of the policy must be, too: a final code, and an enhanced one of its class. */
export const isSound = ({ code, enhanced }: Reply): boolean =>
  Number.isInteger(code) &&
  ((code >= 200 && code < 300) || (code >= 400 && code < 600)) &&
  ENHANCED.test(enhanced) &&
  enhanced.startsWith(String(code)[0]!);

export const isEnhanced = (text: string | false | undefined): text is string => !!text && ENHANCED.test(text);

/** With the codes and CRLF a line stays below the 512 octets that every client can read. @rfc 5321-4.5.3.1.5 */
const PIECES = /.{1,480}/g;
const MOST_LINES = 20;

/** The lines of a text: printable ASCII, none empty but an only one, none too long. */
export function linesOf(text: string): string[] {
  const lines = text
    .split(/\r\n|\r|\n/, MOST_LINES)
    .map((line) =>
      line
        .replace(/\p{Cc}/gu, " ")
        .replace(/[^ -~]/gu, "?")
        .trim(),
    )
    .filter((line) => line !== "")
    .flatMap((line) => line.match(PIECES) ?? []);
  return lines.length === 0 ? [""] : lines.slice(0, MOST_LINES);
}
