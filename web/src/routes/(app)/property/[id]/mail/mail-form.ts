/** Turns what a person filled in into a property's rules of mail, as the API takes them. Decides nothing. */

import type { PropertyMail } from "#lib/api/views.ts";

export const rulesOf = (form: FormData): PropertyMail => ({
  approvedSenders: String(form.get("senders") ?? "")
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean),
  blocksMail: form.has("blocksMail"),
  blocksLinks: form.has("blocksLinks"),
});
