/** Where people come from: known devices and places, and what an unknown one says about a session. */

import type { Tx } from "#kernel/db/index.ts";
import type { Id } from "#kernel/ids.ts";
import { NO_PROPERTY } from "#kernel/jobs/index.ts";
import { type Device, describeDevice } from "../rules/device.ts";
import { isForeign } from "../rules/foreign.ts";
import { isStrange, NO_LINKS_HOURS, PROVED_BY_PASSKEY, signsOfArrival } from "../rules/sign-in-signs.ts";
import { neighbourhoodOf } from "../rules/source.ts";
import { deviceText, readDevice, signed } from "../secrets.ts";
import { findAccount } from "../store/account.ts";
import * as store from "../store/arrival.ts";
import { listSessions, type SeenSession } from "../store/session.ts";
import { askForProof, noteArrival } from "../store/session-standing.ts";
import type { AccountSignId, Place, SignInEvent, SignInWay, StoredSigns } from "../types/proof.ts";
import type { AccountsDeps, Door } from "./deps.ts";
import type { Notices } from "./notices.ts";

type Deps = Pick<AccountsDeps, "db" | "clock" | "ids" | "jobs" | "settings" | "places">;
type Person = Id<"person">;

/** Who came by which way; `isSprayed` when their password was one of many tried in a wave. */
export type Arrival = {
  readonly personId: Person;
  readonly sessionId: Id<"session">;
  readonly way: SignInWay;
  readonly isSprayed?: boolean;
};

export type Arrivals = ReturnType<typeof arrivalBook>;

export function arrivalBook(
  { db, clock, ids, jobs, settings, places }: Deps,
  { notices }: { notices: Notices },
) {
  const lookup = (ip: string): Place | undefined => places?.lookup(ip);
  const sourceHash = (ip: string): Buffer => signed(settings.secretKey, "source", neighbourhoodOf(ip));

  /**
   * Writes down who came from where, what speaks against the session, and a letter when the device is new.
   * Answers what goes into the device's cookie.
   */
  async function note(tx: Tx, arrival: Arrival, door: Door): Promise<string> {
    const { personId, sessionId, way } = arrival;
    const now = clock.now();
    const device = describeDevice(door.userAgent);
    const place = lookup(door.ip);
    const shown = readDevice(settings.secretKey, door.device);
    const deviceId = shown ?? ids.next("device");
    const isNewDevice = !shown || !(await store.knowsDevice(tx, personId, shown));
    const isFirstDevice = isNewDevice && !(await store.hasDevices(tx, personId));
    const signs = await signsFor(tx, arrival, { place, isNewDevice });
    await store.noteDevice(tx, personId, { id: deviceId, device }, now);
    if (place) await store.notePlace(tx, personId, place, { isProved: way !== "password", now });
    await noteArrival(tx, personId, sessionId, {
      device,
      deviceId,
      place,
      sourceHash: sourceHash(door.ip),
      signs,
    });
    await store.insertEvent(tx, personId, {
      ...{ id: ids.next("sign_in_event"), at: now, outcome: "signed_in", way, sessionId, deviceId },
      ...{ isNewDevice, device, ...(place && { place }) },
    });
    if (isNewDevice && !isFirstDevice)
      await notices.tell(tx, personId, { kind: "new_device", facts: factsOf(device, place), sessionId });
    return deviceText(settings.secretKey, deviceId);
  }

  async function signsFor(
    tx: Tx,
    { personId, sessionId, way, isSprayed }: Arrival,
    { place, isNewDevice }: { place: Place | undefined; isNewDevice: boolean },
  ): Promise<StoredSigns> {
    const now = clock.now();
    const known = await store.listPlaces(tx, personId);
    const [latest] = (await listSessions(tx, personId, now)).filter(
      (session) => session.id !== sessionId && session.place,
    );
    const last = latest?.place && { place: latest.place, at: latest.lastSeenAt };
    const seen = signsOfArrival({ now, place, known, isNewDevice, ...(last && { last }) });
    const isSure = way === "passkey";
    const counting = isSure ? seen.filter((id) => !PROVED_BY_PASSKEY.includes(id)) : seen;
    const since = sinceNow([...counting, ...(isSprayed ? (["acct.sprayed"] as const) : [])], now);
    const noLinksUntil = now.add({ hours: NO_LINKS_HOURS });
    return {
      since,
      isVpn: place?.isVpn ?? false,
      ...(isStrange(place, known) && !isSure && { noLinksUntil }),
    };
  }

  /**
   * A request of a session that was opened before. From another place it is a sign; from another place and another
   * browser the cookie has wandered, and true is answered: the session must prove itself before it changes anything.
   */
  async function watch(
    personId: Person,
    session: SeenSession,
    door: Door,
    mayNote: boolean,
  ): Promise<boolean> {
    if (!session.deviceId) return false;
    const place = lookup(door.ip);
    const isSameNetwork =
      place && session.place
        ? place.network === session.place.network && place.country === session.place.country
        : session.sourceHash?.equals(sourceHash(door.ip)) === true;
    if (isSameNetwork) return session.mustProve;
    const device = describeDevice(door.userAgent);
    const isSameDevice = readDevice(settings.secretKey, door.device) === session.deviceId;
    const now = clock.now();
    if (isForeign({ before: session.device, now: device, isSameDevice })) {
      if (!session.mustProve) await askForProof(db.q, personId, session.id, now);
      return true;
    }
    if (mayNote && !session.mustProve) await move(personId, session, { device, place, ip: door.ip });
    return session.mustProve;
  }

  /** The same browser in another network. */
  async function move(
    personId: Person,
    session: SeenSession,
    { device, place, ip }: { device: Device; place: Place | undefined; ip: string },
  ): Promise<void> {
    const now = clock.now();
    const known = await store.listPlaces(db.q, personId);
    const last = session.place && { place: session.place, at: session.lastSeenAt };
    const seen = signsOfArrival({ now, place, known, isNewDevice: false, ...(last && { last }) });
    const signs = {
      ...session.signs,
      since: { ...ownSigns(session.signs), ...sinceNow(seen, now) },
      isVpn: place?.isVpn ?? false,
    };
    await noteArrival(db.q, personId, session.id, {
      ...{ device, deviceId: session.deviceId!, place, sourceHash: sourceHash(ip), signs },
    });
    if (place) await store.notePlace(db.q, personId, place, { isProved: false, now });
  }

  /** The person proved again who they are, here: this is where the session is from now on. */
  async function confirm(tx: Tx, arrival: Arrival, signs: StoredSigns, door: Door): Promise<string> {
    const { personId, sessionId, way } = arrival;
    const now = clock.now();
    const device = describeDevice(door.userAgent);
    const place = lookup(door.ip);
    const deviceId = readDevice(settings.secretKey, door.device) ?? ids.next("device");
    const own = Object.entries(ownSigns(signs)) as [AccountSignId, (typeof signs.since)[AccountSignId]][];
    const kept = own.filter(([id]) => way !== "passkey" || !PROVED_BY_PASSKEY.includes(id));
    const stored: StoredSigns = {
      since: Object.fromEntries(kept),
      isVpn: place?.isVpn ?? false,
      ...(way !== "passkey" && signs.noLinksUntil && { noLinksUntil: signs.noLinksUntil }),
    };
    if (place) await store.notePlace(tx, personId, place, { isProved: way !== "password", now });
    const source = sourceHash(door.ip);
    await noteArrival(tx, personId, sessionId, {
      device,
      deviceId,
      place,
      sourceHash: source,
      signs: stored,
    });
    await store.insertEvent(tx, personId, {
      ...{ id: ids.next("sign_in_event"), at: now, outcome: "proved_again", way, sessionId, deviceId },
      ...{ isNewDevice: false, device, ...(place && { place }) },
    });
    return deviceText(settings.secretKey, deviceId);
  }

  /** Somebody was let in by halves and could not prove the rest. */
  const noteWrongProof = (personId: Person, door: Door): Promise<void> =>
    store.insertEvent(db.q, personId, failure("wrong_proof", door));

  /**
   * Somebody tried a password at `personId`, who may be nobody: written by a job, so that it takes as long for an address
   * that is known as for one that is not.
   */
  async function noteWrongPassword(personId: Person, door: Door): Promise<void> {
    const { at, ...event } = failure("wrong_password", door);
    const payload = { personId, event: { ...event, at: at.toString() } };
    await db.write((tx) =>
      jobs.enqueue(tx, { propertyId: NO_PROPERTY, kind: "accounts.wrong_password", payload }),
    );
  }

  /** For the job. */
  async function keepWrongPassword(personId: Person, event: SignInEvent): Promise<void> {
    if (await findAccount(db.q, personId)) await store.insertEvent(db.q, personId, event);
  }

  function failure(outcome: "wrong_password" | "wrong_proof", door: Door): SignInEvent {
    const place = lookup(door.ip);
    return {
      ...{ id: ids.next("sign_in_event"), at: clock.now(), outcome, isNewDevice: false },
      ...{ device: describeDevice(door.userAgent), ...(place && { place }) },
    };
  }

  /** Does the browser carry the cookie of a device this person signed in with before? */
  async function knowsDevice(personId: Person, door: Door): Promise<boolean> {
    const shown = readDevice(settings.secretKey, door.device);
    return shown !== undefined && store.knowsDevice(db.q, personId, shown);
  }

  const recent = (personId: Person, limit: number) => store.listEvents(db.q, personId, limit);

  return {
    ...{ note, watch, confirm, knowsDevice, recent },
    ...{ noteWrongProof, noteWrongPassword, keepWrongPassword },
  };
}

const sinceNow = (ids: readonly AccountSignId[], now: Temporal.Instant): StoredSigns["since"] =>
  Object.fromEntries(ids.map((id) => [id, now]));

/** Without those of the whole account, which are kept with it. */
function ownSigns({ since }: StoredSigns): StoredSigns["since"] {
  const { "acct.factor_changed": _factor, "acct.list_changed": _list, ...own } = since;
  return own;
}

const factsOf = ({ browser, system }: Device, place: Place | undefined) => ({
  ...(browser && { browser }),
  ...(system && { system }),
  ...(place && { country: place.country }),
});
