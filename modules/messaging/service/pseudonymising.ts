/** What messaging does when a guest is made unrecognisable: what was said stays, without who they are. @law GDPR-17(1) @rule P-03 */

import type { Queries } from "#kernel/db/index.ts";
import type { Located } from "#kernel/ids.ts";
import { sealed } from "#kernel/sealing.ts";
import type { ErasedThings, Erasing, Pseudonymiser } from "#modules/privacy/index.ts";
import { pseudonymised } from "../rules/pseudonymising.ts";
import * as store from "../store/pseudonymising.ts";
import { ORIGINAL_PURPOSE, openOriginal } from "./originals.ts";

/** Both sides rely on what was said; letters of a business are kept by law. */
const KEPT = ["messages", "pictures"];

export function messagingPseudonymiser(secretKey: string): Pseudonymiser {
  async function pseudonymise(tx: Queries, erasing: Erasing): Promise<ErasedThings> {
    const { propertyId, conversationId, guestId, pseudonym } = erasing;
    const at = conversationId && { propertyId, id: conversationId };
    const found = at && (await store.readToPseudonymise(tx, at));
    if (!at || !found) return { changed: {}, kept: [] };
    const { head, messages, held, pictures } = found;
    const words = messages.flatMap((message) => changedWords(message, erasing));
    const changedHeld = held.flatMap((message) => changedHeldWords(message, erasing));
    const preview = head.last_preview === null ? null : erasing.scrubbed(head.last_preview);
    const written = { ...at, guestId, pseudonym, preview, words, held: changedHeld };
    const ofGuest = await store.writePseudonyms(tx, written);
    await resealOriginals(tx, propertyId, messages, erasing);
    const renamed = await renamePictures(tx, propertyId, { pictures, held }, erasing);
    return {
      changed: { messages: ofGuest, words: words.length, held: changedHeld.length, picture_names: renamed },
      kept: head.archived_at ? [...KEPT, "sealed_words"] : KEPT,
    };
  }

  /** What is hidden in messages of the other side; of the guest's own nothing is left. */
  async function resealOriginals(
    tx: Queries,
    propertyId: Located<"message">["propertyId"],
    messages: readonly store.WordsToPseudonymise[],
    { scrubbed }: Erasing,
  ): Promise<void> {
    for (const { id, side, original } of messages) {
      if (side === "guest" || !original?.length) continue;
      const of = { propertyId, id };
      const { text, hidden } = openOriginal(secretKey, of, original);
      const next = JSON.stringify({ text: scrubbed(text), hidden: hidden.map(scrubbed) });
      const box = sealed(secretKey, ORIGINAL_PURPOSE, [propertyId, id], Buffer.from(next));
      await store.writeOriginal(tx, of, box);
    }
  }

  return { room: "messaging", pseudonymise };
}

/** What was hidden in words of the guest is gone: nobody is offered to look at it. */
function changedWords(
  { id, side, body, masks }: store.WordsToPseudonymise,
  { find, pseudonym }: Erasing,
): object[] {
  const names = find(body);
  const isClosed = side === "guest" && masks?.some(({ mayReveal }) => mayReveal);
  if (names.length === 0 && !isClosed) return [];
  const marks = (masks ?? []).map((mask) => (side === "guest" ? { ...mask, mayReveal: false } : mask));
  const after = pseudonymised({ body, marks }, names, pseudonym);
  return [{ id, body: after.body, masks: masks && after.marks }];
}

function changedHeldWords(
  { id, body, explanation, reason }: store.HeldToPseudonymise,
  { find, scrubbed, pseudonym }: Erasing,
): object[] {
  const after = pseudonymised({ body, marks: explanation.marks }, find(body), pseudonym);
  const told = reason === null ? null : scrubbed(reason);
  if (after.body === body && told === reason) return [];
  return [{ id, body: after.body, explanation: { ...explanation, marks: after.marks }, reason: told }];
}

type Pictures = Pick<NonNullable<Awaited<ReturnType<typeof store.readToPseudonymise>>>, "pictures" | "held">;

async function renamePictures(
  tx: Queries,
  propertyId: Located<"message">["propertyId"],
  { pictures, held }: Pictures,
  { scrubbed }: Erasing,
): Promise<number> {
  let renamed = 0;
  for (const picture of pictures) {
    const name = scrubbed(picture.name);
    if (name === picture.name) continue;
    await store.writePictureName(tx, propertyId, { ...picture, name });
    renamed += 1;
  }
  for (const { id, attachments } of held) {
    const named = attachments?.map((picture) => ({ ...picture, name: scrubbed(picture.name) }));
    if (!named?.some(({ name }, at) => name !== attachments![at]!.name)) continue;
    await store.writeHeldPictures(tx, { propertyId, id }, named);
    renamed += 1;
  }
  return renamed;
}
