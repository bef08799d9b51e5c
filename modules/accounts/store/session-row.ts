/** How a session lies in its table, and how it is read from there. */

import type { Id } from "#kernel/ids.ts";
import { at, type Instant } from "#kernel/time.ts";
import {
  type AccountSignId,
  type SignInWay,
  STEP_UP_PURPOSES,
  type StepUpPurpose,
  type StepUps,
  type StoredSigns,
} from "../types/proof.ts";
import type { Session } from "../types.ts";

export type SessionRow = {
  person_id: Id<"person">;
  session_id: Id<"session">;
  secret_hash: Buffer;
  browser: string | null;
  system: string | null;
  created_at: Instant;
  last_seen_at: Instant;
  expires_at: Instant;
  ended_at: Instant | null;
  awaits_second_step: boolean;
  proved_by: SignInWay;
  step_ups: Readonly<Record<string, string>>;
  device_id: Id<"device"> | null;
  country: string | null;
  network: string | null;
  is_vpn: boolean;
  source_hash: Buffer | null;
  signs: Readonly<Record<string, string>>;
  no_links_until: Instant | null;
  must_prove_since: Instant | null;
};
export type SessionTables = { "accounts.session": SessionRow };

export function sessionOf(row: Omit<SessionRow, "person_id" | "secret_hash">): Session {
  return {
    id: row.session_id,
    device: { ...(row.browser && { browser: row.browser }), ...(row.system && { system: row.system }) },
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    expiresAt: row.expires_at,
    ...(row.ended_at && { endedAt: row.ended_at }),
    provedBy: row.proved_by,
    ...(row.country && row.network && { place: { country: row.country, network: row.network } }),
  };
}

/** What changed for the account as a whole counts against each of its sessions. */
export function signsOf(
  row: Pick<SessionRow, "signs" | "is_vpn" | "no_links_until"> & {
    factors_changed_at: Instant | null;
    list_changed_at: Instant | null;
  },
): StoredSigns {
  const since: Partial<Record<AccountSignId, Instant>> = {};
  for (const [id, instant] of Object.entries(row.signs)) since[id as AccountSignId] = at(instant);
  if (row.factors_changed_at) since["acct.factor_changed"] = row.factors_changed_at;
  if (row.list_changed_at) since["acct.list_changed"] = row.list_changed_at;
  return { since, isVpn: row.is_vpn, ...(row.no_links_until && { noLinksUntil: row.no_links_until }) };
}

export function stepUpsOf(texts: SessionRow["step_ups"]): StepUps {
  const stepUps: Partial<Record<StepUpPurpose, Instant>> = {};
  for (const purpose of STEP_UP_PURPOSES) {
    const text = texts[purpose];
    if (text) stepUps[purpose] = at(text);
  }
  return stepUps;
}

export const textsOf = (instants: Readonly<Partial<Record<string, Instant>>>): Record<string, string> =>
  Object.fromEntries(Object.entries(instants).map(([name, instant]) => [name, instant!.toString()]));
