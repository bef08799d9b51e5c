/** Blocking: a side that wants no messages of the other gets none, until it says otherwise. */

import { type Db, type Runner, runnerIn } from "#kernel/db/index.ts";
import { NotFound, Refused } from "#kernel/errors.ts";
import { type Id, type Ids, type Located, locatedId, type PropertyId } from "#kernel/ids.ts";
import type { Clock } from "#kernel/time.ts";
import type { Actor, GuestActor } from "#modules/accounts/index.ts";
import { type Audit, type AuditActor, whoIs } from "#modules/privacy/index.ts";
import { decideBlocked } from "../rules/block.ts";
import { endBlock, insertBlock, listBlocks } from "../store/block.ts";
import { listOfConversation } from "../store/report-case.ts";
import type { Block, BlockedStay, BlockSide } from "../types/block.ts";
import type { Report, ReportPlace } from "../types/report.ts";
import { toTheMillisecond } from "./report-filing.ts";
import type { Admission, ReportedMessages } from "./report-ports.ts";

type Deps = {
  readonly db: Db;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly audit: Audit;
  readonly members: Admission;
  readonly messages: Pick<ReportedMessages, "place">;
  /** Whether the desk lets nothing through between a property and its guests. */
  readonly isSendingPaused?: (propertyId: PropertyId) => Promise<boolean>;
};

/** What one side sees of reports and blocks in its conversation: its own reports, and why nothing can be written. */
export type Standing = {
  readonly reports: readonly Report[];
  readonly own?: Block;
  readonly isBlockedByOther: boolean;
  readonly isPaused?: boolean;
};

type Place = Pick<ReportPlace, "conversationId"> & BlockedStay;

export type Blocks = ReturnType<typeof blockDesk>;

export function blockDesk({ db, ids, clock, audit, members, messages, isSendingPaused }: Deps) {
  /** Whether `side` may write; asked on every way a message comes in. @throws Refused safety.messages_blocked */
  async function refuseBlocked(of: BlockedStay, side: BlockSide, runner: Runner = db): Promise<void> {
    const decision = decideBlocked(await listBlocks(runner, of), side);
    if (decision.may) return;
    const by = decision.because === "own_block" ? "you" : "other";
    throw new Refused("safety.messages_blocked", { by, side });
  }

  /** Who of the two sides blocked, as `side` is told. */
  async function of(stay: BlockedStay, side: BlockSide): Promise<"you" | "other" | undefined> {
    const decision = decideBlocked(await listBlocks(db, stay), side);
    if (decision.may) return undefined;
    return decision.because === "own_block" ? "you" : "other";
  }

  /** For whoever knows already that this side asks. Blocking twice is blocking once. */
  async function block(of: BlockedStay, side: BlockSide, who: AuditActor): Promise<Block> {
    const now = toTheMillisecond(clock.now());
    const wanted: Block = { id: ids.next("block"), side, since: now };
    return db.write(async (tx) => {
      const isNew = await insertBlock(tx, of, wanted, idOf(who));
      if (isNew) await audit.note(tx, noteOf("safety.side_blocked", of, side, who, now));
      const kept = (await listBlocks(runnerIn(tx), of)).find((one) => one.side === side);
      return kept ?? wanted;
    });
  }

  /** Nothing happens when there is none. With `id` only that very one is ended. */
  async function unblock(of: BlockedStay, side: BlockSide, who: AuditActor, id?: Id<"block">): Promise<void> {
    const now = toTheMillisecond(clock.now());
    const by = idOf(who);
    await db.write(async (tx) => {
      if (!(await endBlock(tx, of, { side, at: now, ...(id && { id }), ...(by && { by }) }))) return;
      await audit.note(tx, noteOf("safety.side_unblocked", of, side, who, now));
    });
  }

  async function standing({ conversationId, ...of }: Place, side: BlockSide): Promise<Standing> {
    const [reports, blocks, isPaused = false] = await Promise.all([
      listOfConversation(db.q, { propertyId: of.propertyId, id: conversationId }, side),
      listBlocks(db, of),
      isSendingPaused?.(of.propertyId),
    ]);
    const own = blocks.find((one) => one.side === side);
    const isBlockedByOther = blocks.some((one) => one.side !== side);
    return { reports, ...(own && { own }), isBlockedByOther, isPaused };
  }

  /** @throws NotFound accounts.property_not_found, safety.conversation_not_found, Forbidden accounts.not_permitted */
  async function ofMember(actor: Actor, which: Located<"conversation">): Promise<Standing> {
    await members.admit(actor, "conversation.read", which.propertyId);
    return standing(await placeOf(which), "partner");
  }

  async function ofGuest({ propertyId, reservationId }: GuestActor): Promise<Standing> {
    const place = await messages.place({ propertyId, reservationId });
    return place ? standing({ propertyId, ...place }, "guest") : { reports: [], isBlockedByOther: false };
  }

  /** By somebody who may write there. @throws as {@link ofMember} */
  async function chooseForMember(
    actor: Actor,
    which: Located<"conversation">,
    isBlocked: boolean,
  ): Promise<void> {
    const { propertyId } = which;
    await members.admit(actor, "conversation.send", propertyId);
    await choose(await placeOf(which), "partner", whoIs(actor), isBlocked);
  }

  const chooseForGuest = (actor: GuestActor, isBlocked: boolean): Promise<void> =>
    choose(actor, "guest", whoIs(actor), isBlocked);

  async function choose(
    { propertyId, reservationId }: BlockedStay,
    side: BlockSide,
    who: AuditActor,
    isBlocked: boolean,
  ): Promise<void> {
    const of = { propertyId, reservationId };
    if (isBlocked) await block(of, side, who);
    else await unblock(of, side, who);
  }

  async function placeOf({ propertyId, id }: Located<"conversation">): Promise<Place> {
    const place = await messages.place({ propertyId, conversationId: id });
    if (!place) throw new NotFound("safety.conversation_not_found", { id: locatedId({ propertyId, id }) });
    return { propertyId, ...place };
  }

  return { refuseBlocked, of, block, unblock, ofMember, ofGuest, chooseForMember, chooseForGuest };
}

/** Nobody is known behind the link of a mail. */
const idOf = ({ kind, id }: AuditActor): string | undefined => (kind === "anonymous" ? undefined : id);

const noteOf = (
  action: "safety.side_blocked" | "safety.side_unblocked",
  { propertyId, reservationId }: BlockedStay,
  side: BlockSide,
  actor: AuditActor,
  at: ReturnType<Clock["now"]>,
) => ({
  ...{ at, actor, action, propertyId },
  ...{ object: { kind: "reservation", id: reservationId }, details: { side } },
});
