/** Does a machine say in words that it returns a mail? */

import type { Part } from "../../types/part.ts";
import type { BounceReason } from "../../types/reading.ts";
import { hasAutoSubject } from "./auto-subjects.ts";
import { BOUNCE_SAYINGS, BOUNCE_SUBJECTS, DELAYED_SUBJECTS, REJECTION_SAYINGS } from "./bounce-phrases.ts";
import { reasonInWords, wordsOf } from "./reason-of.ts";
import {
  type Envelope,
  isDaemon,
  isMachine,
  isMailerDaemon,
  isNullSender,
  soundsLikeMachine,
} from "./sender-signs.ts";

/** What people put before the subject of a mail they answer or pass on. */
const ANSWERED = /^\s*(?:re|fwd?|aw|wg|tr|rv|sv|vs|vb|enc|i)\s*:/i;
const SAYS_REFUSED =
  /(?:^|[\s:(])[45][0-5]\d[ -](?:#?[45]\.\d\.\d|<[^<>\s]{1,250}>|(?:requested|mailbox|user|unknown|sorry|host)\b)/i;
/** Reasons nobody but a mail server has, and that it says in few words. */
const OF_DELIVERY: ReadonlySet<BounceReason | undefined> = new Set([
  "user_unknown",
  "mailbox_full",
  "mailbox_disabled",
  "host_unknown",
]);
const FIRST_WORDS = 600;
/** What a daemon writes to the people of its own house. */
const TO_ITS_OWN = /\b(?:quota|quarantine|digest|summary|welcome)\b/i;

/**
 * Of a mail server one sign is enough, and of the daemon none is needed; of another machine two are, of one without
 * a sender its subject, of one with nothing but such a name subject and words. Whatever begins as automatic replies do is none.
 */
export function speaksOfBounce(root: Part, text: string, envelope: Envelope): boolean {
  const isDaemonMail = isDaemon(root, envelope);
  const isMachineMail = isDaemonMail || isMachine(root, envelope);
  if (!isMachineMail && !soundsLikeMachine(root)) return false;
  const subject = root.headers.words("subject").slice(0, 500);
  if (hasAutoSubject(subject) || (!isDaemonMail && ANSWERED.test(subject))) return false;
  if (isMailerDaemon(root) && !TO_ITS_OWN.test(subject)) return true;

  const sayings = count(BOUNCE_SAYINGS, text);
  const isNamed = isNamedBounce(subject.toLowerCase());
  const isRefused = SAYS_REFUSED.test(text);
  const isNameless = isNullSender(root, envelope);
  if (isDaemonMail) return sayings > 0 || isNamed || isRefused || (isNameless && tellsReason(text));
  if (isNamed && isNameless) return true;
  if (!isMachineMail) return sayings > 0 && isNamed;
  return sayings > 1 || (sayings > 0 && (isNamed || isRefused));
}

/** A server may refuse a mail it has taken in the form of a receipt, as Sieve's `reject` does. @rfc 5429 */
export function speaksOfRejection(root: Part, text: string): boolean {
  const isMarked = root.headers
    .all("auto-submitted")
    .some((field) => /\(\s*reject/i.test(field.slice(0, 200)));
  return isMarked || count(REJECTION_SAYINGS, text) > 0;
}

const isNamedBounce = (subject: string): boolean =>
  BOUNCE_SUBJECTS.some((words) => subject.includes(words)) ||
  DELAYED_SUBJECTS.some((words) => subject.trimStart().startsWith(words));

const tellsReason = (text: string): boolean =>
  OF_DELIVERY.has(reasonInWords(wordsOf(text.slice(0, FIRST_WORDS))));

function count(sayings: readonly string[], text: string): number {
  const words = text.toLowerCase().replace(/[’`´]/g, "'").replace(/\s+/g, " ");
  return sayings.filter((saying) => words.includes(saying)).length;
}
