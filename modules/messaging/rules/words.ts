/** What counts as a message: words, not too many, and nothing a database or a browser would alter. Pure. */

/** How long a message may be, in Unicode code points: an emoji outside the basic plane is one, `é` may be two. */
export const MESSAGE_MAX_CHARACTERS = 5000;
/** A draft may be longer than what can be sent, so that nothing is lost while it is shortened. */
export const DRAFT_MAX_CHARACTERS = 20_000;

/** A mail may be longer than what is typed on a page: who writes at length writes mail. */
export const MAIL_MAX_CHARACTERS = 50_000;

export type WordsDecision =
  | { readonly may: true }
  | { readonly may: false; readonly because: "body_blank" | "body_not_text" }
  | {
      readonly may: false;
      readonly because: "body_too_long";
      readonly limitCharacters: number;
      readonly lengthCharacters: number;
    };

/** A character that leaves a mark: not a space, not a control character, not one that is never drawn. */
const VISIBLE = /[^\p{White_Space}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** May `body` be sent as it stands? It is never trimmed, normalised or shortened. */
export function decideWords(body: string): WordsDecision {
  const kept = decideDraft(body, MESSAGE_MAX_CHARACTERS);
  if (!kept.may) return kept;
  return isBlank(body) ? { may: false, because: "body_blank" } : { may: true };
}

/** May words that came by mail be a message? They may be longer, and missing where there are pictures. */
export function decideMailWords(body: string, hasPictures: boolean): WordsDecision {
  const kept = decideDraft(body, MAIL_MAX_CHARACTERS);
  if (!kept.may || hasPictures) return kept;
  return isBlank(body) ? { may: false, because: "body_blank" } : { may: true };
}

/** May `body` be kept as a draft? Blank is allowed: it says that there is no draft. */
export function decideDraft(body: string, limitCharacters = DRAFT_MAX_CHARACTERS): WordsDecision {
  if (!body.isWellFormed() || body.includes("\u0000")) return { may: false, because: "body_not_text" };
  const lengthCharacters = countCharacters(body);
  return lengthCharacters > limitCharacters
    ? { may: false, because: "body_too_long", limitCharacters, lengthCharacters }
    : { may: true };
}

/** Nothing in `body` would be seen. */
export const isBlank = (body: string): boolean => !VISIBLE.test(body);

/** Length in Unicode code points, as JSON Schema's `maxLength` counts. */
export function countCharacters(body: string): number {
  let surrogatePairs = 0;
  for (let i = 0; i < body.length; i++) {
    const unit = body.charCodeAt(i);
    if (unit >= 0xd800 && unit <= 0xdbff) surrogatePairs++;
  }
  return body.length - surrogatePairs;
}

/** How many code points of a message a list shows. */
const PREVIEW_CHARACTERS = 140;

/** The beginning of a message on one line, for lists; the message itself is kept exactly. */
export function previewOf(body: string): string {
  const beginning = body.slice(0, PREVIEW_CHARACTERS * 4).replace(/[\ud800-\udbff]$/, "");
  const line = beginning.replace(/\s+/gu, " ").trim();
  if (line.length <= PREVIEW_CHARACTERS) return line;
  const characters = [...line];
  return characters.length <= PREVIEW_CHARACTERS
    ? line
    : `${characters.slice(0, PREVIEW_CHARACTERS - 1).join("")}…`;
}
