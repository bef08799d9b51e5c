/** Style sheets and what else a page would fetch: nothing is ever applied or fetched, but some of it must be known. */

import { addHiddenNames } from "./hidden-names.ts";
import type { Declarations, Look } from "./looks.ts";
import { isRemote } from "./pictures.ts";
import type { Attributes } from "./walk.ts";

/** What the style sheets of a mail say that changes how its lines are read. */
export type SheetRules = {
  /** Paragraphs without a blank line between them, as Outlook on the web sets them. */
  readonly hasTightParagraphs: boolean;
  /** Something has a background we do not see: white letters may stand on it. */
  readonly paintsBackgrounds: boolean;
};

export const NO_RULES: SheetRules = { hasTightParagraphs: false, paintsBackgrounds: false };

const TIGHT = /(?:^|[\s,}>])p(?:\.msonormal)?\s?\{[^}]{0,100}margin(?:-top|-bottom)?:\s?0/i;

/** The rules known so far together with those of another sheet. */
export const sheetRules = (sheet: string, known: SheetRules): SheetRules => ({
  hasTightParagraphs: known.hasTightParagraphs || TIGHT.test(sheet),
  paintsBackgrounds: known.paintsBackgrounds || /background/i.test(sheet),
});

/** Sheets for paper or small screens are not what a reader saw. */
const EVERYWHERE = /^\s*(?:|all|screen)\s*$/i;

/** What the sheets of a page do not display, by class or id. */
export function hiddenBySheets() {
  const hidden = new Set<string>();
  return {
    read(sheet: string, media = ""): void {
      if (EVERYWHERE.test(media)) addHiddenNames(sheet, hidden);
    },
    /** `look`, gone when the sheets say so and the element's own style does not. */
    lookOf(tag: string, attributes: Attributes, style: Declarations | undefined, look: Look): Look {
      if (hidden.size === 0 || look.isGone || style?.has("display")) return look;
      const isHidden = namesOf(attributes).some((name) => hidden.has(name) || hidden.has(tag + name));
      return isHidden ? { ...look, isGone: true } : look;
    },
  };
}

function namesOf({ class: classes = "", id }: Attributes): readonly string[] {
  const names = classes
    .slice(0, NAMES_MAX)
    .toLowerCase()
    .split(/\s+/)
    .map((name) => `.${name}`);
  return id === undefined ? names : [...names, `#${id.toLowerCase()}`];
}

const NAMES_MAX = 500;

const REMOTE_URL = /(?:url\(|@import)\s?["']?\s?(?:https?:|ftp:)?\/\//i;

/** A style sheet, or an inline style, would fetch something. */
export const stylesFetch = (style: string): boolean => REMOTE_URL.test(style);

const FETCHING = new Set([
  "script",
  "link",
  "iframe",
  "embed",
  "object",
  "video",
  "audio",
  "source",
  "input",
  "bgsound",
]);

/** The element would fetch something from elsewhere; pictures are told apart in their own place. @rule T4 T5 */
export function fetches(tag: string, { src, href, background, style, rel }: Attributes): boolean {
  if (background !== undefined && isRemote(background.trim())) return true;
  if (style !== undefined && stylesFetch(style)) return true;
  if (!FETCHING.has(tag)) return false;
  if (tag === "link") return /stylesheet|icon|preload/i.test(rel ?? "") && isRemote((href ?? "").trim());
  return src !== undefined && isRemote(src.trim());
}
