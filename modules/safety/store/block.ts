/** SQL of blocks: one row for each time a side wanted no messages of the other. */

import { hotStatement, type Queries, type Runner, runIn } from "#kernel/db/index.ts";
import type { Id } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Block, BlockedStay, BlockSide } from "../types/block.ts";

const LIST = hotStatement(
  "safety.list_blocks",
  `select block_id as id, side, since from safety.block
where property_id = $1 and reservation_id = $2::uuid and ended_at is null`,
);

/** Those that hold: at most one of each side. */
export const listBlocks = (runner: Runner, { propertyId, reservationId }: BlockedStay): Promise<Block[]> =>
  runner.run<Block>(LIST, [propertyId, reservationId]);

const INSERT = hotStatement(
  "safety.insert_block",
  `insert into safety.block (property_id, block_id, reservation_id, side, since, chosen_by)
values ($1, $2::uuid, $3::uuid, $4, $5, $6::uuid)
on conflict (property_id, reservation_id, side) where ended_at is null do nothing returning block_id`,
);

/** False, and nothing is written, when this side has blocked already. */
export async function insertBlock(
  tx: Queries,
  { propertyId, reservationId }: BlockedStay,
  { id, side, since }: Block,
  by: string | undefined,
): Promise<boolean> {
  const rows = await runIn(tx, INSERT, [propertyId, id, reservationId, side, since, by ?? null]);
  return rows.length > 0;
}

const END = hotStatement(
  "safety.end_block",
  `update safety.block set ended_at = $5, ended_by = $6::uuid
where property_id = $1 and reservation_id = $2::uuid and side = $3 and ended_at is null
  and ($4::uuid is null or block_id = $4::uuid) returning block_id`,
);

/** False when there was none; `id` names the very block, where that is how one knows who asks. */
export async function endBlock(
  tx: Queries,
  { propertyId, reservationId }: BlockedStay,
  { side, id, at, by }: { side: BlockSide; id?: Id<"block">; at: Instant; by?: string },
): Promise<boolean> {
  const rows = await runIn(tx, END, [propertyId, reservationId, side, id ?? null, at, by ?? null]);
  return rows.length > 0;
}
