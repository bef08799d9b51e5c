/** Nouns of a mail as it came: header fields and the tree of its parts. Readonly; decoding is lazy and never throws. */

/** One header field, unfolded, in the order of the mail. */
export type HeaderField = {
  /** Lower case. */
  readonly name: string;
  /** As written, unfolded; bytes beyond ASCII read as UTF-8 where they are UTF-8, otherwise as what they look like. */
  readonly raw: string;
};

export type Headers = {
  readonly fields: readonly HeaderField[];
  /** The first field of that name (lower case) as written; undefined when there is none. */
  first(name: string): string | undefined;
  all(name: string): readonly string[];
  /** The first field of that name with its encoded words decoded (RFC 2047), line breaks and controls removed. */
  words(name: string): string;
};

/** One part of a mail: the whole mail is one, and has children when it is a multipart or holds a message. */
export type Part = {
  readonly headers: Headers;
  /** `text/plain`, lower case; what a missing or broken Content-Type means is filled in. */
  readonly type: string;
  /** Parameters of Content-Type by lower-case name, RFC 2231 pieces joined and decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly disposition: "inline" | "attachment" | undefined;
  /** Decoded; Content-Disposition's wins over Content-Type's. Not yet safe to show. */
  readonly fileName: string | undefined;
  /** Without angle brackets. */
  readonly contentId: string | undefined;
  /** Empty for a leaf. The one child of `message/rfc822` (and its kin) is the message it holds. */
  readonly children: readonly Part[];
  /** The body after its transfer encoding, as good as it can be read. */
  bytes(): Uint8Array;
  /** The body as text: valid UTF-8 wins over the label, without a good one the letters tell, line ends are `\n`. */
  text(): string;
};

/** Why a mail is not read on; each has its own sentence in the SMTP reply. */
export type Unreadable = "header_too_large" | "too_many_parts" | "too_deeply_nested" | "too_large";
