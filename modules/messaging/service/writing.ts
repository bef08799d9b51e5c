/** A message on its way into its conversation: decided about, then sent, held or refused. The same by every way in. */

import { type Runner, runnerIn } from "#kernel/db/index.ts";
import type { Id } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import {
  type Channel,
  EARLIER_LURES_HOURS,
  type Explanation,
  type Submission,
  type Verdicted,
} from "#modules/safety/index.ts";
import { submissionFacts } from "../rules/submission.ts";
import { listEarlier } from "../store/earlier.ts";
import { documentOf, type Writing } from "../store/sending.ts";
import type { Attachment, Author, Message, Side, Standing, Via } from "../types.ts";
import type { Deps } from "./deps.ts";
import { sealOriginal } from "./originals.ts";

/** Where it goes. */
export type Place = Pick<
  Standing,
  "propertyId" | "conversationId" | "reservationId" | "stay" | "surroundings"
>;

export type Unwritten = {
  readonly id: Id<"message">;
  readonly side: Side;
  readonly author: Author;
  readonly body: string;
  readonly attachments: readonly Attachment[];
  readonly via: Via;
  readonly channel: Channel;
  readonly now: Instant;
  readonly account: Submission["account"];
  readonly mayCarryLinks: boolean;
  readonly beforeLinks?: Submission["beforeLinks"];
};

/** How it is written down: by itself, or together with something of another room. */
export type Pen = {
  /** The message's number. */
  send(runner: Runner, message: Omit<Message, "seq">, writing: Writing): Promise<number>;
  /** False when the very same had been kept before. */
  hold(runner: Runner, document: object): Promise<boolean>;
};

export type Written =
  | { readonly as: "sent"; readonly message: Message; readonly explanation?: Explanation }
  | { readonly as: "held"; readonly explanation: Explanation };

/** @throws Refused safety.message_blocked, and as `beforeLinks` of what is written */
export async function writeDown(
  deps: Deps,
  place: Place,
  unwritten: Unwritten,
  writing: Omit<Writing, "verdict" | "original">,
  pen: Pen,
): Promise<Written> {
  const { db, verdicts } = deps;
  const plain = messageOf(place, unwritten);
  if (!verdicts) return { as: "sent", message: { ...plain, seq: await pen.send(db, plain, writing) } };

  const submission = submissionOf(place, unwritten);
  const { verdicted, message } = await verdicts.inTurn(submission, async (runner, reading) => {
    const verdicted = await verdicts.decide(runner, submission, reading);
    if (verdicted.verdict === "block") return { verdicted };
    if (verdicted.verdict === "hold") {
      await hold(deps, runner, { plain, submission, verdicted, writing, pen });
      return { verdicted };
    }
    const { text: body, masks } = verdicted.shown;
    const message = { ...plain, body, masks, isDoubtful: isDoubtful(verdicted) };
    const original = sealOriginal(deps.secretKey, message, verdicted.kept, verdicted.shown);
    const seq = await pen.send(runner, message, {
      ...{ ...writing, verdict: verdicted.document },
      ...(original && { original }),
    });
    return { verdicted, message: { ...message, seq } };
  });

  const { verdict, explanation } = verdicted;
  if (message) return { as: "sent", message, ...(verdict !== "allow" && { explanation }) };
  if (verdict === "hold") return { as: "held", explanation };
  return verdicts.refuse(submission, verdicted);
}

type Holding = {
  readonly plain: Omit<Message, "seq">;
  readonly submission: Submission;
  readonly verdicted: Verdicted;
  readonly writing: Omit<Writing, "verdict" | "original">;
  readonly pen: Pen;
};

/** The message and its place in the desk's queue, both or neither. */
async function hold(
  { db, events, jobs, verdicts }: Deps,
  runner: Runner,
  { plain, submission, verdicted, writing, pen }: Holding,
): Promise<void> {
  const announcement = events.announcement("messaging.message_held", plain.propertyId);
  const whole = documentOf(
    { ...plain, body: verdicted.kept },
    { ...writing, announcement, verdict: verdicted.document },
  );
  const document = { ...whole, explanation: verdicted.explanation };
  const both = async (within: Runner) => {
    if (await pen.hold(within, document)) await verdicts?.openReview(within, submission, verdicted);
  };
  await (runner === db ? db.write((tx) => both(runnerIn(tx))) : both(runner));
  if (announcement.jobIds.length > 0) jobs.wake();
}

/** What would be decided about these words now. Nothing is written, nobody is told. */
export async function lookAt(deps: Deps, place: Place, unwritten: Unwritten): Promise<Verdicted | undefined> {
  const { db, verdicts } = deps;
  const submission = submissionOf(place, unwritten);
  return verdicts?.decide(db, submission, verdicts.read(unwritten.body));
}

/** The hidden parts alone are no reason to doubt the rest. */
const isDoubtful = ({ judgement }: Verdicted): boolean =>
  judgement.score >= 20 && judgement.verdict !== "allow";

function submissionOf(place: Place, unwritten: Unwritten): Submission {
  const { propertyId, conversationId, reservationId } = place;
  const { id: messageId, side, author, channel, body: text, now, account, mayCarryLinks } = unwritten;
  const { beforeLinks } = unwritten;
  const since = now.subtract({ hours: EARLIER_LURES_HOURS });
  return {
    ...{
      propertyId,
      conversationId,
      reservationId,
      messageId,
      side,
      channel,
      text,
      now,
      account,
      mayCarryLinks,
      beforeLinks,
    },
    ...{ authorId: author.id, ...submissionFacts(place, side, now) },
    earlier: async (runner) => {
      const said = await listEarlier(runner, { propertyId, conversationId, side, since });
      return said.map((each) => ({ text: each.text, hoursAgo: each.at.until(now).total("hours") }));
    },
  };
}

const messageOf = (
  { propertyId, conversationId }: Place,
  { id, side, author, body, attachments, via, now }: Unwritten,
): Omit<Message, "seq"> => ({
  ...{ propertyId, conversationId, id, from: side, author, body, sentAt: now, via, attachments },
  ...{ masks: [], isDoubtful: false },
});
