/** The one policy for files that come with messages: who may send what, by which way, how large. Pure. */

import type { FileKind, FileRefusal, FileSender, Format, Sniffed, Way } from "../types.ts";
import { claimOfName, isMisleading } from "./file-names.ts";
import { formatOfType } from "./formats.ts";

const MEGABYTE = 1024 * 1024;

/** What a line of the policy allows: types, and decoded bytes of one file and of all files of a message, where limited. */
export type FileLimits = {
  readonly types: readonly string[];
  readonly maxBytes?: number;
  readonly maxTotalBytes?: number;
};

const PICTURES = ["image/jpeg", "image/png", "image/webp", "image/gif", "image/avif", "image/heic"];
const IN_MAIL: FileLimits = { types: PICTURES, maxTotalBytes: 15 * MEGABYTE };
const ON_PAGES: FileLimits = { types: PICTURES, maxBytes: 15 * MEGABYTE, maxTotalBytes: 15 * MEGABYTE };
const IN_CALLS: FileLimits = { types: ["image/jpeg", "image/png"], maxBytes: 10 * MEGABYTE };

/** @rule M-16 M-17 M-19 M-20 M-22 */
export const FILE_POLICY: Readonly<Record<Way, Readonly<Record<FileSender, FileLimits>>>> = {
  mail: { guest: IN_MAIL, partner: IN_MAIL },
  web: { guest: ON_PAGES, partner: ON_PAGES },
  api: { guest: IN_CALLS, partner: IN_CALLS },
};

/** Kinds that carry or run something; refused by content, whatever they are called. @rule M-18 */
const BLOCKED: ReadonlySet<FileKind> = new Set<FileKind>([
  "archive",
  "program",
  "script",
  "office",
  "markup",
  "message",
]);
/** Formats that not every build of the decoder reads. */
const IF_READABLE: ReadonlySet<string> = new Set(["image/avif", "image/heic"]);
/** Types that say nothing: what is declared when a program does not know, or when nothing is declared. @rfc 2045-5.2 */
const SAYS_NOTHING = new Set(
  `application/octet-stream binary/octet-stream application/binary application/unknown application/x-unknown
   application/download application/x-download application/force-download application/x-octet-stream image/unknown
   unknown/unknown text/plain`.split(/\s+/),
);

/** What is known of one file before it is opened. */
export type FileFacts = {
  readonly way: Way;
  readonly sender: FileSender;
  readonly name: string | undefined;
  readonly declaredType: string | undefined;
  readonly sniffed: Sniffed;
  readonly sizeBytes: number;
  /** Of all files of the message, this one included. */
  readonly totalBytes: number;
  /** Which of `image/avif` and `image/heic` the decoder reads; asked of it, never assumed. */
  readonly alsoReads: readonly string[];
};

export type FileDecision =
  | { readonly accepted: true; readonly as: "picture" }
  | { readonly accepted: false; readonly because: FileRefusal; readonly accepts: readonly string[] };

/**
 * May this file be opened as a picture? The content decides; name and declared type must fit it or say nothing. Of several
 * reasons the one is told that would remain if the others were mended.
 */
export function decideFile(file: FileFacts): FileDecision {
  const limits = FILE_POLICY[file.way][file.sender];
  const accepts = acceptedTypes(file.way, file.sender, file.alsoReads);
  const because = refusalBySize(file, limits) ?? refusalByFormat(file, accepts);
  return because ? { accepted: false, because, accepts } : { accepted: true, as: "picture" };
}

/** The media types that `sender` may send by `way`, as far as the decoder reads them. */
export const acceptedTypes = (way: Way, sender: FileSender, alsoReads: readonly string[]): string[] =>
  FILE_POLICY[way][sender].types.filter((type) => !IF_READABLE.has(type) || alsoReads.includes(type));

function refusalBySize({ sizeBytes, totalBytes }: FileFacts, limits: FileLimits): FileRefusal | undefined {
  const { maxBytes = Number.POSITIVE_INFINITY, maxTotalBytes = Number.POSITIVE_INFINITY } = limits;
  if (sizeBytes === 0) return "empty_file";
  if (sizeBytes > maxBytes) return "too_large";
  return totalBytes > maxTotalBytes ? "total_too_large" : undefined;
}

function refusalByFormat(file: FileFacts, accepts: readonly string[]): FileRefusal | undefined {
  const is = file.sniffed.format;
  const name = file.name ?? "";
  const claims = [claimOfName(name), claimOfType(file.declaredType)].filter((claim) => claim !== undefined);
  // A batch file or a part of an archive has no mark of its own: there the claim is all there is.
  const kinds = is ? [is.kind] : claims.map(({ kind }) => kind);
  if (kinds.some((kind) => BLOCKED.has(kind))) return "blocked_format";
  if (isMisleading(name)) return "misleading_name";
  const claimsPicture = claims.some(({ type }) => accepts.includes(type));
  if (!is || !accepts.includes(is.type))
    return claimsPicture && is?.kind !== "picture" ? "content_mismatch" : "unsupported_format";
  // People do not choose how a program names a picture: it is written anew as what it is.
  return claims.every(({ kind }) => kind === "picture") ? undefined : "content_mismatch";
}

/** What a declared type claims; `png`, `.pdf` and `application/octet-stream` claim nothing. */
function claimOfType(declared: string | undefined): Format | undefined {
  const type = (declared ?? "").split(";", 1)[0]!.trim().toLowerCase();
  return /^[\w.+-]+\/[\w.+-]+$/.test(type) && !SAYS_NOTHING.has(type) ? formatOfType(type) : undefined;
}
