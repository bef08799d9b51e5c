/** What a style makes of text: hidden or shown, kept as typed or run together. Reads inline styles and old attributes. */

import { colorIn, isAlike, WHITE } from "./colors.ts";
import type { Attributes } from "./walk.ts";

/** How an element shows its text; handed down to what it holds. */
export type Look = {
  /** Part of no text at all, as a script. */
  readonly isDropped: boolean;
  /** By display, opacity or a box without size: nothing inside can be shown again. */
  readonly isGone: boolean;
  /** By visibility or letters without size: something inside may be shown again. */
  readonly isUnseen: boolean;
  readonly isTiny: boolean;
  /** undefined when a picture or a name we do not know makes it. */
  readonly color: number | undefined;
  readonly background: number | undefined;
  readonly space: "collapse" | "keep" | "keep_lines";
};

export const PLAIN: Look = {
  isDropped: false,
  isGone: false,
  isUnseen: false,
  isTiny: false,
  color: 0,
  background: WHITE,
  space: "collapse",
};

/** The colour of letters that have none. */
const CLEAR = -1;

/** No reader would have seen the text. @rule T7 */
export const isHidden = (look: Look): boolean =>
  look.isGone || look.isUnseen || look.isTiny || look.color === CLEAR || isAlike(look.color, look.background);

/** Properties and their values, lower case. */
export type Declarations = ReadonlyMap<string, string>;

/** Declarations of a style by property, the last of each. Longer styles than any program writes are cut. */
export function declarationsOf(style: string): Declarations {
  const found = new Map<string, string>();
  for (const declaration of style.slice(0, 4000).toLowerCase().split(";")) {
    const colon = declaration.indexOf(":");
    if (colon < 0) continue;
    const value = declaration.slice(colon + 1).replace("!important", "");
    found.set(declaration.slice(0, colon).trim(), value.trim());
  }
  return found;
}

/** The look of an element with these attributes inside one that looks like `outer`. */
export function lookOf(attributes: Attributes, style: Declarations | undefined, outer: Look): Look {
  const { hidden, color, bgcolor, background } = attributes;
  if (
    !style &&
    hidden === undefined &&
    color === undefined &&
    bgcolor === undefined &&
    background === undefined
  )
    return outer;
  return {
    isDropped: outer.isDropped,
    isGone: outer.isGone || hidden !== undefined || (style !== undefined && takesNoRoom(style)),
    isUnseen: isUnseen(style?.get("visibility"), outer),
    isTiny: isTiny(style?.get("font-size"), outer),
    color: colorFrom(style?.get("color") ?? color, outer.color),
    background: background ? undefined : backgroundFrom(style, bgcolor, outer.background),
    space: spaceFrom(style?.get("white-space"), outer.space),
  };
}

function takesNoRoom(style: Declarations): boolean {
  if (style.get("display") === "none") return true;
  if (isZero(style.get("opacity"))) return true;
  const isClipped = style.get("overflow") === "hidden" && !style.has("text-overflow");
  if (isClipped && SIZES.some((size) => isZero(style.get(size)))) return true;
  const aside = style.get("position") === "absolute" ? [style.get("left"), style.get("top")] : [];
  return [style.get("text-indent"), ...aside].some((length) => Number.parseFloat(length ?? "") <= -500);
}

const SIZES = ["max-height", "max-width", "height", "width"];

const isZero = (value: string | undefined): boolean => value !== undefined && Number.parseFloat(value) === 0;

function isUnseen(visibility: string | undefined, outer: Look): boolean {
  if (visibility === "hidden" || visibility === "collapse") return true;
  return visibility === "visible" ? false : outer.isUnseen;
}

/** Below this nothing can be read; the invisible first line of newsletters is set in one pixel. */
const READABLE_PX = 1.9;

function isTiny(size: string | undefined, outer: Look): boolean {
  if (size === undefined || size === "inherit") return outer.isTiny;
  const number = Number.parseFloat(size);
  if (Number.isNaN(number)) return /^(?:smaller|larger)/.test(size) ? outer.isTiny : false;
  if (number === 0) return true;
  if (/(?:px|pt)$/.test(size) || /^[\d.]+$/.test(size)) return number < READABLE_PX;
  return size.endsWith("rem") ? false : outer.isTiny; // em and % are parts of the outer size
}

function colorFrom(value: string | undefined, outer: number | undefined): number | undefined {
  if (value === undefined || value === "inherit") return outer;
  return value.trim().toLowerCase() === "transparent" ? CLEAR : colorIn(value);
}

function backgroundFrom(
  style: Declarations | undefined,
  bgcolor: string | undefined,
  outer: number | undefined,
): number | undefined {
  if (style?.get("background-image")?.includes("(")) return undefined;
  const value = style?.get("background-color") ?? style?.get("background") ?? bgcolor;
  if (value === undefined || /^(?:none|transparent|inherit|initial)\b/.test(value)) return outer;
  return value.includes("(") && !value.startsWith("rgb") ? undefined : colorIn(value);
}

function spaceFrom(value: string | undefined, outer: Look["space"]): Look["space"] {
  if (value === undefined) return outer;
  if (value === "pre" || value === "pre-wrap" || value === "break-spaces") return "keep";
  if (value === "pre-line") return "keep_lines";
  return value === "normal" || value === "nowrap" ? "collapse" : outer;
}
