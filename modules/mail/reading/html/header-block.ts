/** Tells whether lines head a quoted mail, as Outlook and its kin write From, Sent, To; a rule or a border makes it likelier. */

import { FROM_LABELS, OTHER_LABELS } from "./header-labels.ts";
import type { Line, Place } from "./page.ts";

export type Separator = {
  /** A quoted mail begins here and takes the rest of the document, or only what the separator holds. */
  readonly extent: "document" | "own";
  /** Only one program draws this: any labels will do, in languages we do not know. */
  readonly isSure: boolean;
};

type Watch = Separator & {
  readonly place: Place;
  readonly isBare: boolean;
  /** Lines heard; with a label of the sender; with another label. */
  seen: number;
  from: number;
  others: number;
  hasAddress: boolean;
  hasTime: boolean;
};

/** The lines that may stand in a header before it is certain. */
const LINES_TRIED = 6;
const LABEL_MAX = 40;
const DASHES = /^[-=\u2010-\u2015]{4,}/;
const ADDRESS = /[^\s@]@[^\s@]/;
const DAY = /(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d\d/;
const TIME = /\d{1,2}[:.h]\d\d(?!\d)/;

/** `confirms` is called once it is certain, with the place moved before a line of dashes that announces the mail. */
export function headerWatch(confirms: (place: Place, extent: Separator["extent"]) => void) {
  let watch: Watch | undefined;
  let last: Line | undefined;
  let beforeLast: Line | undefined;

  const watching = (place: Place, separator: Separator, isBare: boolean): Watch => ({
    ...separator,
    place,
    isBare,
    seen: 0,
    from: 0,
    others: 0,
    hasAddress: false,
    hasTime: false,
  });

  function read(line: Line, to: Watch): void {
    const label = labelOf(line.text);
    if (to.seen === 0 && (DASHES.test(line.text) || line.text === "")) return;
    to.seen++;
    if (label !== undefined && FROM_LABELS.has(label)) to.from++;
    else if (label !== undefined && (to.isSure || OTHER_LABELS.has(label))) to.others++;
    else if (to.seen === 1 || to.isBare) watch = undefined;
    to.hasAddress ||= ADDRESS.test(line.text);
    to.hasTime ||= DAY.test(line.text) || TIME.test(line.text);
    if (watch && isCertain(to)) {
      const dashes = lineBefore(to.place.start);
      if (dashes && DASHES.test(dashes.text)) to.place.start = dashes.start;
      watch = undefined;
      confirms(to.place, to.extent);
    } else if (to.seen >= LINES_TRIED) watch = undefined;
  }

  /** Of the two lines heard last, the one that ended before `start`; headers of one line need no more. */
  let announces: Line | undefined;
  const lineBefore = (start: number): Line | undefined =>
    announces && announces.start < start ? announces : undefined;

  return {
    /** A separator stands before `place`; one that is not yet decided gives way to it. */
    begin(place: Place, separator: Separator): void {
      watch = watching(place, separator, false);
      announces = last;
    },
    /** A quotation that says so begins: right after a border that only one program draws, all that follows is quoted. */
    meetsQuote(): void {
      if (watch?.isSure && watch.place.start < 0) confirms(watch.place, watch.extent);
      watch = undefined;
    },
    /** What the separator held is over: its words are no quotation if that is not certain by now. */
    leave(place: Place): void {
      if (watch?.place === place) watch = undefined;
    },
    hear(line: Line): void {
      if (watch && watch.place.start >= 0 && line.start >= watch.place.start) read(line, watch);
      else if (!watch && beginsHeader(line)) {
        announces = last;
        watch = watching({ start: line.start, end: -1, first: "" }, BARE, true);
        read(line, watch);
      }
      beforeLast = last;
      last = line;
    },
    /** The line before the one being written. */
    last: (): Line | undefined => last,
    /** Where the last line begins, or the line of dashes that announces it. */
    announcedAt: (): number =>
      (beforeLast && DASHES.test(beforeLast.text) ? beforeLast.start : last?.start) ?? 0,
  };
}

const BARE: Separator = { extent: "document", isSure: false };

const beginsHeader = ({ text }: Line): boolean => FROM_LABELS.has(labelOf(text) ?? "");

/** Two labels may be anything, three with a time or an address after a separator are a mail; without one it takes both more. */
function isCertain({ isBare, isSure, from, others, hasAddress, hasTime }: Watch): boolean {
  const labels = from + others;
  if (isBare) return labels > 2 && hasAddress;
  if (isSure) return labels > 1;
  return from > 0 && (hasAddress ? labels > 1 : hasTime && labels > 2);
}

function labelOf(line: string): string | undefined {
  const colon = line.slice(0, LABEL_MAX).search(/[:：]/);
  return colon > 0
    ? line
        .slice(0, colon)
        .replace(/^[*•>\s]+|[*\s]+$/g, "")
        .toLowerCase()
    : undefined;
}

/** The line introduces a quotation: it ends in a colon and names two of an address, a day and a time. */
export function isAttribution(line: string): boolean {
  if (!/[:：]$/.test(line) || line.length > 300) return false;
  return [ADDRESS, DAY, TIME].filter((pattern) => pattern.test(line)).length > 1;
}
