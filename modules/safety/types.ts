/** Nouns of safety: files and what is said of them. Readonly, no behaviour. */

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
