/** Signs that an account may have been taken, told by where and how somebody comes. Pure; weighed by others. */

import { type Instant, isBefore } from "#kernel/time.ts";
import type { AccountSignId, Place, StoredSigns } from "../types/proof.ts";
import { kilometresBetween } from "./countries.ts";

/** What each sign weighs on the scale where 40 asks for a step-up and 60 holds a message. */
export const SIGN_POINTS = {
  "acct.new_device": 20,
  "acct.new_country": 25,
  "acct.impossible_travel": 50,
  "acct.network_change": 20,
  "acct.factor_changed": 30,
  "acct.list_changed": 30,
  "acct.sprayed": 40,
  "acct.reading_run": 30,
} as const satisfies Record<AccountSignId, number>;

export type AccountSign = { readonly id: AccountSignId; readonly points: number };

/** Hours after which a sign says nothing any more. */
const SIGN_HOURS: Readonly<Record<AccountSignId, number>> = {
  "acct.new_device": 24,
  "acct.new_country": 24,
  "acct.impossible_travel": 24,
  "acct.network_change": 24,
  "acct.factor_changed": 72,
  "acct.list_changed": 72,
  "acct.sprayed": 72,
  "acct.reading_run": 24,
};

/** Told by place: halved where people are known to hide their place. */
const PLACE_SIGNS: readonly AccountSignId[] = [
  "acct.new_country",
  "acct.impossible_travel",
  "acct.network_change",
];

/** Of no account any more once a passkey proved the person there: unlike a code it cannot be relayed. */
export const PROVED_BY_PASSKEY: readonly AccountSignId[] = ["acct.new_device", ...PLACE_SIGNS];

/** Points of one sign from which a step-up is asked before a link goes out. */
const STEP_UP_FROM_POINTS = 40;

/** Hours in which a session that began in a new country and network by a code sends no links: codes can be relayed. */
export const NO_LINKS_HOURS = 24;

const IMPOSSIBLE_KM = 500;
const IMPOSSIBLE_KM_PER_HOUR = 900;

/** So many proofs from a network and it is the person's own. */
const CONFIRMATIONS_OF_A_KNOWN_NETWORK = 2;

/** A place a person was seen at before. */
export type KnownPlace = Place & { readonly confirmations: number };

export type Arrival = {
  readonly now: Instant;
  /** Unknown counts as nothing. */
  readonly place: Place | undefined;
  /** Where and when the person was last seen, in whichever session. */
  readonly last?: { readonly place: Place; readonly at: Instant };
  readonly known: readonly KnownPlace[];
  readonly isNewDevice: boolean;
};

/** What an arrival says. A network the person has proved themselves at twice is home: it says nothing. */
export function signsOfArrival({ now, place, last, known, isNewDevice }: Arrival): readonly AccountSignId[] {
  const signs: AccountSignId[] = isNewDevice ? ["acct.new_device"] : [];
  if (!place || known.length === 0 || isHome(place, known)) return signs;
  const isNewCountry = !known.some(({ country }) => country === place.country);
  const isNewNetwork = !known.some(({ network }) => network === place.network);
  if (isNewCountry) signs.push("acct.new_country");
  else if (isNewNetwork) signs.push("acct.network_change");
  if (last && isImpossible(last, { place, at: now })) signs.push("acct.impossible_travel");
  return signs;
}

/** Is it a country and a network where the person was never seen, while they were seen elsewhere? */
export const isStrange = (place: Place | undefined, known: readonly KnownPlace[]): boolean =>
  place !== undefined &&
  known.length > 0 &&
  !known.some(({ country, network }) => country === place.country || network === place.network);

const isHome = (place: Place, known: readonly KnownPlace[]): boolean =>
  known.some(
    ({ country, network, confirmations }) =>
      country === place.country &&
      network === place.network &&
      confirmations >= CONFIRMATIONS_OF_A_KNOWN_NETWORK,
  );

type Seen = { readonly place: Place; readonly at: Instant };

/** Farther than 500 km and faster than 900 km/h, by the middles of the countries. */
export function isImpossible(from: Seen, to: Seen): boolean {
  const km = kilometresBetween(from.place.country, to.place.country);
  if (km === undefined || km <= IMPOSSIBLE_KM) return false;
  const hours = Math.max(0, to.at.since(from.at).total("hours"));
  return km > IMPOSSIBLE_KM_PER_HOUR * hours;
}

/** What speaks against a session at `now`, each with its points. */
export function signsAt(stored: StoredSigns, now: Instant): readonly AccountSign[] {
  return (Object.keys(SIGN_POINTS) as AccountSignId[]).flatMap((id) => {
    const since = stored.since[id];
    if (!since || !isBefore(now, since.add({ hours: SIGN_HOURS[id] }))) return [];
    const isHalved = stored.isVpn && PLACE_SIGNS.includes(id);
    return [{ id, points: SIGN_POINTS[id] / (isHalved ? 2 : 1) }];
  });
}

export type LinksDecision =
  | { readonly may: true }
  | { readonly may: false; readonly because: "new_place"; readonly until: Instant }
  | { readonly may: false; readonly because: "step_up_needed" };

/** `isProved`: by a step-up for `send_link` that still counts. `wasProved`: by one at any time of this session. */
export type LinkProof = { readonly isProved: boolean; readonly wasProved: boolean };

/**
 * May messages of this session carry links? Not in the first day at a strange place, unless a passkey proved the person;
 * on a new device only after a step-up, once; under a sign of 40 points or more only after one that still counts.
 */
export function decideLinks(
  stored: StoredSigns,
  { isProved, wasProved, now }: LinkProof & { readonly now: Instant },
): LinksDecision {
  const { noLinksUntil } = stored;
  if (noLinksUntil && isBefore(now, noLinksUntil))
    return { may: false, because: "new_place", until: noLinksUntil };
  const mustProve = signsAt(stored, now).some(
    ({ id, points }) =>
      (points >= STEP_UP_FROM_POINTS && !isProved) || (id === "acct.new_device" && !wasProved),
  );
  return mustProve ? { may: false, because: "step_up_needed" } : { may: true };
}
