/** What mail hands over to be sealed with a conversation: mails as they came, subjects, and what was cut off. */

import type { Queries } from "#kernel/db/index.ts";
import type { Located } from "#kernel/ids.ts";
import type { ArchiveSource, OpenPiece, OpenWords } from "#modules/privacy/index.ts";
import { clearArchived, type InboundToSeal, namesBlob, readToSeal } from "../store/archiving.ts";

/** @rule M-04 P-03 P-04 */
export const mailArchiving = (): ArchiveSource => ({
  room: "mail",
  take,
  clear: clearArchived,
  names: namesBlob,
});

async function take(tx: Queries, which: Located<"conversation">): Promise<OpenWords> {
  const { inbound, subjects } = await readToSeal(tx, which);
  const pieces: OpenPiece[] = [];
  const mails = inbound.map((row, index) => {
    const name = `mail/${index + 1}.eml`;
    const piece = pieceOf(row, name);
    if (piece) pieces.push(piece);
    return { ...mailWords(row), ...(piece && { piece: name }) };
  });
  const sent = subjects.map(({ message_id: messageId, side: to, subject }) => ({ messageId, to, subject }));
  return { words: { inbound: mails, outbound: sent }, messages: 0, pieces };
}

function pieceOf({ raw, raw_blob: blob }: InboundToSeal, name: string): OpenPiece | undefined {
  if (blob !== null) return { name, blob };
  return raw && raw.length > 0 ? { name, bytes: raw } : undefined;
}

const mailWords = (row: InboundToSeal) => ({
  ...{ id: row.inbound_id, from: row.side, authorId: row.author_id, kind: row.kind },
  ...{ receivedAt: row.received_at.toString(), headerSubject: row.header_subject, subject: row.subject },
  ...(row.message_id && { messageId: row.message_id }),
  ...{ elided: row.elided, signature: row.signature, refusedFiles: row.refused_files },
});
