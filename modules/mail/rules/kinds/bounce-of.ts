/** One recipient of a bounce from what is known of it: status, reason, and whether trying again makes sense. */

import type { BounceOf, BounceReason } from "../../types/reading.ts";
import { reasonInStatus, reasonInWords, wordsOf } from "./reason-of.ts";
import { classInWords, isVague, statusInWords, statusOfReason } from "./status-of.ts";

export type Failure = {
  readonly recipient: string;
  readonly action: BounceOf["action"];
  /** As the report gives it. */
  readonly status?: string | undefined;
  /** What the last server answered; "" when nobody told. */
  readonly diagnosis: string;
  /** Words around it, asked when the diagnosis tells nothing. */
  readonly around?: string;
};

const NOT_FAILED: ReadonlySet<BounceOf["action"]> = new Set(["delivered", "relayed", "expanded"]);
const GONE: ReadonlySet<BounceReason> = new Set(["user_unknown", "host_unknown", "mailbox_disabled"]);

/** A refusal in our own delivery, read by the same rules as a bounce. `answer` is the reply, code included. */
export const bounceOfReply = (recipient: string, answer: string): BounceOf =>
  bounceOf({ recipient, action: "failed", diagnosis: answer });

export function bounceOf({ recipient, action, status, diagnosis, around = "" }: Failure): BounceOf {
  const hasArrived = NOT_FAILED.has(action);
  const classes = hasArrived ? "245" : "45";
  // The words around tell of other attempts and other servers as well: they may refine the report, not contradict it.
  const ownClass = status?.[0] ?? (action === "delayed" ? "4" : classInWords(diagnosis));
  const told = isVague(status)
    ? (telling(diagnosis, classes) ?? telling(around, ownClass ?? classes))
    : status;
  const given = told ?? status;
  if (hasArrived) return { recipient, action, status: given ?? "2.0.0", reason: "unknown", isHard: false };
  const reason = reasonOf(given, diagnosis, around);
  const kind = kindOfStatus(given, action, diagnosis, around);
  const final = !isVague(given) && given ? given : statusOfReason(reason, kind);
  return { recipient, action, status: final, reason, isHard: action === "failed" && isGone(final, reason) };
}

const telling = (text: string, classes: string): string | undefined => {
  const status = statusInWords(text, classes);
  return isVague(status) ? undefined : status;
};

/** The words of the answer, then the status, then the words around: these hold much that is not about the failure. */
function reasonOf(status: string | undefined, diagnosis: string, around: string): BounceReason {
  const said = reasonInWords(wordsOf(diagnosis));
  const byStatus = status ? reasonInStatus(status) : undefined;
  // "Service unavailable" next to 5.1.1 is no more than a phrase.
  if (said && !(said === "system" && byStatus)) return said;
  if (byStatus && byStatus !== "system") return byStatus;
  return reasonInWords(wordsOf(around)) ?? said ?? byStatus ?? "unknown";
}

function kindOfStatus(
  status: string | undefined,
  action: BounceOf["action"],
  diagnosis: string,
  around: string,
): string | undefined {
  if (action === "delayed") return "4";
  return classInWords(diagnosis) ?? status?.[0] ?? classInWords(around);
}

/**
 * 5.7.x is about us, not about the mailbox, whatever its words; the exceptions say that the mailbox is no longer theirs.
 */
function isGone(status: string, reason: BounceReason): boolean {
  if (!status.startsWith("5.")) return false;
  if (status.startsWith("5.7.")) return /^5\.7\.1[378]$/.test(status);
  return GONE.has(reason);
}
