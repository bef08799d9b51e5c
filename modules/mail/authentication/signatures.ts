/** What a good signature is worth when not all of the mail stands under it. */

import type { RawHeader } from "./raw-header.ts";

/** Fields that stand once in a mail, and which we or the reader go by. */
const SINGULAR: ReadonlySet<string> = new Set([
  ...["from", "to", "cc", "subject", "date", "message-id", "in-reply-to", "references", "reply-to", "sender"],
  ...["mime-version", "content-type", "content-transfer-encoding", "auto-submitted"],
]);

/** No field that stands once was put in a second time after signing. `signedNames` are in lower case. */
export function coversAll(signedNames: readonly string[], { fields }: RawHeader): boolean {
  const present = new Map<string, number>();
  for (const { name } of fields) if (SINGULAR.has(name)) present.set(name, (present.get(name) ?? 0) + 1);
  for (const [name, count] of present) {
    const signed = count > 1 ? timesIn(signedNames, name) : 1;
    if (signed > 0 && signed < count) return false;
  }
  return true;
}

const timesIn = (names: readonly string[], name: string): number =>
  names.filter((each) => each === name).length;
