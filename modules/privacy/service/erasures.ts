/** Erasing a guest: every room makes them unrecognisable in one transaction, and they get a certificate of what was done. */

import { type Queries, runnerIn } from "#kernel/db/index.ts";
import { NotFound, Refused } from "#kernel/errors.ts";
import { sealed } from "#kernel/sealing.ts";
import { signingKey } from "../keeping/signing-key.ts";
import { auditKey } from "../rules/audit-chain.ts";
import { decideErasure, type ErasureDecision, pseudonymOf } from "../rules/erasure.ts";
import { personIn, replaced } from "../rules/person-in-text.ts";
import { readStayLink, stayLink } from "../rules/stay-links.ts";
import { addLeftovers } from "../store/archive-key-leftover.ts";
import { findCertificate, forgetCopies, insertErasure } from "../store/erasure.ts";
import { settleRequest } from "../store/erasure-request.ts";
import { listHolds } from "../store/hold.ts";
import type { AuditActor } from "../types/audit.ts";
import type {
  ErasedThings,
  Erasing,
  ErasureCertificate,
  ErasureStanding,
  ErasureSubject,
  KnownGuest,
} from "../types/erasure.ts";
import { type Deps, toTheMillisecond } from "./deps.ts";
import type { Pseudonymiser } from "./erasing-ports.ts";

const VERSION = 2;
export const TELL_ERASED = "privacy.tell_erased";
/** For what the address is sealed that the letter about it goes to, as nothing else of it is left. */
export const TELL_PURPOSE = "erasure_letter";

/** Who asked, and for which case. */
export type ErasureOrder = { readonly by: AuditActor; readonly caseId: string };

export type Eraser = ReturnType<typeof guestEraser>;

export function guestEraser(deps: Deps) {
  const { db, clock, ids, jobs, audit, settings, guests, conversations, pseudonymisers } = deps;

  /** What stands in the way at present. @throws NotFound privacy.stay_not_found */
  async function decide(subject: ErasureSubject): Promise<ErasureDecision> {
    return decisionOf(await withConversation(subject), await known(subject));
  }

  const decisionOf = async (subject: ErasureSubject, standing: ErasureStanding): Promise<ErasureDecision> =>
    decideErasure(subject, standing, await listHolds(db), clock.now());

  async function known(subject: ErasureSubject): Promise<KnownGuest & ErasureStanding> {
    const guest = await guests.find(subject);
    if (!guest) throw new NotFound("privacy.stay_not_found");
    return guest;
  }

  async function withConversation({ propertyId, reservationId }: ErasureSubject): Promise<ErasureSubject> {
    const conversationId = await conversations.ofReservation({ propertyId, reservationId });
    return { propertyId, reservationId, ...(conversationId && { conversationId }) };
  }

  /**
   * Once for a stay: the same again answers with the certificate of the first time.
   * @throws NotFound privacy.stay_not_found, Refused privacy.erasure_too_early, privacy.erasure_held
   */
  async function erase(stay: ErasureSubject, order: ErasureOrder): Promise<ErasureCertificate> {
    const before = await findCertificate(db, stay);
    if (before) return before;
    const [subject, guest] = await Promise.all([withConversation(stay), known(stay)]);
    const decision = await decisionOf(subject, guest);
    if (!decision.may) {
      const { because } = decision;
      const from = because === "erasure_too_early" ? { from: decision.from.toString() } : {};
      throw new Refused(`privacy.${because}`, from);
    }
    const at = toTheMillisecond(clock.now());
    const pseudonym = pseudonymOf(subject, auditKey(settings.secretKey).key);
    const erasing = erasingOf(subject, guest, { pseudonym, at });
    const id = ids.next("erasure");
    return db.write(async (tx) => {
      const rooms: (ErasedThings & { readonly room: string })[] = [];
      for (const { room, pseudonymise } of [OWN, ...pseudonymisers]) {
        const { blobs = [], ...things } = await pseudonymise(tx, erasing);
        rooms.push({ room, ...things });
        await addLeftovers(tx, blobs, at);
      }
      const certificate = certify({ subject, pseudonym, caseId: order.caseId, at, rooms });
      const done = { id, subject, pseudonym, caseId: order.caseId, by: order.by.id, at, certificate };
      // Somebody else did it meanwhile.
      if (!(await insertErasure(tx, done))) return (await findCertificate(runnerIn(tx), subject))!;
      await settleRequest(tx, subject, { at, as: "erased" });
      if (guest.email) await tell(tx, subject, guest.email, guest.language);
      await audit.note(tx, {
        ...{ at, actor: order.by, action: "privacy.guest_erased", propertyId: subject.propertyId },
        object: { kind: "reservation", id: subject.reservationId },
        details: { caseId: order.caseId, rooms: rooms.map(({ room }) => room) },
      });
      return certificate;
    });
  }

  /** The letter with the certificate: the last thing for which the address is needed, sealed until it went out. */
  async function tell(
    tx: Queries,
    { propertyId, reservationId }: ErasureSubject,
    email: string,
    language: string,
  ): Promise<void> {
    const box = sealed(settings.secretKey, TELL_PURPOSE, [propertyId, reservationId], Buffer.from(email));
    const payload = { reservationId, language, to: box.toString("base64") };
    await jobs.enqueue(tx, { propertyId, kind: TELL_ERASED, payload });
  }

  /** The page from which a certificate is fetched, as a path. */
  const pageOf = (of: ErasureSubject): string => `/erased/${stayLink("certificate", of, settings.secretKey)}`;

  /** @throws NotFound privacy.link_unknown */
  async function certificateOf(token: string): Promise<ErasureCertificate> {
    const of = readStayLink("certificate", token, settings.secretKey);
    const certificate = of && (await findCertificate(db, of));
    if (!certificate) throw new NotFound("privacy.link_unknown");
    return certificate;
  }

  function certify(about: {
    readonly subject: ErasureSubject;
    readonly pseudonym: string;
    readonly caseId: string;
    readonly at: Temporal.Instant;
    readonly rooms: readonly object[];
  }): ErasureCertificate {
    const { subject, pseudonym, caseId, at, rooms } = about;
    const key = signingKey(settings.dataDir);
    const text = `${JSON.stringify(
      {
        ...{ version: VERSION, marketplace: settings.marketplaceName, erasedAt: at.toString(), caseId },
        ...{ reservation: `${subject.propertyId}.${subject.reservationId}`, pseudonym, rooms },
        signature: { algorithm: "Ed25519", keyId: key.id, publicKey: key.publicKey },
      },
      null,
      2,
    )}\n`;
    return { text, signature: key.sign(Buffer.from(text)) };
  }

  return { decide, erase, pageOf, certificateOf };
}

/** What privacy itself keeps of the guest: copies of the messages, which nobody opens any more. */
const OWN: Pseudonymiser = {
  room: "privacy",
  pseudonymise: async (tx, erasing) => ({
    changed: { copies: await forgetCopies(tx, erasing) },
    kept: ["record", "receipts", "opt_outs"],
  }),
};

function erasingOf(
  subject: ErasureSubject,
  guest: KnownGuest,
  { pseudonym, at }: Pick<Erasing, "pseudonym" | "at">,
): Erasing {
  const find = (text: string) => personIn(text, guest);
  return {
    ...{ ...subject, guestId: guest.guestId, pseudonym, at, find },
    scrubbed: (text) => replaced(text, find(text), pseudonym),
  };
}
