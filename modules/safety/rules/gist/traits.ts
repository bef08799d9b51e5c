/** What is weighed of a message, each known by a number: what it speaks of, what together, and what else was seen in it. */

import { THINGS } from "../../types/gist.ts";
import type { Direction, Sign, SignId } from "../../types/text.ts";
import type { Mention, Sentence } from "./things.ts";

/** Signs told by the content alone: what the account did and how far a text spread is no matter of its words. */
export const SIGNS = [
  ...(["link.not_approved", "link.lookalike_platform", "link.lookalike_property", "link.homograph"] as const),
  ...(["link.mixed_script", "link.userinfo", "link.ip_host", "link.shortener", "link.redirector"] as const),
  ...(["link.text_mismatch", "link.obfuscated", "link.download", "link.host_shape"] as const),
  ...(["link.free_page", "contact.email", "contact.phone", "contact.handle", "contact.iban"] as const),
  ...(["contact.bank", "contact.payid", "contact.crypto", "contact.card", "contact.obfuscated"] as const),
  ...(["lure.card_check", "lure.card_data", "lure.code", "lure.deadline", "lure.loss"] as const),
  ...(["lure.reserved_then_returned", "lure.refund_form", "lure.pay_elsewhere"] as const),
  ...(["lure.overpayment", "lure.move_channel", "lure.clickfix", "lure.file_bait"] as const),
  ...(["lure.impersonation", "lure.qr_pay", "promo.direct", "promo.service"] as const),
  ...(["ham.at_desk", "ham.warning", "topic.money", "text.invisible", "text.mixed_letters"] as const),
  "text.leet",
] as const satisfies readonly SignId[];

const DIRECTIONS: readonly Direction[] = ["to_guest", "to_partner"];
/** In words: up to so many is short, up to so many is of middle length. */
const LENGTHS = [15, 40] as const;
/** Things so many words apart belong to each other: "my card", "do not send". */
const NEAR_WORDS = 3;
const N = THINGS.length;

const FIRST = (() => {
  const lengths = DIRECTIONS.length;
  const signs = lengths + LENGTHS.length + 1;
  const singles = signs + SIGNS.length;
  const inMessage = singles + DIRECTIONS.length * N;
  const inSentence = inMessage + N * N;
  const near = inSentence + N * N;
  return { lengths, signs, singles, inMessage, inSentence, near, end: near + N * N };
})();

export const TRAIT_COUNT = FIRST.end;

export type Told = {
  readonly direction: Direction;
  readonly wordCount: number;
  readonly sentences: readonly Sentence[];
  readonly signs: readonly Pick<Sign, "id">[];
};

/** The traits of a message, each once. */
export function traitsOf({ direction, wordCount, sentences, signs }: Told): number[] {
  const way = DIRECTIONS.indexOf(direction);
  const size = LENGTHS.filter((most) => wordCount > most).length;
  const seen = new Set(signs.map(({ id }) => (SIGNS as readonly SignId[]).indexOf(id)));
  seen.delete(-1);
  const things = thingsOfAll(sentences.flat());
  const traits = [way, FIRST.lengths + size];
  for (const sign of seen) traits.push(FIRST.signs + sign);
  for (const thing of things) traits.push(FIRST.singles + way * N + thing);
  pairs(things, (pair) => traits.push(FIRST.inMessage + pair));
  const together = new Set<number>();
  for (const sentence of sentences) {
    pairs(thingsOfAll(sentence), (pair) => together.add(FIRST.inSentence + pair));
    nearPairs(sentence, (pair) => together.add(FIRST.near + pair));
  }
  traits.push(...together);
  return traits;
}

const thingsOfAll = (mentions: readonly Mention[]): number[] => [
  ...new Set(mentions.map(({ thing }) => thing)),
];

function nearPairs(sentence: Sentence, see: (pair: number) => void): void {
  sentence.forEach((one, index) => {
    for (let next = index + 1; next < sentence.length; next += 1) {
      const other = sentence[next]!;
      if (other.word - one.word > NEAR_WORDS) break;
      if (one.thing !== other.thing)
        see(Math.min(one.thing, other.thing) * N + Math.max(one.thing, other.thing));
    }
  });
}

function pairs(things: readonly number[], see: (pair: number) => void): void {
  for (const one of things) for (const other of things) if (one < other) see(one * N + other);
}

/** `thing to_guest card`, `sentence code+give`: how the table of weights calls a trait. */
export function nameOf(trait: number): string {
  const pairName = (pair: number) => `${THINGS[Math.floor(pair / N)]}+${THINGS[pair % N]}`;
  if (trait >= FIRST.near) return `near ${pairName(trait - FIRST.near)}`;
  if (trait >= FIRST.inSentence) return `sentence ${pairName(trait - FIRST.inSentence)}`;
  if (trait >= FIRST.inMessage) return `message ${pairName(trait - FIRST.inMessage)}`;
  if (trait >= FIRST.singles) {
    const single = trait - FIRST.singles;
    return `thing ${DIRECTIONS[Math.floor(single / N)]} ${THINGS[single % N]}`;
  }
  if (trait >= FIRST.signs) return `sign ${SIGNS[trait - FIRST.signs]}`;
  return trait >= FIRST.lengths ? `length ${trait - FIRST.lengths}` : `way ${DIRECTIONS[trait]}`;
}

/** The things that a trait is about. */
export function thingsOf(trait: number): readonly number[] {
  if (trait >= FIRST.inMessage) {
    const pair = (trait - FIRST.inMessage) % (N * N);
    return [Math.floor(pair / N), pair % N];
  }
  return trait >= FIRST.singles ? [(trait - FIRST.singles) % N] : [];
}
