/** What an incoming mail is, told before it touches a conversation: written by a person, or by which kind of program. */

import type { Part } from "../../types/part.ts";
import { hasChallengeField } from "./auto-challenge.ts";
import { signOfAutoReply } from "./auto-reply.ts";
import { type Bounce, bounceIn } from "./bounce.ts";
import { type ReportOf, reportedPathOf, reportOf } from "./report.ts";
import type { Envelope } from "./sender-signs.ts";
import { type ServiceNotice, serviceNoticeIn } from "./service-notice.ts";

export type KindDecision =
  | { readonly kind: "message" }
  | Bounce
  /** `because` names the first sign found: a field of the header, or `subject`, `null_sender`, `challenge` and so on. */
  | { readonly kind: "auto_reply"; readonly because: string }
  | { readonly kind: "report"; readonly of: ReportOf; readonly reportedPath?: string }
  | { readonly kind: "loop"; readonly because: "hops" | "own_mark" };

/** A mail that passed more servers than this is going in circles. @rfc 5321-6.3 */
export const HOPS_MAX = 50;

/**
 * Loops come first, as nothing may answer them; a bounce is told before its marks as automatic mail, which it bears as well.
 * Of the envelope, what is not known may be left out.
 */
export function kindOf(root: Part, envelope: Envelope = {}): KindDecision {
  if (envelope.hopMark === "ours") return { kind: "loop", because: "own_mark" };
  if (root.headers.all("received").length > HOPS_MAX) return { kind: "loop", because: "hops" };
  const notice = serviceNoticeIn(root);
  if (notice) return ofNotice(notice);
  if (hasChallengeField(root)) return { kind: "auto_reply", because: "challenge" };
  const bounce = bounceIn(root, envelope);
  if (bounce) return bounce;
  const report = reportOf(root);
  if (report) return { kind: "report", of: report, ...(report === "complaint" && reportedPathOf(root)) };
  const because = signOfAutoReply(root, envelope);
  return because ? { kind: "auto_reply", because } : { kind: "message" };
}

function ofNotice(notice: ServiceNotice): KindDecision {
  if (notice.is === "complaint") return { kind: "report", of: "complaint" };
  const { recipients, returnedMessageId } = notice;
  return { kind: "bounce", recipients, ...(returnedMessageId && { returnedMessageId }) };
}
