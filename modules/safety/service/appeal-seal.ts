/** The texts of refused messages: known again by a digest under our key, and sealed when their author asks for a review. */

import { createHmac } from "node:crypto";
import type { Id, PropertyId } from "#kernel/ids.ts";
import { sealed, unsealed } from "#kernel/sealing.ts";

type Of = { readonly propertyId: PropertyId; readonly messageId: Id<"message"> };

const PURPOSE = "appeal_text";
const placeOf = ({ propertyId, messageId }: Of) => [propertyId, messageId] as const;

/** Of one message: the same words elsewhere have another, and without the key none can be guessed from it. */
export const digestOf = (
  secretKey: string,
  { propertyId, messageId, text }: Of & { readonly text: string },
): string =>
  createHmac("sha256", secretKey)
    .update(JSON.stringify(["text_digest", propertyId, messageId, text]))
    .digest("hex");

export const sealText = (secretKey: string, of: Of, text: string): Buffer =>
  sealed(secretKey, PURPOSE, placeOf(of), Buffer.from(text));

export const openText = (secretKey: string, of: Of, box: Buffer): string =>
  unsealed(secretKey, PURPOSE, placeOf(of), box).toString();
