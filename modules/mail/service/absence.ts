/** An automatic answer becomes a line in the thread: without its words, the first time in a while. */

import { ABSENCE_TOLD_ONCE_IN_HOURS } from "../rules/absence.ts";
import { countRecent, insertInbound } from "../store/inbound.ts";
import type { Inbound } from "../types/inbound.ts";
import type { MailDeps } from "./deps.ts";
import type { Taken } from "./taken.ts";

/** `mail` is kept when it is told, and only then. */
export async function keepAbsence(
  { db, carrier }: Pick<MailDeps, "db" | "carrier">,
  mail: Omit<Inbound, "kind" | "refusedFiles">,
): Promise<Taken> {
  const since = mail.receivedAt.subtract({ hours: ABSENCE_TOLD_ONCE_IN_HOURS });
  const { automatic } = await countRecent(db, mail, since);
  if (automatic > 0) return { as: "noted" };
  const isNew = await insertInbound(db, { ...mail, kind: "auto_reply", refusedFiles: [] });
  if (isNew) carrier.tellChanged(mail);
  return { as: isNew ? "note" : "again" };
}
