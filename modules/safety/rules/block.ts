/** What a block means for whoever wants to write: nothing passes, either way, until who chose it ends it. Pure. @rule M-64 */

import type { Block, BlockSide } from "../types/block.ts";

export type BlockDecision =
  | { readonly may: true }
  | { readonly may: false; readonly because: "own_block" | "other_block" };

/**
 * May `side` write to the other one? One's own choice is told first: it can be ended in one press. A block holds both
 * ways, as an answer would be asked for that cannot come.
 */
export function decideBlocked(blocks: readonly Pick<Block, "side">[], side: BlockSide): BlockDecision {
  if (blocks.some((block) => block.side === side)) return { may: false, because: "own_block" };
  return blocks.length > 0 ? { may: false, because: "other_block" } : { may: true };
}
