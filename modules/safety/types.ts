/** Nouns of safety: files and what is said of them, reports and what came of them. Readonly, no behaviour. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";

/** By which way a message comes in: a mail to an alias, a page, a program of the partner. */
export type Way = "mail" | "web" | "api";

export type FileSender = "guest" | "partner";

/** A file as somebody sent it. */
export type GivenFile = {
  /** As sent: may be empty, missing or a trap. */
  readonly name: string | undefined;
  /** As sent, such as `image/jpeg`; believed only where it fits the content. */
  readonly declaredType: string | undefined;
  readonly bytes: Uint8Array;
  /** Shown within the text of a mail. The same rules hold for it. */
  readonly isInline: boolean;
};

/** What kind of thing a file is, as far as the policy tells things apart. */
export type FileKind =
  | "picture"
  | "archive"
  | "program"
  | "script"
  | "office"
  | "markup"
  | "message"
  | "pdf"
  | "diary"
  | "text"
  | "media"
  | "other";

/** A format we know by name: its media type and the extension that files of it carry. */
export type Format = { readonly kind: FileKind; readonly type: string; readonly extension: string };

/** What a content is by its bytes; `format` is undefined when nobody knows. */
export type Sniffed = {
  readonly format: Format | undefined;
  /** Something else hides behind or in a picture; it is gone once the picture is written anew. */
  readonly carries?: "archive" | "markup" | "pdf";
};

/** Why a file was not taken. Permanent words: they are shown in the sender's language. */
export type FileRefusal =
  | "empty_file"
  | "too_large"
  | "total_too_large"
  | "blocked_format"
  | "unsupported_format"
  | "content_mismatch"
  | "misleading_name"
  | PictureFault
  | "infected"
  | "not_checked";

/** What only shows when a picture is opened. */
export type PictureFault = "corrupt_picture" | "too_many_pixels" | "too_many_frames";

/** A picture as we wrote it anew: nothing of the original file is in it but what is seen. */
export type Picture = {
  readonly bytes: Uint8Array;
  /** PNG where something is see-through, otherwise JPEG. */
  readonly type: "image/jpeg" | "image/png";
  readonly width: number;
  readonly height: number;
  /** Of `bytes`, 64 hexadecimal digits: the same picture sent twice has the same. */
  readonly sha256: string;
  /** The original was at most 3 × 3 pixels: it held a layout together or counted readers. */
  readonly isSpacer: boolean;
};

/** What became of one file; `name` is safe to show, whatever the given one was. */
export type FileVerdict =
  | { readonly name: string; readonly accepted: true; readonly picture: Picture }
  | {
      readonly name: string;
      readonly accepted: false;
      readonly because: FileRefusal;
      /** The media types that would have been taken here. */
      readonly accepts: readonly string[];
    };

/** Why a message can be reported, in the order in which people are asked. */
export const REPORT_REASONS = [
  "asks_for_payment_elsewhere",
  "asks_for_card_or_code",
  "pretends_to_be_somebody_else",
  "insults_or_threatens",
  "unwanted_advertising",
  "illegal",
  "something_else",
] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** On which side the reporter stands; `unknown`: whoever held the link, which mail passes on with the words it stands under. */
export type Reporter = "guest" | "partner" | "unknown";

/** What the desk found, and did. */
export const REPORT_OUTCOMES = ["nothing_wrong", "acted"] as const;
export type ReportOutcome = (typeof REPORT_OUTCOMES)[number];

/** A message that somebody reported. One side reports a message once. */
export type Report = {
  readonly propertyId: PropertyId;
  readonly id: Id<"report">;
  readonly messageId: Id<"message">;
  readonly reporter: Reporter;
  readonly reason: ReportReason;
  /** The reporter's own; for the desk alone. */
  readonly words?: string;
  readonly filedAt: Instant;
  readonly resolution?: ReportResolution;
};

export type ReportResolution = {
  readonly outcome: ReportOutcome;
  /** For the desk alone. */
  readonly note: string;
  readonly by: Id<"person">;
  readonly at: Instant;
};
