/** Holds a mail back whose pace is no human's: too many of one side, an echo, two programs that answer each other. */

import { TooMany } from "#kernel/errors.ts";
import type { Carried } from "#modules/messaging/index.ts";
import { BRAKE_MINUTES, decideBrake, isQuiet, quickTurns, turnsToLookAt } from "../rules/brake.ts";
import { countRecent } from "../store/inbound.ts";
import { listLatestTurns } from "../store/turns.ts";
import type { Inbound } from "../types/inbound.ts";
import type { MailDeps } from "./deps.ts";
import { refused } from "./refusing.ts";

type Paced = Pick<Inbound, "propertyId" | "conversationId" | "side" | "wordsHash" | "onceKey" | "receivedAt">;

/**
 * Asks nothing of a conversation in which nobody wrote lately, and a second time only where that side did.
 * @throws Refused mail.loop, TooMany mail.too_many
 */
export async function brake(
  { db }: Pick<MailDeps, "db">,
  mail: Paced,
  { lastMessageAt }: Pick<Carried, "lastMessageAt">,
): Promise<void> {
  if (isQuiet(mail.receivedAt, lastMessageAt)) return;
  const { side, receivedAt: at } = mail;
  const since = at.subtract({ minutes: BRAKE_MINUTES });
  const { mails, same } = await countRecent(db, mail, since);
  const most = turnsToLookAt(mails);
  const before = most > 0 ? await listLatestTurns(db, mail, since, most) : [];
  const decision = decideBrake({ mails, same, turns: quickTurns({ side, at }, before) });
  if (decision.may) return;
  if (decision.because === "loop") throw refused("mail.loop");
  throw new TooMany("mail.too_many", { retryAfterSeconds: BRAKE_MINUTES * 60 });
}
