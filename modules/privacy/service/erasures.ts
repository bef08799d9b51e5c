/** Erasing a guest: every room makes them unrecognisable, and they get a certificate of what was done. */

import { Refused } from "#kernel/errors.ts";
import type { Actor } from "#modules/accounts/index.ts";
import { signingKey } from "../keeping/signing-key.ts";
import { auditKey } from "../rules/audit-chain.ts";
import { decideErasure, pseudonymOf } from "../rules/erasure.ts";
import { findCertificate, insertErasure } from "../store/erasure.ts";
import { listHolds } from "../store/hold.ts";
import type { ErasedThings, ErasureCertificate, ErasureStanding, ErasureSubject } from "../types/erasure.ts";
import { whoIs } from "./audit.ts";
import { type Deps, toTheMillisecond } from "./deps.ts";
import { staffOf } from "./grants.ts";

const VERSION = 1;

export function erasureDesk({ db, clock, ids, audit, settings, pseudonymisers }: Deps) {
  /**
   * Once for a stay: the same again answers with the certificate of the first time.
   * @throws Forbidden accounts.not_permitted, Refused privacy.erasure_too_early, privacy.erasure_held
   */
  async function erase(
    actor: Actor,
    subject: ErasureSubject,
    { standing, caseId }: { readonly standing: ErasureStanding; readonly caseId: string },
  ): Promise<ErasureCertificate> {
    const { personId: by } = staffOf(actor);
    const before = await findCertificate(db, subject);
    if (before) return before;
    const at = toTheMillisecond(clock.now());
    const decision = decideErasure(subject, standing, await listHolds(db), at);
    if (!decision.may) {
      const { because } = decision;
      const from = because === "erasure_too_early" ? { from: decision.from.toString() } : {};
      throw new Refused(`privacy.${because}`, from);
    }
    const pseudonym = pseudonymOf(subject, auditKey(settings.secretKey).key);
    const rooms: (ErasedThings & { readonly room: string })[] = [];
    // One after the other, each safe to repeat: what a fault left undone is done by asking again.
    for (const { room, pseudonymise } of pseudonymisers)
      rooms.push({ room, ...(await pseudonymise(subject, pseudonym)) });
    const certificate = certify({ subject, pseudonym, caseId, at, rooms });
    const id = ids.next("erasure");
    await db.write(async (tx) => {
      if (!(await insertErasure(tx, { id, subject, pseudonym, caseId, by, at, certificate }))) return;
      await audit.note(tx, {
        ...{ at, actor: whoIs(actor), action: "privacy.guest_erased", propertyId: subject.propertyId },
        object: { kind: "reservation", id: subject.reservationId },
        details: { caseId, rooms: rooms.map(({ room }) => room) },
      });
    });
    return (await findCertificate(db, subject))!;
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

  return { erase };
}
