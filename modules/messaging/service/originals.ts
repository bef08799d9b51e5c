/** What was written in a message of which a part is hidden, sealed and opened. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import { sealed, unsealed } from "#kernel/sealing.ts";
import type { Shown } from "#modules/safety/index.ts";

/** `text` lacks card numbers; `hidden` are the words behind each mask, in order, empty for a card number. */
export type Original = { readonly text: string; readonly hidden: readonly string[] };

type Of = { readonly propertyId: PropertyId; readonly id: Id<"message"> };

/** Undefined when nothing is hidden. */
export const sealOriginal = (
  secretKey: string,
  of: Of,
  text: string,
  { masks, hidden }: Shown,
): Buffer | undefined =>
  masks.length > 0
    ? sealed(
        secretKey,
        ORIGINAL_PURPOSE,
        placeOf(of),
        Buffer.from(JSON.stringify({ text, hidden } satisfies Original)),
      )
    : undefined;

export const openOriginal = (secretKey: string, of: Of, box: Buffer): Original =>
  JSON.parse(unsealed(secretKey, ORIGINAL_PURPOSE, placeOf(of), box).toString());

/** For what the words are sealed, each under its message. */
export const ORIGINAL_PURPOSE = "message_original";
const placeOf = ({ propertyId, id }: Of) => [propertyId, id] as const;
