/** Answers of calendars to an invitation: made by a program, unless who answers wrote a word to it. @rfc 5546-3.2.3 */

import type { Part } from "../../types/part.ts";
import { cutReply } from "../quotes/cut-reply.ts";
import { partsOf, wordsToReader } from "./parts-of.ts";

const CALENDAR = /^(?:text\/calendar|application\/ics)$/;

/** An invitation accepted or declined without a word. */
export function isCalendarReply(root: Part): boolean {
  const answers = partsOf(root).filter(isReply);
  if (answers.length === 0) return false;
  const texts = answers.map((part) => part.text().slice(0, 16_384));
  if (texts.some(hasComment)) return false;
  // Outlook leaves the words to who answers, others fill in a sentence of their own.
  const isOutlook = texts.some((text) => /^PRODID:[^\n]{0,40}microsoft/im.test(text));
  return !(isOutlook && hasWords(root));
}

function isReply(part: Part): boolean {
  if (!CALENDAR.test(part.type)) return false;
  const method = part.params.method ?? /^METHOD:([A-Z]{1,20})/im.exec(part.text().slice(0, 4096))?.[1];
  return method?.toUpperCase() === "REPLY";
}

function hasComment(text: string): boolean {
  const comment = /^COMMENT(?:;[^:\n]{0,200})?:([^\n]{0,200})/im.exec(text)?.[1] ?? "";
  const response = /X-RESPONSE-COMMENT="([^"]{0,200})"/i.exec(text.replace(/\r?\n[ \t]/g, ""))?.[1] ?? "";
  return /[\p{L}\p{N}]/u.test(`${comment} ${response}`.replace(/\\n/gi, " "));
}

/** The calendar itself is no word to the reader, when nothing else is there. */
function hasWords(root: Part): boolean {
  const words = wordsToReader(root).slice(0, 4096);
  return !/^\s*BEGIN:VCALENDAR/i.test(words) && cutReply(words).text.trim() !== "";
}
