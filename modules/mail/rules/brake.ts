/** When two programs seem to write to each other: the last brake, for circles that no header shows. Pure. */

/** So many mails of one side in one conversation within {@link BRAKE_MINUTES} are no human pace. */
const MOST_MAILS = 20;
/** The same words so often within that time are an echo. */
const MOST_ECHOES = 3;
export const BRAKE_MINUTES = 10;

export type BrakeDecision =
  | { readonly may: true }
  | { readonly may: false; readonly because: "loop" | "too_many" };

/** `mails` and `same` count what came before, without the mail in question. */
export function decideBrake({ mails, same }: { mails: number; same: number }): BrakeDecision {
  if (same + 1 >= MOST_ECHOES) return { may: false, because: "loop" };
  return mails >= MOST_MAILS ? { may: false, because: "too_many" } : { may: true };
}
