/** Services that keep a mail back until its sender proves to be a person. Known by their fields, subjects or words. */

import type { Part } from "../../types/part.ts";
import { wordsToReader } from "./parts-of.ts";

const FIELDS = [
  "x-tmda-confirm",
  "x-tmda-challenge",
  "x-boxtrapper",
  "x-spamarrest",
  "x-mailinblack",
  "x-ask-auth",
  "x-qconfirm",
  "x-bluebottle-request",
];
/** Who writes nothing else, in the form of a bounce as well. */
const SENDERS = /[<\s]no-?reply@(?:[a-z-]{1,40}\.)?boxbe\.com>?\s*$/i;
/** People ask to confirm a message as well: there the words must say what for. */
const SUBJECTS =
  /\bverify#|\bconf(?:irm)?#|your email requires verification|sender (?:verification|authentication|confirmation) (?:required|needed|request)|verify (?:that )?you are (?:a )?human|action required to deliver your|your (?:e-?mail|message) (?:to .{1,80} )?(?:is )?(?:awaiting|requires|needs) (?:verification|approval|confirmation)|^boxbe:|\bspam ?arrest\b|mailinblack|authentifiez[- ]vous/i;
const WORDS =
  /(?:verify|prove|confirm)(?: that)? you(?:'re| are) (?:a )?(?:real )?(?:human|person|not a (?:robot|machine|spammer))\b(?! wh)|to (?:release|deliver) your message(?: for delivery)?(?:,)? (?:please )?(?:click|reply|verify|confirm|send)|reply to this (?:message|e-?mail) (?:to confirm|and your (?:original )?message will be delivered)|unconfirmed message|message is being held (?:because|until)|challenge[- ]response|add yourself to my (?:boxbe )?guest list|to have your (?:e-?mail )?address added to the recipient's|votre message (?:est|a été) (?:mis )?(?:en attente|retenu|bloqué)|pour que votre (?:message|e-?mail) (?:soit|me soit|lui soit) (?:délivré|remis|transmis)|damit ihre (?:nachricht|e-?mail) zugestellt|bestätigen sie bitte, dass sie (?:ein mensch|kein)|su mensaje (?:está|ha sido|quedó) retenido|sua mensagem (?:está|foi|ficou) retida/i;

export function isChallenge(root: Part): boolean {
  if (hasChallengeField(root) || SUBJECTS.test(root.headers.words("subject").slice(0, 300))) return true;
  return WORDS.test(wordsToReader(root).slice(0, 4096).replace(/’/g, "'").replace(/\s+/g, " "));
}

/** Surely one, whatever its words sound like: as something of ours is kept back, often like those of a bounce. */
export function hasChallengeField({ headers }: Part): boolean {
  if (FIELDS.some((name) => headers.first(name) !== undefined)) return true;
  if (/\btmda\b/i.test((headers.first("x-delivery-agent") ?? "").slice(0, 200))) return true;
  return SENDERS.test(` ${headers.first("from")?.slice(-200) ?? ""}`);
}
