/** Takes the real addresses of both sides out of what somebody wrote. */

import type { OfReservation, Side } from "#modules/messaging/index.ts";
import { otherSide } from "../rules/aliases/side.ts";
import { scrubWords } from "../rules/quotes/scrub.ts";
import type { AliasBook } from "./aliases.ts";
import type { Correspondent } from "./senders.ts";

export type Scrub = {
  /** The words: each side's real addresses become its alias. @rule R-07 P-06 */
  words(text: string): string;
  /** What was cut off: no address, no name line and no telephone block stays. */
  quotes(text: string): string;
};

/** `people`: everyone of each side who has an address. */
export async function scrubbing(
  aliases: AliasBook,
  at: OfReservation,
  people: Readonly<Record<Side, readonly Correspondent[]>>,
): Promise<Scrub> {
  const pair = await aliases.pairOf(at);
  const addresses = (["guest", "partner"] as const).flatMap((side) =>
    people[side].map(({ address }) => ({ real: address, shown: aliases.addressOf(side, pair[side]) })),
  );
  return {
    words: (text) => scrubWords(text, { addresses }),
    quotes: (text) => scrubWords(text, { addresses, hideAllAddresses: true }),
  };
}

export type PeopleOf = Readonly<Record<Side, readonly Correspondent[]>>;

/** Both sides by their names, from the one that writes and the one that reads. */
export const peopleOf = (
  writer: Side,
  writing: readonly Correspondent[],
  reading: readonly Correspondent[],
): PeopleOf => ({ [writer]: writing, [otherSide(writer)]: reading }) as PeopleOf;
