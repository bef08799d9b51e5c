/** All that can be told of a mail: what it says itself, and by the session and DNS who really sent it. */

import type { Resolver } from "#kernel/dns/index.ts";
import { verifyMail } from "../authentication/verify-mail.ts";
import type { Examined } from "../types/examined.ts";
import { examineContent } from "./examine.ts";
import type { ExamineTask } from "./task.ts";

/** Never throws for what a mail holds. */
export async function examineWhole(task: ExamineTask, resolver: Resolver): Promise<Examined> {
  const { raw, envelope, receiverHost } = task;
  const examined = examineContent(task);
  if (!envelope || examined.kind === "loop") return examined;
  const authentication = await verifyMail(Buffer.from(raw), { ...envelope, receiverHost }, resolver);
  return { ...examined, authentication };
}
