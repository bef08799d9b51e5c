/** What remains of pictures: the content ids of those that came along, words that describe them, and emoji drawn as pictures. */

import type { Attributes } from "./walk.ts";

type Picture = {
  /** Without angle brackets; undefined when the picture did not come with the mail. */
  readonly contentId: string | undefined;
  readonly isRemote: boolean;
  /** Words to show in its place; empty for none. */
  readonly words: string;
};

/** With `isLinked` it is all that a link consists of, so its words are the link's. */
export function pictureOf({ src = "", srcset, alt = "" }: Attributes, isLinked: boolean): Picture {
  const source = src.trim();
  const contentId = /^cid:/i.test(source) ? contentIdOf(source.slice(4)) : undefined;
  const isInline = contentId !== undefined || /^data:/i.test(source);
  return {
    contentId,
    isRemote: isRemote(source) || (srcset !== undefined && isRemote(srcset.trim())),
    words: isEmoji(alt) ? alt : (isInline || isLinked) && isWords(alt) ? alt.trim() : "",
  };
}

export const isRemote = (address: string): boolean => /^(?:https?:|ftp:)?\/\//i.test(address);

function contentIdOf(text: string): string {
  const bare = text.replace(/^<|>$/g, "");
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}

/** Mail programs draw emoji as pictures of their own, and say in `alt` which one was typed. */
const isEmoji = (alt: string): boolean =>
  alt.length <= 16 && /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{RI}|[\u200d\ufe0f])+$/u.test(alt);

/** Two words at least, and not the name of a file or of the program's making. */
const isWords = (alt: string): boolean =>
  alt.length <= 300 &&
  /\p{L}\p{M}?\s+\p{L}/u.test(alt) &&
  !/\.(?:png|jpe?g|gif|heic|webp|bmp|svg)\b|^(?:inline|image|attached|picture|a (?:picture|close))\b/i.test(
    alt.trim(),
  );
