/** The name under which a file is shown and saved, rebuilt from the one it came with. */

import { isDevice } from "../rules/file-names.ts";
import { formatOfExtension } from "../rules/formats.ts";

const MAX_GRAPHEMES = 80;
/** Most file systems hold 255 bytes; a cluster of marks upon one letter is one grapheme of any length. */
const MAX_STEM_BYTES = 220;
/** Longer names are cut before anything looks at them closely; the end holds the extension. */
const LOOKED_AT_UNITS = 600;
const NAMELESS = "picture";

/** What systems keep for themselves or what is not drawn; joiners stay, they shape Persian words and families of emoji. */
const FORBIDDEN = /[<>:"|?*]/g;
const UNSEEN = /(?!\u200c|\u200d|\ufe0e|\ufe0f)[\p{C}\p{Default_Ignorable_Code_Point}]/gu;
const BLANKS = /[\p{White_Space}\u2800]+/gu;

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/**
 * A name without path, control characters, characters that turn the reading, or dots and blanks at its ends; at most 80
 * graphemes. With `extension` (of what the content really is) it ends in that; without, in what was given.
 */
export function shownName(given: string | undefined, extension: string | undefined): string {
  const name = cleaned(given ?? "");
  const own = extensionOf(name);
  const end = extension ?? own;
  const stem = trimmed(extension === undefined ? withoutEnd(name, own) : stemOf(name));
  const kept = shortened(stem, [...end].length + 1) || NAMELESS;
  const safe = isDevice(kept) ? `_${kept}` : kept;
  return end ? `${safe}.${end}` : safe;
}

/** Without the extensions that are known: of `photo.png.jpg` both, of `Photo 3.04` none. */
function stemOf(name: string): string {
  const own = extensionOf(name);
  const format = formatOfExtension(own);
  if (!format) return name;
  const stem = trimmed(withoutEnd(name, own));
  return formatOfExtension(extensionOf(stem))?.kind === "picture" ? stemOf(stem) : stem;
}

const withoutEnd = (name: string, own: string): string => (own ? name.slice(0, -own.length - 1) : name);

/** What stands behind the last dot, if it could be an extension. */
function extensionOf(name: string): string {
  const dot = name.lastIndexOf(".");
  const own = dot > 0 ? name.slice(dot + 1) : "";
  return /^[\p{L}\p{N}]{1,8}$/u.test(own) ? own : "";
}

function cleaned(given: string): string {
  const whole = given.toWellFormed();
  const looked =
    whole.length > 2 * LOOKED_AT_UNITS
      ? whole.slice(0, LOOKED_AT_UNITS) + whole.slice(-LOOKED_AT_UNITS)
      : whole;
  const name = looked.toWellFormed().slice(Math.max(looked.lastIndexOf("/"), looked.lastIndexOf("\\")) + 1);
  const drawn = name
    .normalize("NFC")
    .replace(BLANKS, " ")
    .replace(UNSEEN, "")
    .replace(BLANKS, " ")
    .replace(FORBIDDEN, "-");
  return trimmed(drawn);
}

/** Without dots and blanks at both ends: a dot in front hides a file, one behind is dropped by some systems. */
function trimmed(name: string): string {
  let start = 0;
  let end = name.length;
  while (start < end && isEdge(name[start]!)) start++;
  while (end > start && isEdge(name[end - 1]!)) end--;
  return name.slice(start, end);
}

const isEdge = (character: string): boolean => character === "." || character === " ";

/** As many whole graphemes of `stem` as fit beside an ending of `taken` characters, with `…` where something is missing. */
function shortened(stem: string, taken: number): string {
  const all = [...graphemes.segment(stem)].map(({ segment }) => segment);
  const room = MAX_GRAPHEMES - taken;
  const kept: string[] = [];
  let bytes = 0;
  for (const one of all) {
    bytes += Buffer.byteLength(one);
    if (bytes > MAX_STEM_BYTES) break;
    kept.push(one);
  }
  if (kept.length === all.length && kept.length <= room) return stem;
  return `${trimmed(kept.slice(0, room - 1).join(""))}…`;
}
