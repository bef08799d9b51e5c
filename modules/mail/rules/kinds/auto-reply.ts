/** Was this mail written by a program in answer to ours? The first sign found is the reason given. @rfc 3834 */

import type { Part } from "../../types/part.ts";
import { isCalendarReply } from "./auto-calendar.ts";
import { isChallenge } from "./auto-challenge.ts";
import { autoSubject } from "./auto-subjects.ts";
import { autoWords } from "./auto-words.ts";
import { signOfMassMail } from "./mass-mail.ts";
import { type Envelope, isAutoSubmitted, isDaemon, isNullSender } from "./sender-signs.ts";

const PRECEDENCE = /^\s*(?:junk|auto[-_]?reply)\b/i;

/** Fields that say so by being there, unless they say no. */
const FIELDS =
  /^(?:x-(?:.{0,40}-)?auto[-_]?(?:repl|respon|generated)|x-vacation$|x-out-of-office$|x-apple-action$|x-failed-recipients$|x-list-administrivia$|x-ms-exchange-generated-message-source$)/;
/** Exchange writes it into the mail of people as well. */
const SAYS_NOTHING = "x-auto-response-suppress";

export function signOfAutoReply(root: Part, envelope: Envelope): string | undefined {
  return (
    signInHeader(root) ??
    signInWords(root) ??
    (isNullSender(root, envelope) ? "null_sender" : undefined) ??
    (isChallenge(root) ? "challenge" : undefined) ??
    (isCalendarReply(root) ? "calendar_reply" : undefined) ??
    (root.type === "multipart/report" ? "report" : undefined) ??
    (isDaemon(root, envelope) ? "daemon" : undefined) ??
    (envelope.isReturnPath ? "return_path" : undefined)
  );
}

function signInHeader(root: Part): string | undefined {
  const { headers } = root;
  if (headers.all("auto-submitted").some(isAutoSubmitted)) return "auto-submitted";
  if (headers.all("precedence").some((field) => PRECEDENCE.test(field))) return "precedence";
  const mass = signOfMassMail(root);
  if (mass) return mass;
  const field = headers.fields.find(
    ({ name, raw }) => FIELDS.test(name) && name !== SAYS_NOTHING && isYes(raw),
  );
  if (field) return field.name;
  if (/auto-?reply/i.test((headers.first("x-post-messageclass") ?? "").slice(0, 200)))
    return "x-post-messageclass";
  if (headers.first("x-ms-exchange-inbox-rules-loop") && /all/i.test(headers.first(SAYS_NOTHING) ?? ""))
    return "x-ms-exchange-inbox-rules-loop";
  return headers.all("delivered-to").some((to) => /^\s*<?autorespond/i.test(to)) ? "delivered-to" : undefined;
}

const isYes = (field: string): boolean => !/^\s*(?:no|false|0|never)?\s*$/i.test(field.slice(0, 50));

function signInWords(root: Part): "subject" | "words" | undefined {
  const subject = autoSubject(root.headers.words("subject"));
  if (subject === "sure") return "subject";
  const { isAnswer, isAway, isReturning, isAsking } = autoWords(root, {
    isSubjectFitting: subject !== undefined,
  });
  if (isAnswer) return "words";
  if (subject === undefined || isAsking) return undefined;
  const isFitting = subject === "followed" || isReturning || (subject === "likely" && isAway);
  return isFitting ? "subject" : undefined;
}
