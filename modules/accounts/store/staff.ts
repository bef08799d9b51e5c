/** SQL of the staff by their post: a read over all people, seldom made. */

import type { Queries } from "#kernel/db/index.ts";
import type { Id } from "#kernel/ids.ts";
import type { InterfaceLanguage } from "#kernel/language.ts";
import type { StaffPost } from "../types.ts";

type Tables = {
  "accounts.account": {
    person_id: Id<"person">;
    email: string;
    name: string;
    language: InterfaceLanguage;
    time_zone: string;
    staff: StaffPost | null;
  };
};

export type StaffMember = {
  readonly personId: Id<"person">;
  readonly email: string;
  readonly name: string;
  readonly language: InterfaceLanguage;
  readonly timeZone: string;
};

/** Everybody who has the post now. */
export async function listStaff(q: Queries, post: StaffPost): Promise<StaffMember[]> {
  const rows = await q
    .withTables<Tables>()
    .selectFrom("accounts.account")
    .where("staff", "=", post)
    .select(["person_id", "email", "name", "language", "time_zone"])
    .orderBy("person_id")
    .execute();
  return rows.map(({ person_id: personId, time_zone: timeZone, ...rest }) => ({
    personId,
    timeZone,
    ...rest,
  }));
}
