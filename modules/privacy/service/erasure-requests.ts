/** Who wants to be unrecognisable: a guest for their stay, or somebody of the desk who was asked; done when the time has come. */

import { NotFound, Refused } from "#kernel/errors.ts";
import type { Id } from "#kernel/ids.ts";
import { type Actor, type GuestActor, permit } from "#modules/accounts/index.ts";
import type { ErasureDecision } from "../rules/erasure.ts";
import { findCertificate } from "../store/erasure.ts";
import {
  findOpenRequest,
  insertRequest,
  listOpenRequests,
  listRequests,
  settleRequest,
} from "../store/erasure-request.ts";
import type { ErasureRequest, ErasureSubject } from "../types/erasure.ts";
import { whoIs } from "./audit.ts";
import { type Deps, toTheMillisecond } from "./deps.ts";
import type { Eraser } from "./erasures.ts";

/** Of a guest who asked by themselves. */
const OWN_CASE = "guest-request";
const SHOWN_DAYS = 90;

/** `page` is where the certificate is fetched, as a path. */
export type ErasureState = {
  readonly request?: ErasureRequest;
  readonly decision: ErasureDecision;
  readonly page?: string;
};

export type ErasureRow = {
  readonly request: ErasureRequest;
  readonly decision?: ErasureDecision;
  readonly page?: string;
};

export function erasureRequests({ db, clock, ids, log, guests, audit }: Deps, eraser: Eraser) {
  /** How it stands with the guest's own stay. */
  const ofGuest = (actor: GuestActor): Promise<ErasureState> => stateOf(stayOf(actor));

  async function stateOf(subject: ErasureSubject): Promise<ErasureState> {
    const [request, decision, certificate] = await Promise.all([
      findOpenRequest(db, subject),
      eraser.decide(subject),
      findCertificate(db, subject),
    ]);
    return { decision, ...(request && { request }), ...(certificate && { page: eraser.pageOf(subject) }) };
  }

  /** Done at once when nothing stands in the way; otherwise kept until then. */
  const askByGuest = (actor: GuestActor): Promise<ErasureState> => ask(actor, stayOf(actor), OWN_CASE);

  /**
   * For somebody who wrote or called.
   * @throws Forbidden accounts.not_permitted, NotFound privacy.stay_not_found
   */
  async function askByStaff(
    actor: Actor,
    { reservationNumber, caseId }: { readonly reservationNumber: string; readonly caseId: string },
  ): Promise<ErasureState> {
    permit(actor, "desk.erase");
    const subject = await guests.locate(reservationNumber);
    if (!subject) throw new NotFound("privacy.stay_not_found");
    return ask(actor, subject, caseId);
  }

  async function ask(actor: Actor, subject: ErasureSubject, caseId: string): Promise<ErasureState> {
    const decision = await eraser.decide(subject);
    const by = whoIs(actor);
    const now = toTheMillisecond(clock.now());
    const { propertyId, reservationId } = subject;
    if (!(await findCertificate(db, subject))) {
      const askedBy = { kind: by.kind === "guest" ? ("guest" as const) : ("person" as const), id: by.id };
      const id = ids.next("erasure_request");
      const request = { id, propertyId, reservationId, askedBy, caseId, askedAt: now };
      await db.write(async (tx) => {
        if (!(await insertRequest(tx, request))) return;
        await noteOf(tx, actor, subject, "privacy.erasure_requested", { caseId });
      });
      if (decision.may) await eraser.erase(subject, { by, caseId });
    }
    return stateOf(subject);
  }

  /** @throws NotFound privacy.erasure_request_not_found */
  const withdrawByGuest = (actor: GuestActor): Promise<void> => withdraw(actor, stayOf(actor));

  /** @throws Forbidden accounts.not_permitted, NotFound privacy.erasure_request_not_found */
  async function withdrawByStaff(actor: Actor, id: Id<"erasure_request">): Promise<void> {
    permit(actor, "desk.erase");
    const request = (await listOpenRequests(db)).find((one) => one.id === id);
    if (!request) throw new NotFound("privacy.erasure_request_not_found", { id });
    await withdraw(actor, request);
  }

  async function withdraw(actor: Actor, subject: ErasureSubject): Promise<void> {
    const at = toTheMillisecond(clock.now());
    await db.write(async (tx) => {
      const settled = await settleRequest(tx, subject, { at, as: "withdrawn" });
      if (!settled) throw new NotFound("privacy.erasure_request_not_found");
      await noteOf(tx, actor, subject, "privacy.erasure_withdrawn", { caseId: settled.caseId });
    });
  }

  const noteOf = (
    tx: Parameters<typeof audit.note>[0],
    actor: Actor,
    { propertyId, reservationId }: ErasureSubject,
    action: string,
    details: { readonly caseId: string },
  ) =>
    audit.note(tx, {
      ...{ at: toTheMillisecond(clock.now()), actor: whoIs(actor), action, propertyId, details },
      object: { kind: "reservation", id: reservationId },
    });

  /** What waits, and what was asked for in the last ninety days. @throws Forbidden accounts.not_permitted */
  async function list(actor: Actor): Promise<readonly ErasureRow[]> {
    permit(actor, "desk.erase");
    const requests = await listRequests(db, clock.now().subtract({ hours: 24 * SHOWN_DAYS }));
    return Promise.all(requests.map(rowOf));
  }

  async function rowOf(request: ErasureRequest): Promise<ErasureRow> {
    if (request.settled?.as === "erased") return { request, page: eraser.pageOf(request) };
    return { request, ...(!request.settled && { decision: await eraser.decide(request) }) };
  }

  /** A job: what was asked for and may be done by now. One that fails keeps no other from being done. */
  async function performDue(): Promise<number> {
    let done = 0;
    for (const request of await listOpenRequests(db)) {
      try {
        if (!(await eraser.decide(request)).may) continue;
        await eraser.erase(request, { by: request.askedBy, caseId: request.caseId });
        done += 1;
      } catch (fault) {
        // A hold may have been placed since it was decided; tomorrow is another day.
        if (fault instanceof Refused || fault instanceof NotFound) continue;
        log.error({ fault, requestId: request.id }, "privacy.erasure_failed");
      }
    }
    return done;
  }

  return { ofGuest, askByGuest, askByStaff, withdrawByGuest, withdrawByStaff, list, performDue };
}

const stayOf = ({ propertyId, reservationId }: GuestActor): ErasureSubject => ({ propertyId, reservationId });
