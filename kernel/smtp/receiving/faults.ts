/** What a client is told when a question to the policy throws: by the class of the failure, and never what went wrong inside. */

import { Failure } from "../../errors.ts";
import type { Reply } from "./policy.ts";
import { REPLIES } from "./replies.ts";

/** By the status that the class has. */
const BY_STATUS: Readonly<Record<number, Omit<Reply, "text"> & { readonly says: string }>> = {
  400: { code: 501, enhanced: "5.5.4", says: "This cannot be understood" },
  401: { code: 530, enhanced: "5.7.0", says: "We do not know who asks" },
  403: { code: 550, enhanced: "5.7.1", says: "This is not permitted" },
  404: { code: 550, enhanced: "5.1.1", says: "There is no such address here" },
  409: { code: 550, enhanced: "5.7.1", says: "This is refused" },
  429: { code: 451, enhanced: "4.7.1", says: "Too often. Please try again later" },
  503: { code: 451, enhanced: "4.3.0", says: "Please try again later" },
};

/** The code of a failure is public and is told; anything else thrown is a bug, and the mail may come again. */
export function replyToFault(fault: unknown): Reply {
  const known = fault instanceof Failure ? BY_STATUS[fault.status] : undefined;
  if (!known || !(fault instanceof Failure)) return REPLIES.try_later;
  return { code: known.code, enhanced: known.enhanced, text: `${known.says} (${fault.code})` };
}

/** How loudly it is told: a bug is an error, something that is away a warning; other failures are answers and say nothing. */
export function gravityOf(fault: unknown): "error" | "warn" | undefined {
  if (!(fault instanceof Failure)) return "error";
  return fault.status === 503 ? "warn" : undefined;
}
