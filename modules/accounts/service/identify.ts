/** Finds out who asks from what a request presents. Says nothing about what they may do. */

import { Unauthenticated } from "#kernel/errors.ts";
import { hasFactor, proofWays } from "../rules/second-factor.ts";
import { decideSession } from "../rules/session-life.ts";
import { hashSecret, readGuestSecret, readKeySecret, readPersonSecret, sameSecret } from "../secrets.ts";
import { noteKeyUsed } from "../store/api-key.ts";
import { findGuestSession, noteGuestSeen } from "../store/guest-session.ts";
import { findSession, noteSeen } from "../store/session.ts";
import { ANONYMOUS, type Anonymous, type GuestActor, type KeyActor, type PersonActor } from "../types.ts";
import type { Arrivals } from "./arrivals.ts";
import type { BelievedKeys } from "./believed-keys.ts";
import type { AccountsDeps, Door } from "./deps.ts";

/** `isUse` is false for what happens without anybody: it does not keep a session from becoming idle. */
type Presence = { readonly isUse: boolean };
const USE: Presence = { isUse: true };

/** How a person's request comes: from where, and whether it changes anything. Without a door nothing is watched. */
export type PersonPresence = Presence & { readonly door?: Door; readonly isChange?: boolean };

export function identify(
  { db, clock, settings }: Pick<AccountsDeps, "db" | "clock" | "settings">,
  { believed, arrivals }: { believed: BelievedKeys; arrivals: Arrivals },
) {
  const isProduction = settings.environment === "production";

  /** Anonymous for a session that is over, unknown, malformed or half: a page then offers to sign in. */
  async function person(token: string, presence: PersonPresence = USE): Promise<PersonActor | Anonymous> {
    const { isUse, door, isChange = false } = presence;
    const presented = readPersonSecret(token);
    if (!presented) return ANONYMOUS;
    const session = await findSession(db, presented.personId, hashSecret(presented.secret));
    if (!session || session.awaitsSecondStep) return ANONYMOUS;
    const now = clock.now();
    const decision = decideSession(session.staff ? "staff" : "host", session, now);
    if (!decision.isAlive) return ANONYMOUS;
    const hasWandered = door
      ? await arrivals.watch(presented.personId, session, door, isUse && decision.mustNote)
      : session.mustProve;
    if (isUse && decision.mustNote) await noteSeen(db.q, presented.personId, session.id, now);
    return {
      kind: "person",
      personId: presented.personId,
      sessionId: session.id,
      language: session.language,
      timeZone: session.timeZone,
      ...(session.staff && { staff: session.staff }),
      standing: {
        ways: proofWays(session),
        ...{ provedBy: session.provedBy, stepUps: session.stepUps, signs: session.signs },
        mustEnrol: session.isObliged && !hasFactor(session) && (isProduction || !session.isSample),
        mustProveAgain: hasWandered && isChange,
      },
    };
  }

  /** Anonymous for a session that is over, unknown or malformed. */
  async function guest(token: string, { isUse } = USE): Promise<GuestActor | Anonymous> {
    const presented = readGuestSecret(token);
    if (!presented) return ANONYMOUS;
    const session = await findGuestSession(db, presented.propertyId, presented.sessionId);
    if (!session || !sameSecret(presented.secret, session.secretHash)) return ANONYMOUS;
    const now = clock.now();
    const decision = decideSession("guest", session, now);
    if (!decision.isAlive) return ANONYMOUS;
    const { propertyId, sessionId, reservationId, guestId } = session;
    if (isUse && decision.mustNote) await noteGuestSeen(db.q, propertyId, sessionId, now);
    return { kind: "guest", propertyId, reservationId, guestId, sessionId };
  }

  /** A program that presents a key means to be known by it. @throws Unauthenticated accounts.key_not_valid */
  async function key(text: string): Promise<KeyActor> {
    const presented = readKeySecret(text);
    const kept = presented && (await believed.find(presented.keyId));
    if (!kept || !sameSecret(presented.secret, kept.secretHash) || kept.revokedAt) {
      throw new Unauthenticated("accounts.key_not_valid");
    }
    const today = clock.now().toZonedDateTimeISO("UTC").toPlainDate();
    if (!kept.lastUsedOn?.equals(today)) {
      await noteKeyUsed(db.q, kept.id, today);
      believed.forget(kept.id);
    }
    return {
      kind: "key",
      keyId: kept.id,
      principalId: kept.principalId,
      source: kept.source,
      scope: kept.scope,
    };
  }

  return { person, guest, key };
}
