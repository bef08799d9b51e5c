/** One mail on its way in: what MAIL and RCPT said, and what is still allowed. */

import type { Desk } from "./desk.ts";
import { readParameters, readPath } from "./paths.ts";
import type { Reply, Session } from "./policy.ts";
import { REPLIES, replyToPath } from "./replies.ts";

/** `answers` has, for each RCPT that was accepted, the place of its recipient: LMTP answers each, also one named twice. */
export type Transaction = {
  readonly session: Session;
  readonly sender: string;
  readonly recipients: string[];
  readonly answers: number[];
};

/** A command read, and nothing asked yet. */
type Read = { readonly address: string } | { readonly refusal: Reply };

const MAIL = /^MAIL +FROM:/i;
const RCPT = /^RCPT +TO:/i;
const SIZE = /^\d{1,20}$/;
const BODIES: ReadonlySet<unknown> = new Set(["7BIT", "8BITMIME"]);

/** SIZE and BODY are offered; AUTH is let pass, as it says nothing to who asks nobody to sign in. @rfc 1870 4954-5 6152 */
export function readMailFrom(command: string, { limits, room }: Pick<Desk, "limits" | "room">): Read {
  const begin = MAIL.exec(command);
  if (!begin) return { refusal: REPLIES.mail_syntax };
  const path = readPath(command.slice(begin[0].length), "sender");
  if ("fault" in path) return { refusal: replyToPath(path.fault, "sender") };
  const parameters = readParameters(path.rest);
  if (!parameters) return { refusal: REPLIES.parameters_syntax };
  for (const [name, value] of parameters) {
    if (name === "AUTH" && value !== true) continue;
    if (name === "BODY") {
      if (!BODIES.has(String(value).toUpperCase())) return { refusal: REPLIES.body_unknown };
    } else if (name === "SIZE") {
      if (value === true || !SIZE.test(value)) return { refusal: REPLIES.parameters_syntax };
      if (Number(value) > limits.mailBytes) return { refusal: REPLIES.too_large };
      if (Number(value) > room.leftBytes) return { refusal: REPLIES.no_room };
    } else return { refusal: REPLIES.parameter_unknown };
  }
  return { address: path.address };
}

/** No parameter of RCPT is offered. */
export function readRcptTo(command: string): Read {
  const begin = RCPT.exec(command);
  if (!begin) return { refusal: REPLIES.rcpt_syntax };
  const path = readPath(command.slice(begin[0].length), "recipient");
  if ("fault" in path) return { refusal: replyToPath(path.fault, "recipient") };
  const parameters = readParameters(path.rest);
  if (!parameters) return { refusal: REPLIES.parameters_syntax };
  return parameters.size > 0 ? { refusal: REPLIES.parameter_unknown } : { address: path.address };
}

/** Where `address` stands among the recipients, whatever the case of its letters; -1 when it is new. */
export const placeOf = ({ recipients }: Transaction, address: string): number => {
  const lower = address.toLowerCase();
  return recipients.findIndex((recipient) => recipient.toLowerCase() === lower);
};

/** May there be one more recipient? @rfc 5321-4.5.3.1.10 3464-2 */
export function decideRecipient({ sender, recipients }: Transaction, most: number): Reply | undefined {
  if (sender === "" && recipients.length > 0) return REPLIES.bounce_to_many;
  return recipients.length >= most ? REPLIES.too_many_recipients : undefined;
}
