/** The appeals of one side in a conversation, as their authors see them. */

import type { Db } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import { explain } from "../rules/verdict/explain.ts";
import { type AppealRow, listAppeals } from "../store/appeal.ts";
import type { Appeal, AppealState } from "../types/appeal.ts";
import { openText } from "./appeal-seal.ts";

type Deps = { readonly db: Db; readonly secretKey: string };
type Side = {
  readonly propertyId: PropertyId;
  readonly conversationId: Id<"conversation">;
  readonly side: "guest" | "partner";
};

export const appealList =
  ({ db, secretKey }: Deps) =>
  async ({ propertyId, conversationId, side }: Side): Promise<Appeal[]> => {
    const rows = await listAppeals(db, { propertyId, conversationId, side });
    return rows.map((row) => appealOf(row, propertyId, secretKey));
  };

const STATES = { released: "overturned", refused: "upheld" } as const;

function appealOf(row: AppealRow, propertyId: PropertyId, secretKey: string): Appeal {
  const { message_id: messageId, outcome, sealed } = row;
  const state: AppealState = outcome === "released" || outcome === "refused" ? STATES[outcome] : "open";
  return {
    ...{ messageId, state, against: row.against, words: row.words, filedAt: row.filed_at, dueAt: row.due_at },
    ...(row.decided_at && { decidedAt: row.decided_at }),
    ...(row.reason !== null && { reason: row.reason }),
    ...(row.effect && { effect: row.effect }),
    ...(sealed && {
      text: { body: openText(secretKey, { propertyId, messageId }, sealed), explanation: explain(row) },
    }),
  };
}
