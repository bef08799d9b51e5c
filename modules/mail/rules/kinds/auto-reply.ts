/** Was this mail written by a program in answer to ours? The first sign found is the reason given. @rfc 3834 */

import type { Part } from "../../types/part.ts";
import { hasAutoSubject } from "./auto-subjects.ts";
import { partsOf, wordsToReader } from "./parts-of.ts";
import { type Envelope, isAutoSubmitted, isDaemon, isNullSender } from "./sender-signs.ts";

const PRECEDENCE = /^\s*(?:bulk|junk|list|auto[-_]?reply)\b/i;

/** Fields that say so by being there, unless they say no. */
const FIELDS =
  /^(?:x-(?:.{0,40}-)?auto[-_]?(?:repl|respon|generated)|x-vacation$|x-out-of-office$|x-apple-action$|x-failed-recipients$|list-(?:id|unsubscribe)$)/;
/** Exchange writes it into the mail of people as well. */
const SAYS_NOTHING = "x-auto-response-suppress";

/** Services that ask the sender to prove to be a person, by their fields or words. */
const CHALLENGE_FIELDS = [
  "x-tmda-confirm",
  "x-tmda-challenge",
  "x-boxtrapper",
  "x-spamarrest",
  "x-mailinblack",
  "x-ask-auth",
  "x-qconfirm",
];
const CHALLENGE_SUBJECTS =
  /\bverify#|\bconf(?:irm)?#|your email requires verification|please confirm your (?:message|e-?mail)|sender (?:verification|authentication|confirmation) (?:required|needed|request)|verify (?:that )?you are (?:a )?human|action required to deliver your|your (?:e-?mail|message) (?:to .{1,80} )?(?:is )?(?:awaiting|requires|needs) (?:verification|approval|confirmation)|^boxbe:|\bspam ?arrest\b|mailinblack|bestätigen sie ihre nachricht|confirmez? votre (?:message|e-?mail)|authentifiez[- ]vous/i;
const CHALLENGE_WORDS =
  /(?:verify|prove|confirm)(?: that)? you(?:'re| are) (?:a )?(?:real )?(?:human|person|not a (?:robot|machine|spammer))|to (?:release|deliver) your message(?:,)? (?:please )?(?:click|reply|verify|confirm)|reply to this (?:message|e-?mail) (?:to confirm|and your (?:original )?message will be delivered)|unconfirmed message|message is being held (?:because|until)|challenge[- ]response/i;

export function signOfAutoReply(root: Part, envelope: Envelope): string | undefined {
  const { headers } = root;
  if (headers.all("auto-submitted").some(isAutoSubmitted)) return "auto-submitted";
  if (headers.all("precedence").some((field) => PRECEDENCE.test(field))) return "precedence";
  const field = headers.fields.find(
    ({ name, raw }) => FIELDS.test(name) && name !== SAYS_NOTHING && isYes(raw),
  );
  if (field) return field.name;
  if (/auto-?reply/i.test((headers.first("x-post-messageclass") ?? "").slice(0, 200)))
    return "x-post-messageclass";
  if (headers.first("x-ms-exchange-inbox-rules-loop") && /all/i.test(headers.first(SAYS_NOTHING) ?? ""))
    return "x-ms-exchange-inbox-rules-loop";
  if (headers.all("delivered-to").some((to) => /^\s*<?autorespond/i.test(to))) return "delivered-to";
  if (hasAutoSubject(headers.words("subject"))) return "subject";
  if (isNullSender(root, envelope)) return "null_sender";
  if (isChallenge(root)) return "challenge";
  if (partsOf(root).some(isCalendarReply)) return "calendar_reply";
  if (isDaemon(root, envelope)) return "daemon";
  return envelope.isReturnPath ? "return_path" : undefined;
}

const isYes = (field: string): boolean => !/^\s*(?:no|false|0|never)?\s*$/i.test(field.slice(0, 50));

function isChallenge(root: Part): boolean {
  if (CHALLENGE_FIELDS.some((name) => root.headers.first(name) !== undefined)) return true;
  if (CHALLENGE_SUBJECTS.test(root.headers.words("subject").slice(0, 300))) return true;
  return CHALLENGE_WORDS.test(wordsToReader(root).slice(0, 4096).replace(/’/g, "'").replace(/\s+/g, " "));
}

/** An invitation accepted or declined: calendars answer on their own. */
function isCalendarReply(part: Part): boolean {
  if (part.type !== "text/calendar" && part.type !== "application/ics") return false;
  const method = part.params.method ?? /^METHOD:([A-Z]{1,20})/im.exec(part.text().slice(0, 4096))?.[1];
  return method?.toUpperCase() === "REPLY";
}
