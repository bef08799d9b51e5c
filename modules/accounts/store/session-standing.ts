/** SQL of what speaks for and against a session: where it is used from, and what was proved in it. */

import { sql } from "kysely";
import { type Db, hotStatement, type Queries, type Tx } from "#kernel/db/index.ts";
import type { Id } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Device } from "../rules/device.ts";
import type { Place, StepUpPurpose, StoredSigns } from "../types/proof.ts";
import { type SessionRow, type SessionTables, signsOf, textsOf } from "./session-row.ts";

type Person = Id<"person">;

/** Where a session is used from and what that says. */
export async function noteArrival(
  q: Queries,
  personId: Person,
  sessionId: Id<"session">,
  arrival: {
    readonly device: Device;
    readonly deviceId: Id<"device">;
    readonly place: Place | undefined;
    readonly sourceHash: Buffer;
    readonly signs: StoredSigns;
  },
): Promise<void> {
  const { device, deviceId, place, sourceHash, signs } = arrival;
  await q
    .withTables<SessionTables>()
    .updateTable("accounts.session")
    .set({
      ...{ browser: device.browser ?? null, system: device.system ?? null, device_id: deviceId },
      ...{ country: place?.country ?? null, network: place?.network ?? null, source_hash: sourceHash },
      ...{ is_vpn: signs.isVpn, signs: textsOf(signs.since), no_links_until: signs.noLinksUntil ?? null },
    })
    .where("person_id", "=", personId)
    .where("session_id", "=", sessionId)
    .execute();
}

/** Until the person proves again who they are nothing is changed by this session. */
export async function askForProof(
  q: Queries,
  personId: Person,
  sessionId: Id<"session">,
  now: Instant,
): Promise<void> {
  await q
    .withTables<SessionTables>()
    .updateTable("accounts.session")
    .set({ must_prove_since: now })
    .where("person_id", "=", personId)
    .where("session_id", "=", sessionId)
    .where("must_prove_since", "is", null)
    .execute();
}

/** The person proved for `purpose` who they are; also that the session is still theirs. */
export async function noteProof(
  tx: Tx,
  personId: Person,
  sessionId: Id<"session">,
  { purpose, now }: { purpose: StepUpPurpose | undefined; now: Instant },
): Promise<void> {
  await tx
    .withTables<SessionTables>()
    .updateTable("accounts.session")
    .set((set) => ({
      must_prove_since: null,
      ...(purpose && {
        step_ups: sql<
          SessionRow["step_ups"]
        >`${set.ref("step_ups")} || ${JSON.stringify({ [purpose]: now.toString() })}::jsonb`,
      }),
    }))
    .where("person_id", "=", personId)
    .where("session_id", "=", sessionId)
    .execute();
}

const FIND_SIGNS = hotStatement(
  "accounts.find_signs",
  `select s.signs, s.is_vpn, s.no_links_until, a.factors_changed_at, a.list_changed_at
     from accounts.session s
     join accounts.account a on a.person_id = s.person_id
    where s.person_id = $1 and s.session_id = $2`,
);

export async function findSigns(
  db: Db,
  personId: Person,
  sessionId: Id<"session">,
): Promise<StoredSigns | undefined> {
  const [row] = await db.run<Parameters<typeof signsOf>[0]>(FIND_SIGNS, [personId, sessionId]);
  return row && signsOf(row);
}
