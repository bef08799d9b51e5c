/** What of a mail's signatures is looked at, so that a hostile mail costs no more than a plain one. */

import { type RawField, type RawHeader, textOf, withoutFields } from "./raw-header.ts";

/** The newest, which stand first. */
const MAX_SIGNATURES = 8;
const MAX_SIGNATURE_BYTES = 16 * 1024;
const MAX_SIGNED_NAMES = 200;

/** A signature that is not looked at. */
export type Unread = { readonly domain: string; readonly selector: string };

export type Bounded = {
  /** The mail without what is not looked at. */
  readonly raw: Buffer;
  readonly unread: readonly Unread[];
  /** The chain is built to be expensive; nothing of it is left in `raw`. */
  readonly isArcUnread: boolean;
};

/** Leaves out signatures beyond the eighth, those with endless lists, and a second one over a part of the body. */
export function withinBounds(raw: Buffer, { fields }: RawHeader): Bounded {
  const signatures = fields.filter(({ name }) => name === "dkim-signature");
  const chain = fields.filter(({ name }) => name.startsWith("arc-"));
  let hasPartial = false;
  const unread = signatures.filter((field, place) => {
    if (place >= MAX_SIGNATURES || isEndless(raw, field)) return true;
    if (!tagsOf(raw, field).has("l")) return false;
    // Each different length would be one more pass over the body.
    const isSecond = hasPartial;
    hasPartial = true;
    return isSecond;
  });
  const isArcUnread = chain.some((field) => isEndless(raw, field));
  return {
    raw: withoutFields(raw, isArcUnread ? [...unread, ...chain] : unread),
    unread: unread.slice(0, MAX_SIGNATURES).map((field) => {
      const tags = tagsOf(raw, field);
      return { domain: (tags.get("d") ?? "").toLowerCase(), selector: tags.get("s") ?? "" };
    }),
    isArcUnread,
  };
}

function isEndless(raw: Buffer, field: RawField): boolean {
  if (field.end - field.start > MAX_SIGNATURE_BYTES) return true;
  return (tagsOf(raw, field).get("h")?.split(":").length ?? 0) > MAX_SIGNED_NAMES;
}

/** The tags of a signature by their lower-case names. */
function tagsOf(raw: Buffer, field: RawField): Map<string, string> {
  const value = textOf(raw, { ...field, end: Math.min(field.end, field.start + MAX_SIGNATURE_BYTES) });
  return new Map(
    value.split(";").map((tag): [string, string] => {
      const equals = tag.indexOf("=");
      return [tag.slice(0, Math.max(0, equals)).trim().toLowerCase(), tag.slice(equals + 1).trim()];
    }),
  );
}
