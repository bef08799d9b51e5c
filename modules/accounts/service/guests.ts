/** Guests come in by their link, or by reservation number and PIN; never by a password. */

import { Unauthenticated } from "#kernel/errors.ts";
import { isBefore } from "#kernel/time.ts";
import { SESSION_LIVES, sessionExpiry } from "../rules/session-life.ts";
import { sourceOf } from "../rules/source.ts";
import {
  guestLinkText,
  guestSecretText,
  hashSecret,
  newSecret,
  readGuestLink,
  readGuestSecret,
  sameSecret,
} from "../secrets.ts";
import { endGuestSession, findGuestSession, insertGuestSession } from "../store/guest-session.ts";
import type { GuestActor, GuestEntry, GuestLink } from "../types.ts";
import type { AttemptCounter, Try } from "./attempts.ts";
import type { AccountsDeps, Door } from "./deps.ts";
import { linkTries } from "./sign-in-tries.ts";

/** `token` goes into the guest's cookie and nowhere else. */
export type OpenedGuestSession = {
  readonly token: string;
  readonly maxAgeSeconds: number;
  readonly entry: GuestEntry;
};

export function guestEntrance(
  { db, clock, ids, guests, settings }: AccountsDeps,
  { attempts }: { attempts: AttemptCounter },
) {
  /** @throws Unauthenticated accounts.guest_link_not_valid, TooMany accounts.too_many_attempts */
  async function enterWithLink(token: string, door: Door, presented?: string): Promise<OpenedGuestSession> {
    const tries = linkTries(door);
    await attempts.count(tries);
    const link = readGuestLink(settings.secretKey, token);
    const entry = link && (await guests.findByLink(link, clock.now()));
    if (!entry || !isOpen(entry)) throw new Unauthenticated("accounts.guest_link_not_valid");
    await attempts.forgive(tries);
    return enter(entry, presented);
  }

  /** @throws Unauthenticated accounts.pin_not_valid, TooMany accounts.too_many_attempts */
  async function enterWithPin(
    { reservationNumber, pin }: { reservationNumber: string; pin: string },
    door: Door,
    presented?: string,
  ): Promise<OpenedGuestSession> {
    const number = reservationNumber.trim();
    const tries = pinTries(number.toUpperCase(), door);
    await attempts.count(tries);
    const entry = await guests.findByNumberAndPin(number, pin.trim(), clock.now());
    if (!entry || !isOpen(entry)) throw new Unauthenticated("accounts.pin_not_valid");
    await attempts.forgive(tries);
    return enter(entry, presented);
  }

  const isOpen = (entry: GuestEntry): boolean => isBefore(clock.now(), entry.enterUntil);

  async function enter(entry: GuestEntry, presented: string | undefined): Promise<OpenedGuestSession> {
    const now = clock.now();
    const { propertyId, reservationId, guestId } = entry;
    const sessionId = ids.next("guest_session");
    const secret = newSecret();
    const expiresAt = sessionExpiry("guest", now, entry.enterUntil);
    await insertGuestSession(db.q, {
      ...{ propertyId, sessionId, reservationId, guestId, expiresAt },
      ...{ secretHash: hashSecret(secret), createdAt: now, lastSeenAt: now },
    });
    await endPresented(presented);
    const maxAgeSeconds = Math.min(
      SESSION_LIVES.guest.absolute,
      Math.floor(now.until(expiresAt).total("seconds")),
    );
    return { token: guestSecretText({ propertyId, sessionId, secret }), maxAgeSeconds, entry };
  }

  /** Ends the session a browser presented, if it is one: before it gets another. */
  async function endPresented(token: string | undefined): Promise<void> {
    const presented = token === undefined ? undefined : readGuestSecret(token);
    const session = presented && (await findGuestSession(db, presented.propertyId, presented.sessionId));
    if (session && sameSecret(presented.secret, session.secretHash)) {
      await endGuestSession(db.q, session.propertyId, session.sessionId, clock.now());
    }
  }

  async function leave({ propertyId, sessionId }: GuestActor): Promise<void> {
    await endGuestSession(db.q, propertyId, sessionId, clock.now());
  }

  /** The text after `/g/` for a guest of this reservation; the same each time. Never logged. */
  const linkFor = (link: GuestLink): string => guestLinkText(settings.secretKey, link);

  return { enterWithLink, enterWithPin, leave, linkFor };
}

/** PINs are short: counted for the reservation over all sources, for the source at it, and for the source. */
const pinTries = (number: string, { ip }: Door): readonly Try[] => [
  { policy: "reservation", subject: ["pin", number] },
  { policy: "pair", subject: ["pin", number, sourceOf(ip)] },
  { policy: "source", subject: ["pin", sourceOf(ip)] },
];
