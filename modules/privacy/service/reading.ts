/** Reading for the marketplace: nobody reads without leave, and every read leaves a receipt. */

import type { Queries } from "#kernel/db/index.ts";
import { Forbidden, NotFound } from "#kernel/errors.ts";
import { type Located, locatedId, type PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import type { Actor, GuestActor } from "#modules/accounts/index.ts";
import { decideReading, mayJobRead, seesMasked } from "../rules/grants.ts";
import { listOfPerson } from "../store/grant.ts";
import { insertReceipt, listReceipts, listReceiptsOfProperty } from "../store/receipt.ts";
import type { AccessReceipt, Reading } from "../types/access.ts";
import { whoIs } from "./audit.ts";
import { type Deps, toTheMillisecond } from "./deps.ts";
import { staffOf } from "./grants.ts";

/** One of the staff, or a job that analyses by itself. */
export type Reader = Actor | { readonly kind: "job"; readonly name: string };

/** `masked`: only words without names, numbers, links and contacts may be handed out. */
export type Leave = { readonly receipt: AccessReceipt; readonly shows: "words" | "masked" };

const GRANTS_OF_HOURS = 48;
const RECEIPTS_SHOWN = 200;

export function readingRoom({ db, clock, ids, log, members, conversations, audit }: Deps) {
  /**
   * Leave to read one conversation now: call it first, and hand out what was read only after `tx` has committed, as
   * the receipt is kept with it.
   * @throws Forbidden accounts.not_permitted, privacy.grant_needed
   */
  async function read(reader: Reader, reading: Reading, tx: Queries): Promise<Leave> {
    const now = toTheMillisecond(clock.now());
    const by = reader.kind === "job" ? await jobOf(reader, reading) : await staffWith(reader, reading, now);
    const receipt: AccessReceipt = {
      ...onlyReading(reading),
      ...by,
      id: ids.next("access_receipt"),
      readAt: now,
    };
    await insertReceipt(tx, receipt);
    if (reader.kind !== "job") await noteRead(tx, receipt, whoIs(reader));
    return { receipt, shows: seesMasked(reading.ground) ? "masked" : "words" };
  }

  async function jobOf({ name }: { readonly name: string }, reading: Reading) {
    if (!mayJobRead(reading.ground)) throw refused(name, reading, "none");
    return { whoKind: "job" as const, who: name };
  }

  async function staffWith(actor: Actor, reading: Reading, now: Instant) {
    const { personId } = staffOf(actor);
    const grants = await listOfPerson(db, personId, now.subtract({ hours: GRANTS_OF_HOURS }));
    const decision = decideReading(grants, personId, reading, now);
    if (!decision.may) throw refused(personId, reading, decision.because);
    const { id: grantId, deferUntil } = decision.grant;
    return {
      ...{ whoKind: "staff" as const, who: personId, grantId },
      ...(deferUntil && { deferredUntil: deferUntil }),
    };
  }

  /** Trying without leave asks for a look: somebody is curious, or a page of ours is wrong. */
  function refused(
    who: string,
    { propertyId, conversationId, ground }: Reading,
    because: Because,
  ): Forbidden {
    log.warn({ who, propertyId, conversationId, ground, because }, "privacy.read_refused");
    return new Forbidden("privacy.grant_needed", { because });
  }

  /**
   * That one of the staff opens a held or a reported message: the message or its report is the reason. Safety asks for
   * it before it shows any words.
   */
  async function note({ propertyId, conversationId, by, ground, caseId, at }: ReadForCase): Promise<void> {
    const id = ids.next("access_receipt");
    const read = { propertyId, conversationId, ground, caseId, readAt: toTheMillisecond(at) };
    const receipt: AccessReceipt = { ...read, id, whoKind: "staff", who: by };
    await db.write(async (tx) => {
      await insertReceipt(tx, receipt);
      await noteRead(tx, receipt, { kind: "person", id: by });
    });
  }

  const noteRead = (tx: Queries, receipt: AccessReceipt, actor: ReturnType<typeof whoIs>): Promise<void> =>
    audit.note(tx, {
      ...{ at: receipt.readAt, actor, action: "privacy.conversation_read" },
      ...{ propertyId: receipt.propertyId, ground: receipt.ground },
      object: { kind: "conversation", id: receipt.conversationId },
      details: { caseId: receipt.caseId, receiptId: receipt.id, grantId: receipt.grantId ?? null },
    });

  /**
   * Who read a conversation for the marketplace, for those who host there; what an investigation defers is not in it yet.
   * @throws NotFound accounts.property_not_found, privacy.conversation_not_found, Forbidden accounts.not_permitted
   */
  async function ofConversation(
    actor: Actor,
    which: Located<"conversation">,
  ): Promise<readonly AccessReceipt[]> {
    await members.admit(actor, "conversation.read", which.propertyId);
    if (!(await conversations.exists(which)))
      throw new NotFound("privacy.conversation_not_found", { id: locatedId(which) });
    return listReceipts(db, which, clock.now(), RECEIPTS_SHOWN);
  }

  /** The same for all conversations of a property. @throws NotFound accounts.property_not_found, Forbidden accounts.not_permitted */
  async function ofProperty(actor: Actor, propertyId: PropertyId): Promise<readonly AccessReceipt[]> {
    await members.admit(actor, "conversation.read", propertyId);
    return listReceiptsOfProperty(db, propertyId, clock.now(), RECEIPTS_SHOWN);
  }

  /** The same for the guest of a stay. */
  async function ofGuest({ propertyId, reservationId }: GuestActor): Promise<readonly AccessReceipt[]> {
    const id = await conversations.ofReservation({ propertyId, reservationId });
    return id ? listReceipts(db, { propertyId, id }, clock.now(), RECEIPTS_SHOWN) : [];
  }

  return { read, note, ofConversation, ofProperty, ofGuest };
}

type Because = "none" | "waiting" | "over" | "elsewhere";

type ReadForCase = Reading & { readonly by: string; readonly at: Instant };

/** A reading may come as part of something larger. */
const onlyReading = ({ propertyId, conversationId, ground, caseId }: Reading): Reading => ({
  ...{ propertyId, conversationId, ground, caseId },
});
