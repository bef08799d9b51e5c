/** What is said of a mail, on both sides' pages: its state in words, the reason, what is still to be seen. Pure. */

import type { MailState, MailTrail } from "#lib/api/views.ts";
import type { Say, TextKey } from "#lib/texts/index.ts";

// texts: mail.sent mail.queued mail.bounced mail.expired mail.withheld mail.reason_* mail.because_*
// texts: mail.shown_in_app_guest mail.shown_in_app_partner

export type Tone = "calm" | "soft" | "wait" | "stop";

const TONES: Readonly<Record<MailState["state"], Tone>> = {
  accepted: "soft",
  queued: "soft",
  deferred: "wait",
  bounced: "stop",
  expired: "stop",
  withheld: "soft",
};

export const toneOf = ({ state }: Pick<MailState, "state">): Tone => TONES[state];

/** A few words for where a mail is; without `nextAt` a deferred one is on its way again. */
export function stateWords(
  say: Say,
  { state, nextAt }: Pick<MailState, "state" | "nextAt">,
  timeZone: string,
): string {
  if (state === "accepted") return say("mail.sent");
  if (state === "deferred")
    return nextAt ? say("mail.deferred", { at: nextAt, timeZone }) : say("mail.queued");
  return say(`mail.${state}`);
}

/** A sentence for the API's word; empty when there is none. A word of tomorrow is an unknown reason. */
export function reasonWords(say: Say, reason: string | undefined): string {
  if (!reason) return "";
  const key = `mail.reason_${reason}`;
  const sentence = say(key as "mail.reason_unknown");
  return sentence === key ? say("mail.reason_unknown") : sentence;
}

/** Why a file was not taken; empty for a word of tomorrow. */
export function fileBecause(say: Say, because: string): string {
  const key = `mail.because_${because}`;
  const words = say(key as TextKey & "mail.because_infected");
  return words === key ? "" : words;
}

/**
 * Sentences under a message that did not go out as mail: why, that it is to be read all the same, and what else can be
 * done. Once the other side has read it, the reason alone.
 */
export function explanation(
  say: Say,
  trail: Pick<MailTrail, "mails">,
  { seq, isRead }: { readonly seq: number; readonly isRead: boolean },
  reader: "guest" | "partner",
  timeZone: string,
): string[] {
  const at = trail.mails.findIndex((mail) => mail.seq === seq);
  const mail = trail.mails[at];
  if (!mail || !isTold(mail, trail.mails[at + 1])) return [];
  const why = reasonWords(say, mail.reason);
  if (mail.state === "deferred" && mail.givesUpAt)
    return [why, say("mail.gives_up", { at: mail.givesUpAt, timeZone })].filter(Boolean);
  const shown = reader === "partner" ? say("mail.shown_in_app_guest") : say("mail.shown_in_app_partner");
  const urgent = toneOf(mail) === "stop" ? say("mail.try_telephone") : "";
  return (isRead ? [why] : [why, shown, urgent]).filter(Boolean);
}

/** Of messages in a row that no mail was sent about, the last one tells why. */
const isTold = ({ state }: MailState, next: MailState | undefined): boolean =>
  state === "bounced" ||
  state === "expired" ||
  state === "deferred" ||
  (state === "withheld" && next?.state !== state);
