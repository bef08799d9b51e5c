/** The words of a reported message for the desk: that they are read, on which ground and by whom, is kept first. */

import type { Db } from "#kernel/db/index.ts";
import { NotFound } from "#kernel/errors.ts";
import { type Located, locatedId } from "#kernel/ids.ts";
import type { Clock } from "#kernel/time.ts";
import { type Actor, permit, principalOf } from "#modules/accounts/index.ts";
import { lockReport, saveFirstRead } from "../store/report.ts";
import { findWords } from "../store/report-case.ts";
import type { FrozenMessage, Report } from "../types/report.ts";
import { digestOf } from "./report-filing.ts";
import type { ReportReads } from "./report-ports.ts";

/** `isIntact` is false when the copy is not what it was when it was made. */
export type ReadWords = {
  readonly report: Report;
  readonly messages: readonly FrozenMessage[];
  readonly isIntact: boolean;
};

type Deps = { readonly db: Db; readonly clock: Clock; readonly reads: ReportReads };

/**
 * A reporter asked for it, which is a request of a party; a case that a rule opened is about what rules found.
 * @throws Forbidden accounts.not_permitted, NotFound safety.report_not_found, safety.report_without_words
 * @rule P-02
 */
export async function readWords(
  { db, clock, reads }: Deps,
  actor: Actor,
  which: Located<"report">,
): Promise<ReadWords> {
  permit(actor, "desk.enter");
  const { propertyId } = which;
  const by = principalOf(actor);
  const at = clock.now();
  const id = locatedId(which);
  const report = await db.write(async (tx) => {
    const locked = await lockReport(tx, which);
    if (!locked) throw new NotFound("safety.report_not_found", { id });
    if (!locked.place) throw new NotFound("safety.report_without_words", { id });
    await saveFirstRead(tx, which, { by, at });
    return locked;
  });
  const ground = report.source === "rules" ? "spam_detected" : "party_request";
  const { conversationId } = report.place!;
  await reads.note({ propertyId, conversationId, by, ground, caseId: id, at });
  const kept = await findWords(db.q, which);
  if (!kept) throw new NotFound("safety.report_without_words", { id });
  return {
    report,
    messages: JSON.parse(kept.frozen) as FrozenMessage[],
    isIntact: digestOf(kept.frozen) === kept.digest,
  };
}
