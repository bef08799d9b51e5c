/** What mail does when a guest is made unrecognisable: originals go, addresses are closed, the ledger stays. @law GDPR-17(1) */

import type { Queries } from "#kernel/db/index.ts";
import type { ErasedThings, Erasing, Pseudonymiser } from "#modules/privacy/index.ts";
import * as store from "../store/pseudonymising.ts";
import { deleteUnreachable } from "../store/unreachable.ts";

/** That mails went out and what became of them; a name of an alias is never given again, so that nobody gets another's mail. */
const KEPT = ["delivery_ledger", "alias_names"];

export const mailPseudonymiser: Pseudonymiser = { room: "mail", pseudonymise };

async function pseudonymise(tx: Queries, erasing: Erasing): Promise<ErasedThings> {
  const { propertyId, conversationId, guestId: recipientId, at } = erasing;
  const aliases = await store.retireAliases(tx, erasing, at);
  const mailboxes = await store.forgetMailbox(tx, { propertyId, recipientId });
  await deleteUnreachable(tx, { propertyId, recipientId });
  if (!conversationId) return { changed: { aliases, mailboxes }, kept: KEPT };
  const { originals, blobs } = await takeOriginals(tx, { ...erasing, conversationId });
  const subjects = await renameSubjects(tx, { ...erasing, conversationId });
  return { changed: { aliases, mailboxes, originals, subjects }, kept: KEPT, blobs };
}

type Within = Erasing & Required<Pick<Erasing, "conversationId">>;

/** Both sides' mails: the partner's quotes the guest and is addressed to them. */
async function takeOriginals(tx: Queries, { scrubbed, ...of }: Within) {
  const inbound = await store.listInboundWords(tx, of);
  for (const words of inbound) {
    await store.writeInboundWords(tx, of.propertyId, {
      ...words,
      ...{ header_subject: scrubbed(words.header_subject), subject: scrubbed(words.subject) },
      ...{ elided: scrubbed(words.elided), signature: scrubbed(words.signature) },
      refused_files: words.refused_files.map((file) => ({ ...file, name: scrubbed(file.name) })),
    });
  }
  const blobs = inbound.flatMap(({ raw_blob: blob }) => (blob === null ? [] : [blob]));
  return { originals: inbound.length, blobs };
}

async function renameSubjects(tx: Queries, { scrubbed, ...of }: Within): Promise<number> {
  let renamed = 0;
  for (const { id, subject } of await store.listSubjects(tx, of)) {
    const next = scrubbed(subject);
    if (next === subject) continue;
    await store.writeSubject(tx, of.propertyId, { id, subject: next });
    renamed += 1;
  }
  return renamed;
}
