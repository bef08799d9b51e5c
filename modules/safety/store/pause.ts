/** SQL of pauses: of all links of the marketplace, and of all messages of a property. */

import { hotStatement, type Runner } from "#kernel/db/index.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Pause } from "../types/pause.ts";

type Act = { readonly at: Instant; readonly by: Id<"person">; readonly reason: string };
type Row = { readonly pause_id: Id<"pause"> };

const FIND_LINKS = hotStatement(
  "safety.find_links_pause",
  "select p.began_at as since, p.reason from safety.links_pause p where p.ended_at is null",
);
const BEGIN_LINKS = hotStatement(
  "safety.begin_links_pause",
  `insert into safety.links_pause (pause_id, began_at, began_by, reason) values ($1, $2, $3, $4)
on conflict ((true)) where ended_at is null do nothing returning pause_id`,
);
const END_LINKS = hotStatement(
  "safety.end_links_pause",
  `update safety.links_pause p set ended_at = $1, ended_by = $2, ended_reason = $3
where p.ended_at is null returning p.pause_id`,
);

export const findLinksPause = async (runner: Runner): Promise<Pause | undefined> =>
  (await runner.run<Pause>(FIND_LINKS, []))[0];

/** False when there was one already. */
export const beginLinksPause = async (runner: Runner, id: Id<"pause">, { at, by, reason }: Act) =>
  (await runner.run(BEGIN_LINKS, [id, at, by, reason])).length > 0;

/** Which was ended; undefined when there was none. */
export const endLinksPause = async (
  runner: Runner,
  { at, by, reason }: Act,
): Promise<Id<"pause"> | undefined> => (await runner.run<Row>(END_LINKS, [at, by, reason]))[0]?.pause_id;

const FIND_SENDING = hotStatement(
  "safety.find_sending_pause",
  `select p.began_at as since, p.reason from safety.sending_pause p
where p.property_id = $1 and p.ended_at is null`,
);
const BEGIN_SENDING = hotStatement(
  "safety.begin_sending_pause",
  `insert into safety.sending_pause (property_id, pause_id, began_at, began_by, reason) values ($1, $2, $3, $4, $5)
on conflict (property_id) where ended_at is null do nothing returning pause_id`,
);
const END_SENDING = hotStatement(
  "safety.end_sending_pause",
  `update safety.sending_pause p set ended_at = $2, ended_by = $3, ended_reason = $4
where p.property_id = $1 and p.ended_at is null returning p.pause_id`,
);

export const findSendingPause = async (runner: Runner, propertyId: PropertyId): Promise<Pause | undefined> =>
  (await runner.run<Pause>(FIND_SENDING, [propertyId]))[0];

/** False when there was one already. */
export const beginSendingPause = async (
  runner: Runner,
  propertyId: PropertyId,
  id: Id<"pause">,
  { at, by, reason }: Act,
): Promise<boolean> => (await runner.run(BEGIN_SENDING, [propertyId, id, at, by, reason])).length > 0;

/** Which was ended; undefined when there was none. */
export const endSendingPause = async (
  runner: Runner,
  propertyId: PropertyId,
  { at, by, reason }: Act,
): Promise<Id<"pause"> | undefined> =>
  (await runner.run<Row>(END_SENDING, [propertyId, at, by, reason]))[0]?.pause_id;
