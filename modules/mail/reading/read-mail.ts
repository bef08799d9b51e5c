/** Raw bytes to the tree of a mail. Never throws; what goes past a limit comes back as a value, with the headers read so far. */

import type { Part, Unreadable } from "../types/part.ts";
import { viewOf } from "./bytes.ts";
import { READ_LIMITS, type ReadLimits } from "./limits.ts";
import { type Growth, growPart } from "./parts.ts";

export type MailRead =
  | { readonly ok: true; readonly root: Part }
  | { readonly ok: false; readonly because: Unreadable; readonly root: Part };

/**
 * Reads a mail, whole or cut. A root that comes with a refusal has its headers and no children; of a mail that is too
 * large only the beginning is looked at.
 * @rfc 5322 2045 2046
 */
export function readMail(raw: Uint8Array, limits: ReadLimits = READ_LIMITS): MailRead {
  const isTooLarge = raw.length > limits.sizeBytes;
  const bytes = viewOf(isTooLarge ? raw.subarray(0, limits.headerBytes) : raw);
  const growth: Growth = { limits, parts: 0 };
  if (isTooLarge) growth.because = "too_large";
  const root = growPart(bytes, { start: 0, end: bytes.length }, growth, { level: 0 });
  return growth.because ? { ok: false, because: growth.because, root } : { ok: true, root };
}
