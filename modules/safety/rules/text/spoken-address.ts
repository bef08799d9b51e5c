/** Reading a mail address around a sign or a word for "at": what stands before it, what stands after it, how surely. */

import type { Item } from "./items.ts";
import { beginsHouse, SURE_HOUSES } from "./mail-houses.ts";
import { NOT_A_HOST } from "./ordinary-words.ts";
import { readHost, type SpokenHost } from "./spoken-host.ts";
import type { Piece } from "./spoken-labels.ts";
import { isMarked, plausibility, readLocal, skipBlank } from "./spoken-local.ts";

/** An address in its compact form, piece by piece, and the items it stands for. */
export type SpokenAddress = { readonly pieces: readonly Piece[]; readonly from: number; readonly to: number };

/** Points that an address read out of words needs, of those that `pointsOf` gives. */
const ENOUGH = 5;
/** The same for a mailbox at a house that is known for nothing but mail, said without an ending. */
const ENOUGH_AT_HOUSE = 3;
/** Put in the place of the sign, when the house of mail right behind it leaves no doubt. */
const INSTEAD = new Set("#*~^§$|");
const PICTURE = /^\p{Extended_Pictographic}$/u;

/** The address whose sign is the item `at`; it takes nothing before the item `floor`. */
export function readAddress(
  items: readonly Item[],
  at: number,
  floor: number,
  isMailNear: () => boolean,
): SpokenAddress | undefined {
  const sign = certaintyOfSign(items, at);
  if (sign === undefined) return undefined;
  const first = skipBlank(items, at + 1, 1);
  // Every gap and every preposition is asked, so the cheap question comes first.
  if (items[first]?.kind !== "word" || (sign === 0 && !beginsHouse(items[first]!.text))) return undefined;
  const host = readHost(items, first);
  if (!host || (sign < 2 && NOT_A_HOST.has(host.labels[0]!)) || (sign === 0 && !host.house)) return undefined;
  const local = readLocal(items, at, floor);
  if (!local) return undefined;
  if (isMention(items, at) && !host.house && host.ending < 2 && !isMarked(local.text)) return undefined;
  const isHidden = host.dot !== undefined && host.hidden > 0;
  const localPoints = plausibility(
    local,
    sign === 3 ? "sure" : sign === 2 || isHidden ? "likely" : "open",
    isMailNear,
  );
  if (sign === 0 && (localPoints < 2 || !isMarked(local.text))) return undefined;
  const points = sign + localPoints + pointsOfHost(host, sign);
  const isSureHouse = host.dot === undefined && SURE_HOUSES.has(host.house ?? "");
  if (host.dot === undefined && !isSureHouse && localPoints < 2) return undefined;
  if (points < (isSureHouse ? ENOUGH_AT_HOUSE : ENOUGH)) return undefined;
  const joint: Piece = { text: "@", from: local.to, to: host.pieces[0]!.from };
  return { pieces: [...local.pieces, joint, ...host.pieces], from: local.from, to: host.next };
}

/** How surely the item is the sign: 0 for a preposition or a gap, up to 3; undefined when it is none. */
function certaintyOfSign(items: readonly Item[], at: number): number | undefined {
  const item = items[at]!;
  const role = item.role;
  if (role?.sign === "@") {
    if (role.form !== "sign") return role.strength;
    const isTight = items[at - 1]?.kind === "word" && items[at + 1]?.kind === "word";
    return isTight ? 3 : 2;
  }
  const isBetweenWords = items[at - 1]?.kind === "word" && items[at + 1]?.kind === "word";
  if (!isBetweenWords) return undefined;
  if (item.kind === "blank") return item.breaks === 0 ? 0 : undefined;
  return INSTEAD.has(item.text) || PICTURE.test(item.text) ? 1 : undefined;
}

/** "insta @casa.azul": the sign right before a name, and a blank before the sign. */
const isMention = (items: readonly Item[], at: number): boolean =>
  items[at]!.text === "@" && items[at - 1]?.kind === "blank" && items[at + 1]?.kind === "word";

function pointsOfHost(host: SpokenHost, sign: number): number {
  const house = host.house ? 2 : 0;
  if (host.dot === undefined) return house;
  // A plain host after a plain "at" is first of all a link that somebody talks about.
  if (sign <= 1 && host.hidden === 0) return house + host.ending + Math.min(host.dot, 1);
  const isLongEnough = host.labels[0]!.length >= 5;
  const isWordForgiven = host.isTied || (host.hidden === 0 && isLongEnough && !host.isCapital);
  return house + Math.max(host.ending, isWordForgiven ? 1 : 0) + host.dot;
}
