/** What the name of a file claims, and whether it was made to deceive. Pure; every loop looks at a character once. */

import type { FileKind, Format } from "../types.ts";
import { formatOfExtension } from "./formats.ts";

/** Turn the direction of what is read: `photo_` + U+202E + `gpj.exe` is shown as `photo_exe.jpg`. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/;
/** Control characters but those that folding a header leaves behind. */
const CONTROLS = /(?![\t\r\n])\p{Cc}/u;
/** Drawn by nobody: what stands between the letters of an extension does not change it. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\t\r\n]/gu;
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/;
/** These end names of sites as well, and people name pictures after sites: `casa-azul.com.jpg`. */
const ALSO_SITES = new Set(["com", "app", "pl", "sh", "py", "so", "run"]);
/** A part of a split archive: the `001` of `trip.zip.001`. */
const VOLUME = /^(?:\d{2,3}|part\d{1,3})$/;

/** A system takes it for a device of its own, whatever stands behind the first dot. */
export const isDevice = (name: string): boolean => DEVICE.test(name.split(".", 1)[0]!.trim().toLowerCase());

/** The pieces between the dots, as a system reads them: without what is not seen, blanks around them and letter case. */
export const piecesOf = (name: string): string[] =>
  name
    .replace(UNSEEN, "")
    .split(".")
    .map((piece) => piece.trim().toLowerCase());

/** The format that the end of `name` promises; undefined when it promises none we know. */
export function claimOfName(name: string): Format | undefined {
  const pieces = piecesOf(name);
  const last = pieces.length > 1 ? pieces.at(-1)! : "";
  const before = pieces.length > 2 ? formatOfExtension(pieces.at(-2)!) : undefined;
  if (before?.kind === "archive" && VOLUME.test(last)) return before;
  if (/^[rz]\d{2}$/.test(last)) return formatOfExtension(last.startsWith("r") ? "rar" : "zip");
  return formatOfExtension(last);
}

/**
 * Was `name` made to be taken for another: with parts of a path, a device of a system, characters that turn the
 * reading, control characters, dots at its end, or an extension behind or before another that runs?
 * `photo.png.jpg` and `invoice.pdf.jpg` are left alone: people make them by converting.
 */
export function isMisleading(name: string): boolean {
  if (TURNS.test(name) || CONTROLS.test(name) || /[/\\]/.test(name)) return true;
  const pieces = piecesOf(name);
  if (pieces.length === 1) return isDevice(name);
  return pieces.at(-1) === "" || isDevice(name) || hasTwoFaces(pieces.slice(1));
}

function hasTwoFaces(extensions: readonly string[]): boolean {
  const last = formatOfExtension(extensions.at(-1)!);
  const earlier = extensions.slice(0, -1).filter((extension) => formatOfExtension(extension));
  if (earlier.length === 0) return false;
  if (last && HIDDEN_BEHIND.has(last.kind)) return true;
  return earlier.some((extension) => !ALSO_SITES.has(extension) && runs(formatOfExtension(extension)));
}

/** Kinds that are put behind a harmless extension; a `scan.jpg.pdf` somebody just converted. */
const HIDDEN_BEHIND = new Set<FileKind>(["program", "script", "markup", "office", "archive", "message"]);
const runs = (format: Format | undefined): boolean => format?.kind === "program" || format?.kind === "script";
