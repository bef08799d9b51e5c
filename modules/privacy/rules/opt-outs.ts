/** What opting out of messages means for a stay. Pure. @rule R-08 P-05 */

import type { OptOuts } from "../types/opt-out.ts";

export type MessagingDecision =
  | { readonly may: true }
  | { readonly may: false; readonly because: "own_opt_out" | "other_opt_out" };

/** May `side` write to the other one? One's own choice is told before the other's. */
export function decideMessaging(optOuts: OptOuts, side: "guest" | "partner"): MessagingDecision {
  const other = side === "guest" ? "partner" : "guest";
  if (optOuts[side]) return { may: false, because: "own_opt_out" };
  return optOuts[other] ? { may: false, because: "other_opt_out" } : { may: true };
}
