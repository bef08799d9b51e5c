/** Copies of messages for those who wrote and got them: asked for, made by a job, fetched, and gone after a week. */

import { Readable } from "node:stream";
import type { BlobName } from "#kernel/blobs/index.ts";
import { NotFound, Refused } from "#kernel/errors.ts";
import { type Id, type Located, locatedId, type PropertyId } from "#kernel/ids.ts";
import type { InterfaceLanguage } from "#kernel/language.ts";
import { sealed, unsealed } from "#kernel/sealing.ts";
import { type Actor, type GuestActor, principalOf, requireStepUp } from "#modules/accounts/index.ts";
import { signed, zipped } from "../history/archive.ts";
import { historyFiles } from "../history/files.ts";
import { LOCK_BYTES, locked, newLock, unlocked } from "../keeping/locked-content.ts";
import { signingKey } from "../keeping/signing-key.ts";
import { HISTORY_DAYS, historyState, sameHistory } from "../rules/histories.ts";
import { isArchived } from "../store/archive-key.ts";
import * as store from "../store/history.ts";
import type { History } from "../types/history.ts";
import { whoIs } from "./audit.ts";
import { type Deps, toTheMillisecond } from "./deps.ts";

export const MAKE_HISTORY = "privacy.make_history";
export const FORGET_HISTORY = "privacy.forget_history";

/** `isNew` is false when the same was asked for lately. */
export type Asked = { readonly history: History; readonly isNew: boolean };
export type Fetched = { readonly content: Readable; readonly sizeBytes: number; readonly name: string };

const PURPOSE = "history";

export function historyDesk(deps: Deps) {
  const { db, clock, ids, jobs, members, conversations, histories, blobs, settings, audit } = deps;

  /** @throws NotFound privacy.conversation_not_found, Refused privacy.history_closed */
  async function requestByGuest(actor: GuestActor, language: InterfaceLanguage): Promise<Asked> {
    const { propertyId, reservationId, guestId } = actor;
    const conversationId = await conversations.ofReservation({ propertyId, reservationId });
    if (!conversationId) throw new NotFound("privacy.conversation_not_found");
    await refuseClosed({ propertyId, id: conversationId });
    const asked = { side: "guest" as const, reservationId, conversationId, requestedBy: guestId };
    return ask(actor, { ...asked, propertyId, language });
  }

  /**
   * One conversation for whoever may read it; all of a property for an owner who has proved again who they are.
   * @throws NotFound accounts.property_not_found, privacy.conversation_not_found, Refused privacy.history_closed, privacy.history_archived
   * @throws Forbidden accounts.not_permitted, accounts.step_up_needed
   */
  async function requestByPartner(
    actor: Actor,
    { propertyId, conversationId }: { propertyId: PropertyId; conversationId?: Id<"conversation"> },
    language: InterfaceLanguage,
  ): Promise<Asked> {
    await admit(actor, { propertyId, ...(conversationId && { conversationId }) });
    if (conversationId) {
      const which = { propertyId, id: conversationId };
      if (!(await conversations.exists(which)))
        throw new NotFound("privacy.conversation_not_found", { id: locatedId(which) });
      await refuseClosed(which);
    }
    const asked = { side: "partner" as const, ...(conversationId && { conversationId }) };
    return ask(actor, { ...asked, propertyId, language, requestedBy: principalOf(actor) });
  }

  async function admit(actor: Actor, { propertyId, conversationId }: Scope): Promise<void> {
    await members.admit(actor, conversationId ? "conversation.read" : "privacy.manage", propertyId);
    if (!conversationId) requireStepUp(actor, "export", clock.now());
  }

  async function refuseClosed(which: Located<"conversation">): Promise<void> {
    if (await histories.conversation(which, clock.now())) return;
    // What is sealed is not only hidden: whoever asks is told that people have to open it.
    throw new Refused((await isArchived(db, which)) ? "privacy.history_archived" : "privacy.history_closed");
  }

  async function ask(actor: Actor, asked: Omit<History, "id" | "requestedAt" | "ready">): Promise<Asked> {
    const now = toTheMillisecond(clock.now());
    const before = await store.listHistories(db, asked.propertyId, asked.requestedBy);
    const same = sameHistory(before, asked, now);
    if (same) return { history: same, isNew: false };
    const history: History = { ...asked, id: ids.next("history"), requestedAt: now };
    const { propertyId, id } = history;
    await db.write(async (tx) => {
      await store.insertHistory(tx, history);
      await jobs.enqueue(tx, { propertyId, kind: MAKE_HISTORY, payload: { historyId: id } });
      await noteOf(tx, actor, history, "privacy.history_requested");
    });
    return { history, isNew: true };
  }

  /** A job. Nothing is made twice, and nothing for what was asked for and is closed since. */
  async function make(which: Located<"history">): Promise<void> {
    const history = await store.findHistory(db, which);
    if (!history || history.ready) return;
    const now = toTheMillisecond(clock.now());
    const made = { messages: 0 };
    const key = newLock();
    const files = historyFiles(history, { histories, blobs }, { now, made });
    const about = { madeAt: now, marketplace: settings.marketplaceName, key: signingKey(settings.dataDir) };
    const content = Readable.from(locked(zipped(signed(files, about), now), key), { objectMode: false });
    const { hash, sizeBytes } = await blobs.put(content);
    const until = now.add({ hours: 24 * HISTORY_DAYS });
    const ready = { at: now, until, blob: hash, sizeBytes: sizeBytes - LOCK_BYTES, messages: made.messages };
    const lockedBy = sealed(settings.secretKey, PURPOSE, [which.propertyId, which.id], key);
    const { propertyId, id: historyId } = which;
    await db.write(async (tx) => {
      if (!(await store.saveReady(tx, which, ready, lockedBy))) return;
      await jobs.enqueue(tx, { propertyId, kind: FORGET_HISTORY, payload: { historyId }, runAt: until });
    });
  }

  /** A job: without its key the archive is noise. */
  const forget = (which: Located<"history">): Promise<boolean> =>
    db.write((tx) => store.forgetKey(tx, which, clock.now()));

  const listOfGuest = async ({ propertyId, guestId, reservationId }: GuestActor): Promise<History[]> =>
    (await store.listHistories(db, propertyId, guestId)).filter((one) => one.reservationId === reservationId);

  /** One's own at a property. @throws NotFound accounts.property_not_found, Forbidden accounts.not_permitted */
  async function listOfPartner(actor: Actor, propertyId: PropertyId): Promise<History[]> {
    await members.admit(actor, "conversation.read", propertyId);
    const all = await store.listHistories(db, propertyId, principalOf(actor));
    return all.filter(({ side }) => side === "partner");
  }

  /** @throws NotFound privacy.history_not_found, Refused privacy.history_not_ready, privacy.history_expired */
  async function fetchByGuest(actor: GuestActor, id: Id<"history">): Promise<Fetched> {
    const history = await store.findHistory(db, { propertyId: actor.propertyId, id });
    const isTheirs = history?.side === "guest" && history.requestedBy === actor.guestId;
    if (!isTheirs || history.reservationId !== actor.reservationId) throw notFound(id);
    return open(actor, history);
  }

  /** Whoever asked for it, while they may still see what is in it. @throws as {@link requestByPartner}, {@link fetchByGuest} */
  async function fetchByPartner(actor: Actor, which: Located<"history">): Promise<Fetched> {
    await members.admit(actor, "conversation.read", which.propertyId);
    const history = await store.findHistory(db, which);
    const isTheirs = history?.side === "partner" && history.requestedBy === principalOf(actor);
    if (!isTheirs) throw notFound(which.id);
    await admit(actor, history);
    return open(actor, history);
  }

  async function open(actor: Actor, history: store.KeptHistory): Promise<Fetched> {
    const { ready, lockedBy, propertyId, id } = history;
    const state = historyState(history, clock.now());
    if (state === "requested" || !ready) throw new Refused("privacy.history_not_ready");
    if (state === "expired" || !lockedBy)
      throw new Refused("privacy.history_expired", { days: HISTORY_DAYS });
    await db.write((tx) => noteOf(tx, actor, history, "privacy.history_fetched"));
    const key = unsealed(settings.secretKey, PURPOSE, [propertyId, id], lockedBy);
    const { content } = await blobs.get(ready.blob as BlobName);
    const name = `messages-${ready.at.toString().slice(0, 10)}.zip`;
    return { content: Readable.from(unlocked(content, key)), sizeBytes: ready.sizeBytes, name };
  }

  const noteOf = (tx: Parameters<typeof audit.note>[0], actor: Actor, of: History, action: string) =>
    audit.note(tx, {
      ...{ at: clock.now(), actor: whoIs(actor), action, propertyId: of.propertyId },
      object: { kind: "history", id: of.id },
      details: { conversationId: of.conversationId ?? null },
    });

  return {
    ...{ requestByGuest, requestByPartner, listOfGuest, listOfPartner, fetchByGuest, fetchByPartner },
    ...{ make, forget },
  };
}

type Scope = Pick<History, "propertyId" | "conversationId">;

const notFound = (id: Id<"history">): NotFound => new NotFound("privacy.history_not_found", { id });
