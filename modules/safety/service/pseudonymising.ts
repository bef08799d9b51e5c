/** What safety does when a guest is made unrecognisable: what was decided stays, without who they are. @law GDPR-17(1) */

import type { Queries } from "#kernel/db/index.ts";
import type { ErasedThings, Erasing, Pseudonymiser } from "#modules/privacy/index.ts";
import * as store from "../store/pseudonymising.ts";
import { digestOf } from "./report-filing.ts";

/** Why something was decided must be told to those it was decided about. */
const KEPT = ["verdicts", "reports", "spread_counters"];

export const safetyPseudonymiser: Pseudonymiser = { room: "safety", pseudonymise };

async function pseudonymise(tx: Queries, erasing: Erasing): Promise<ErasedThings> {
  const { propertyId, conversationId, pseudonym } = erasing;
  const scrubbed = (text: string | null) => (text === null ? null : erasing.scrubbed(text));
  const reports = await store.listReportWords(tx, erasing);
  for (const report of reports) {
    const frozen = report.frozen === null ? null : scrubbedJson(report.frozen, erasing);
    const next = {
      ...{ id: report.id, words: scrubbed(report.words), note: scrubbed(report.note), frozen },
      passages: report.passages?.map((one) => ({ ...one, text: erasing.scrubbed(one.text) })) ?? null,
    };
    await store.writeReportWords(tx, propertyId, next, digestOf(frozen ?? ""));
  }
  const reviews = await store.listReviewWords(tx, erasing);
  for (const { reason, proposed, words, ...review } of reviews) {
    const next = { reason: scrubbed(reason), proposed: scrubbed(proposed), words: scrubbed(words) };
    await store.writeReviewWords(tx, propertyId, { ...review, ...next }, pseudonym);
  }
  const verdicts = conversationId ? await store.listVerdictWords(tx, propertyId, conversationId) : [];
  for (const { id, reason } of verdicts)
    await store.writeVerdictWords(tx, propertyId, { id, reason: erasing.scrubbed(reason) });
  return {
    changed: { reports: reports.length, reviews: reviews.length, reasons: verdicts.length },
    kept: KEPT,
  };
}

/** Texts within; names of fields, ids and instants stay. */
function scrubbedJson(json: string, { scrubbed }: Erasing): string {
  const ID_OR_INSTANT = /^(?:[0-9a-f-]{36}|\d{4}-\d\d-\d\dT[\d:.]+Z)$/;
  return JSON.stringify(JSON.parse(json), (_name, value) =>
    typeof value === "string" && !ID_OR_INSTANT.test(value) ? scrubbed(value) : value,
  );
}
