/** What a mail says: its words, the invitation it holds, and the files that came with it. */

import type { Part } from "../types/part.ts";
import { type HtmlToText, joinBlocks } from "./blocks.ts";
import { calendarLines } from "./calendar.ts";
import { isAside, isCalendar, isMessage, isTnef, isWords, type Place } from "./placing.ts";
import { relatedStart } from "./related.ts";
import { rescuedWords } from "./rescued.ts";
import { isEncrypted, isSignature } from "./sealed.ts";
import { readTnef } from "./tnef/read-tnef.ts";
import { chooseVersions, versionsTogether } from "./versions.ts";
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

/** Words that count when there are no others; then they are no file. */
type Rescued = { readonly block: Block; readonly file?: FilePart };

/** What a stretch of the tree holds. */
type Found = {
  readonly blocks: readonly Block[];
  readonly rescued: readonly Rescued[];
  readonly calendars: readonly string[];
  readonly files: readonly FilePart[];
};

const NOTHING: Found = { blocks: [], rescued: [], calendars: [], files: [] };

export function readBody(root: Part, htmlToText: HtmlToText): Body {
  const { blocks, rescued, calendars, files } = gather(root, { isFirst: true, isRoot: true }, htmlToText);
  const words = joinBlocks(blocks, htmlToText);
  const hasWords = words.plain !== undefined || words.html !== undefined;
  const used = new Set(hasWords ? [] : rescued.map(({ file }) => file));
  return {
    ...(hasWords
      ? words
      : joinBlocks(
          rescued.map(({ block }) => block),
          htmlToText,
        )),
    ...(calendars.length > 0 ? { calendar: [...new Set(calendars)].join("\n\n") } : {}),
    files: used.size === 0 ? files : files.filter((file) => !used.has(file)),
    isEncrypted: isEncrypted(root),
  };
}

function gather(part: Part, place: Place, htmlToText: HtmlToText): Found {
  if (isSignature(part) || isAside(part, place)) return NOTHING;
  if (isMessage(part)) return { ...NOTHING, files: [messageFile(part)] };
  if (part.children.length === 0) return gatherLeaf(part, place, htmlToText);
  if (part.type === "multipart/alternative") return gatherVersions(part, place, htmlToText);
  return together(part.children.map((child, i) => gather(child, placeOf(part, i, place), htmlToText)));
}

/** In `multipart/related` one part is the words, the rest is shown among them. @rfc 2387 */
function placeOf(parent: Part, index: number, place: Place): Place {
  const isRelated = parent.type === "multipart/related";
  const isStart = index === (isRelated ? relatedStart(parent) : 0);
  return {
    isFirst: isStart,
    within: isRelated && !isStart ? "related" : isStart ? place.within : undefined,
    ...(parent.type === "multipart/appledouble" ? { within: "appledouble" } : {}),
  };
}

/** Of the versions what says something; files of all versions are kept. @rfc 2046-5.1.4 */
function gatherVersions(part: Part, place: Place, htmlToText: HtmlToText): Found {
  const versions = part.children.map((child) =>
    gather(child, { ...place, isFirst: true, within: "alternative" }, htmlToText),
  );
  const words = versions.map(({ blocks }) => joinBlocks(blocks, htmlToText));
  return { ...together(versions), blocks: [versionsTogether(words, htmlToText)] };
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
      return { ...NOTHING, rescued: [{ block: chooseVersions(block, htmlToText) }], files };
    }
  }
  if (!isWords(part, place)) {
    const file = fileOf(part, place);
    const block = rescuedWords(part, place);
    return { ...NOTHING, rescued: block ? [{ block, file }] : [], files: [file] };
  }
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
