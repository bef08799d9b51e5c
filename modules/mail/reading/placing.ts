/** Is a part words, a file, an invitation, or nothing for people? It depends on what it is and on where it lies. */

import type { Part } from "../types/part.ts";

export type Place = {
  readonly isRoot?: true;
  /** The first of its container, or the one that its container begins with. */
  readonly isFirst: boolean;
  readonly within?: "alternative" | "related" | "appledouble" | undefined;
};

const WORDS = /^text\/(?:plain|html|enriched|richtext|markdown|x-markdown)$/;
const MULTIPART = /^multipart\//;
const CALENDAR = /^(?:text\/(?:calendar|x-vcalendar)|application\/ics)$/;
const TNEF = /^application\/(?:vnd\.)?ms-tnef$/;
const MESSAGE = /^message\/(?:rfc822|global|news)$/;
/** Versions for programs, not for people: they are worth something only beside other versions. */
const FOR_PROGRAMS = /^text\/(?:x-amp-html|watch-html|x-watch-html)$/;

/**
 * Text without a name is words, unless it is said to be a file; a version of the words may have any name, and so may
 * the first text of a container.
 */
export function isWords(part: Part, { isRoot, isFirst, within }: Place): boolean {
  if (MULTIPART.test(part.type)) return true; // a multipart in which no part was found
  if (!WORDS.test(part.type)) return false;
  const isVersion = isRoot === true || within === "alternative";
  if (part.disposition === "attachment") return isVersion && part.fileName === undefined;
  if (part.fileName === undefined) return within !== "related" || part.contentId === undefined;
  return isVersion || isFirst;
}

export const isCalendar = (part: Part): boolean =>
  CALENDAR.test(part.type) || /\.ics$/i.test(part.fileName ?? "");

export const isTnef = (part: Part): boolean =>
  TNEF.test(part.type) || /^winmail\.dat$/i.test(part.fileName ?? "");

export const isMessage = (part: Part): boolean => MESSAGE.test(part.type);

/** Nothing that anybody would miss: a version for programs, the half of a Macintosh file that only a Macintosh reads. */
export const isAside = (part: Part, { within }: Place): boolean =>
  FOR_PROGRAMS.test(part.type) || (within === "appledouble" && part.type === "application/applefile");
