/** What a mail says: its words, the invitation it holds, and the files that came with it. */

import type { Part } from "../types/part.ts";
import { chooseVersions, type HtmlToText, joinBlocks } from "./blocks.ts";
import { calendarLines } from "./calendar.ts";
import { isAside, isCalendar, isMessage, isTnef, isWords, type Place } from "./placing.ts";
import { isEncrypted, isSignature } from "./sealed.ts";
import { readTnef } from "./tnef/read-tnef.ts";
import { type Block, wordsOfPart } from "./words-of-part.ts";

export type FilePart = {
  /** Decoded, as the sender wrote it: not yet safe to show. May be empty. */
  readonly name: string;
  /** As declared; the bytes may be something else. */
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Meant to be seen among the words. */
  readonly isInline: boolean;
  readonly contentId?: string;
};

/** `plain` and `html` hold the same words. Of an invitation only what, when and where is given, never its file. */
export type Body = {
  readonly plain?: string;
  readonly html?: string;
  readonly calendar?: string;
  readonly files: readonly FilePart[];
  readonly isEncrypted: boolean;
};

/** What a stretch of the tree holds. Words rescued from a winmail.dat count when there are no others. */
type Found = {
  readonly blocks: readonly Block[];
  readonly rescued: readonly Block[];
  readonly calendars: readonly string[];
  readonly files: readonly FilePart[];
};

const NOTHING: Found = { blocks: [], rescued: [], calendars: [], files: [] };

export function readBody(root: Part, htmlToText: HtmlToText): Body {
  const { blocks, rescued, calendars, files } = gather(root, { isFirst: true, isRoot: true }, htmlToText);
  const words = joinBlocks(blocks, htmlToText);
  const hasWords = words.plain !== undefined || words.html !== undefined;
  return {
    ...(hasWords ? words : joinBlocks(rescued, htmlToText)),
    ...(calendars.length > 0 ? { calendar: [...new Set(calendars)].join("\n\n") } : {}),
    files,
    isEncrypted: isEncrypted(root),
  };
}

function gather(part: Part, place: Place, htmlToText: HtmlToText): Found {
  if (isSignature(part) || isAside(part, place)) return NOTHING;
  if (isMessage(part)) return { ...NOTHING, files: [messageFile(part)] };
  if (part.children.length === 0) return gatherLeaf(part, place, htmlToText);
  if (part.type === "multipart/alternative") return gatherVersions(part, place, htmlToText);
  return together(part.children.map((child, i) => gather(child, placeOf(part, child, i, place), htmlToText)));
}

/** In `multipart/related` the words come first, or where `start` points; the rest is shown among them. @rfc 2387 */
function placeOf(parent: Part, child: Part, index: number, place: Place): Place {
  const isRelated = parent.type === "multipart/related";
  const start = isRelated ? parent.params.start?.replace(/^<|>$/g, "") : undefined;
  const isStart = start ? child.contentId === start : index === 0;
  return {
    isFirst: isStart,
    within: isRelated && !isStart ? "related" : isStart ? place.within : undefined,
    ...(parent.type === "multipart/appledouble" ? { within: "appledouble" } : {}),
  };
}

/** The last HTML and the last text that say something; files of all versions are kept. @rfc 2046-5.1.4 */
function gatherVersions(part: Part, place: Place, htmlToText: HtmlToText): Found {
  const versions = part.children.map((child) =>
    gather(child, { ...place, isFirst: true, within: "alternative" }, htmlToText),
  );
  const words = versions.map(({ blocks }) => joinBlocks(blocks, htmlToText));
  const html = words.findLast((version) => version.html !== undefined)?.html;
  const ofItsOwn = words.findLast((version) => version.plain?.trim() && version.html === undefined);
  const plain = (ofItsOwn ?? words.findLast((version) => version.plain !== undefined))?.plain;
  const block = chooseVersions(
    { ...(plain === undefined ? {} : { plain }), ...(html === undefined ? {} : { html }) },
    htmlToText,
  );
  return { ...together(versions), blocks: [block] };
}

function gatherLeaf(part: Part, place: Place, htmlToText: HtmlToText): Found {
  if (isCalendar(part)) {
    const lines = calendarLines(part.text());
    if (lines) return { ...NOTHING, calendars: [lines] };
  }
  if (isTnef(part)) {
    const tnef = readTnef(part.bytes());
    if (tnef) {
      const files = tnef.files.map((file) => ({ ...file, isInline: file.contentId !== undefined }));
      const { files: _, ...block } = tnef;
      return { ...NOTHING, rescued: [chooseVersions(block, htmlToText)], files };
    }
  }
  if (!isWords(part, place)) return { ...NOTHING, files: [fileOf(part, place)] };
  const { block, files } = wordsOfPart(part);
  const unpacked = files.map(({ name, bytes }) => ({
    name,
    type: "application/octet-stream",
    bytes,
    isInline: false,
  }));
  return { ...NOTHING, blocks: [block], files: unpacked };
}

const together = (all: readonly Found[]): Found => ({
  blocks: all.flatMap(({ blocks }) => blocks),
  rescued: all.flatMap(({ rescued }) => rescued),
  calendars: all.flatMap(({ calendars }) => calendars),
  files: all.flatMap(({ files }) => files),
});

function fileOf(part: Part, { within }: Place): FilePart {
  const isShown = part.disposition === "inline" || part.contentId !== undefined || within === "related";
  return {
    name: part.fileName ?? "",
    type: part.type,
    bytes: part.bytes(),
    isInline: part.disposition !== "attachment" && isShown,
    ...(part.contentId ? { contentId: part.contentId } : {}),
  };
}

/** A mail attached to a mail is a file like any other; its headers hold addresses. */
function messageFile(part: Part): FilePart {
  const name = part.fileName ?? "message";
  const isNamed = name.toLowerCase().endsWith(".eml");
  return { name: isNamed ? name : `${name}.eml`, type: part.type, bytes: part.bytes(), isInline: false };
}
