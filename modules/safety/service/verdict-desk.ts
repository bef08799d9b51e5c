/** Decides about the words of a message with all that is known beside them, and prepares the record of it. */

import { type Db, type Runner, runnerIn, type Tx } from "#kernel/db/index.ts";
import { Refused } from "#kernel/errors.ts";
import type { Id, Ids, PropertyId } from "#kernel/ids.ts";
import type { Log } from "#kernel/log/index.ts";
import type { Instant } from "#kernel/time.ts";
import { explain } from "../rules/verdict/explain.ts";
import { judge } from "../rules/verdict/judge.ts";
import { maskText, PLACEHOLDERS, type Shown } from "../rules/verdict/masking.ts";
import { type Reading, readText } from "../rules/verdict/read-text.ts";
import { RULE_SET } from "../rules/verdict/rule-set.ts";
import { SIMILAR_BITS } from "../rules/verdict/similarity.ts";
import { foreignHosts, isSuspicious } from "../rules/verdict/suspicion.ts";
import { type AtProperty, findAtProperty, takeTurn } from "../store/circumstances.ts";
import { type Closing, insertReview, type ReviewOf, saveOutcome } from "../store/review.ts";
import { countSimilarProperties, keepSuspect } from "../store/suspect.ts";
import { documentOf, saveVerdict } from "../store/verdict.ts";
import type { Channel } from "../types/text.ts";
import type { AccountSign, Circumstances, Explanation, Judgement, Verdict } from "../types/verdict.ts";
import { appealList } from "./appeal-list.ts";
import { digestOf } from "./appeal-seal.ts";
import { listedAmong } from "./listed-hosts.ts";
import type { Links } from "./property-links.ts";

/** A message about to be written, and what its conversation knows of it. */
export type Submission = {
  readonly propertyId: PropertyId;
  readonly conversationId: Id<"conversation">;
  readonly reservationId: Id<"reservation">;
  readonly messageId: Id<"message">;
  readonly side: "guest" | "partner";
  readonly authorId: string;
  readonly channel: Channel;
  readonly text: string;
  readonly now: Instant;
  readonly arrivesAt: Instant;
  readonly isOver: boolean;
  /** ISO 3166 alpha-2: of the property, then of the guest. */
  readonly countries: readonly string[];
  readonly knownNumbers: readonly string[];
  readonly isFirstOfSender: boolean;
  /** Signs about the session that sends. */
  readonly account: readonly AccountSign[];
  readonly mayCarryLinks: boolean;
  /** Called when there is a link that leads elsewhere; throws while the sender has to prove first who they are. */
  readonly beforeLinks?: (() => void) | undefined;
  /** Earlier words of the same sender; asked only where they may matter. */
  readonly earlier: (runner: Runner) => Promise<Circumstances["earlier"]>;
};

/** What becomes of a message. `document` is what `safety.record_verdict` takes. */
export type Verdicted = {
  readonly verdict: Verdict;
  /** As the reader gets the words. */
  readonly shown: Shown;
  /** As written but for card numbers, which are never kept. @rule R7 */
  readonly kept: string;
  readonly explanation: Explanation;
  readonly document: object;
  readonly judgement: Judgement;
  /** Linked to, and not the marketplace's. */
  readonly hosts: readonly string[];
  readonly similarity: bigint | undefined;
};

export type VerdictDesk = ReturnType<typeof verdictDesk>;

type Deps = {
  readonly db: Db;
  readonly ids: Ids;
  readonly log: Log;
  readonly platformHosts: readonly string[];
  /** Texts are known again under it, and those of appeals sealed. */
  readonly secretKey: string;
  /** Ends the links of a property when its account is in other hands. */
  readonly links: Pick<Links, "switchOff">;
};

export function verdictDesk({ db, ids, log, platformHosts, secretKey, links }: Deps) {
  /**
   * One after the other where it has to be counted how often something was sent; `work` may run more than once.
   * @throws as `beforeLinks` of the submission
   */
  async function inTurn<T extends { readonly verdicted: Verdicted }>(
    submission: Submission,
    work: (runner: Runner, reading: Reading | undefined) => Promise<T>,
  ): Promise<T> {
    const { propertyId, text, now } = submission;
    const reading = read(text);
    if (reading && foreignHosts(reading, platformHosts).length > 0) submission.beforeLinks?.();
    if (reading && !isSuspicious(reading, platformHosts)) return work(db, reading);
    return db.write(async (tx) => {
      const runner = runnerIn(tx);
      await takeTurn(runner, propertyId, now);
      const done = await work(runner, reading);
      await act(tx, submission, done.verdicted);
      return done;
    });
  }

  /**
   * Remembers the text, and ends all links of the property with this message when a new one goes to many from an account
   * that is not as usual. @rule R4
   */
  async function act(
    tx: Tx,
    submission: Submission,
    { judgement, hosts, similarity }: Verdicted,
  ): Promise<void> {
    const { propertyId, messageId, side, now } = submission;
    if (similarity !== undefined) await keepSuspect(runnerIn(tx), { propertyId, messageId, similarity, now });
    if (side === "partner" && judgement.rules.includes("R4"))
      await links.switchOff(tx, propertyId, { because: "spread", messageId, hosts });
  }

  /** Undefined when the text could not be read: an error of ours, which is never a reason to let it through. */
  function read(text: string): Reading | undefined {
    try {
      return readText(text);
    } catch (fault) {
      log.error({ fault }, "safety.text_not_read");
      return undefined;
    }
  }

  async function decide(
    runner: Runner,
    submission: Submission,
    reading: Reading | undefined,
  ): Promise<Verdicted> {
    const { text, side, channel } = submission;
    const hosts = reading ? foreignHosts(reading, platformHosts) : [];
    const similarity = reading?.similarity;
    const asked = { ...submission, hosts, similarity, similarBits: SIMILAR_BITS };
    const atProperty = await findAtProperty(runner, asked);
    const listedHosts = await listedAmong(runner, hosts);
    const known = await circumstancesOf(runner, submission, reading, atProperty);
    const circumstances = { ...known, listedHosts };
    const begun = process.hrtime.bigint();
    const judgement = judgeOrHold(
      { text, channel, direction: side === "partner" ? "to_guest" : "to_partner" },
      circumstances,
      reading,
    );
    const tookMicroseconds = Number((process.hrtime.bigint() - begun) / 1000n);
    const shown = maskText(text, judgement.masks);
    const record = {
      ...submission,
      id: ids.next("verdict"),
      judgement,
      circumstances,
      hosts,
      similarity,
      tookMicroseconds,
      at: submission.now,
      textDigest: digestOf(secretKey, { ...submission, text }),
    };
    return {
      ...{ verdict: judgement.verdict, shown, judgement, hosts, similarity },
      kept: keptText(text, judgement),
      explanation: explain(judgement),
      document: documentOf(record),
    };
  }

  async function circumstancesOf(
    runner: Runner,
    submission: Submission,
    reading: Reading | undefined,
    { links, approvedHosts, newHosts, linkStays, similarStays }: AtProperty,
  ): Promise<Circumstances> {
    const { now, arrivesAt, isOver, countries, knownNumbers, isFirstOfSender } = submission;
    const { account, mayCarryLinks } = submission;
    const mattersWhatWasSaid =
      reading === undefined || isSuspicious(reading, platformHosts) || submission.text.length <= 200;
    return {
      ...{ platformHosts, approvedHosts, links, newHosts, countries, knownNumbers, isFirstOfSender },
      ...{ account, mayCarryLinks },
      stay: {
        ...{ payment: "unknown", guestAskedAboutMoney: false, isOver },
        hoursToArrival: now.until(arrivesAt).total("hours"),
      },
      earlier: mattersWhatWasSaid ? await submission.earlier(runner) : [],
      spread: {
        similarStays,
        linkStays: newHosts.length > 0 ? linkStays : 0,
        similarProperties: await propertiesWith(runner, submission, reading),
        isTemplateChanged: false,
      },
      reports: 0,
    };
  }

  /** This property and the others; asked only about texts that have something to look at. */
  async function propertiesWith(
    runner: Runner,
    { propertyId, now }: Submission,
    reading: Reading | undefined,
  ): Promise<number> {
    if (reading?.similarity === undefined || !isSuspicious(reading, platformHosts)) return 0;
    const { similarity } = reading;
    return 1 + (await countSimilarProperties(runner, { similarity, propertyId, now }, SIMILAR_BITS));
  }

  /** @rule R8 */
  function judgeOrHold(
    judged: Parameters<typeof judge>[0],
    circumstances: Circumstances,
    reading: Reading | undefined,
  ): Judgement {
    try {
      if (reading) return judge(judged, circumstances, reading);
    } catch (fault) {
      log.error({ fault }, "safety.verdict_failed");
    }
    return { verdict: "hold", score: 0, signals: [], rules: ["R8"], found: [], masks: [], ruleSet: RULE_SET };
  }

  /** To be called where a held message is written, in the same transaction. */
  const openReview = (
    runner: Runner,
    { propertyId, messageId, conversationId, reservationId, side, now, arrivesAt }: Submission,
    { document }: Verdicted,
  ) =>
    insertReview(runner, {
      ...{ propertyId, messageId, conversationId, reservationId, side, arrivesAt, openedAt: now },
      ...{ kind: "held", excluded: [] },
      ...{ id: ids.next("review"), verdictId: (document as { verdict_id: Id<"verdict"> }).verdict_id },
    });

  /**
   * Keeps the decision about a message that is kept nowhere else; by the message's id it can be contested.
   * @throws Refused safety.message_blocked, always
   */
  async function refuse(
    { propertyId, messageId }: Submission,
    { document, explanation }: Verdicted,
  ): Promise<never> {
    await saveVerdict(db, propertyId, document);
    throw new Refused("safety.message_blocked", { explanation, messageId });
  }

  /** In the transaction that settles the message. */
  const closeReview = (tx: Tx, of: ReviewOf, closing: Closing) => saveOutcome(runnerIn(tx), of, closing);

  const appealsOf = appealList({ db, secretKey });
  return {
    inTurn,
    decide,
    openReview,
    closeReview,
    refuse,
    read,
    appealsOf,
    warmUp: () => void readText(""),
  };
}

/** Where nobody could look for card numbers, every long number is taken for one. */
const keptText = (text: string, { masks, rules }: Judgement): string =>
  rules.includes("R8")
    ? text.replace(/\d(?:[ .-]?\d){11,}/g, PLACEHOLDERS.card)
    : maskText(
        text,
        masks.filter(({ type }) => type === "card"),
      ).text;
