/** A name that hosts may not pretend to, with everything that is asked of it again and again. */

import { skeletonOf } from "../text/skeleton.ts";

/** A name to be guarded. */
export type Guarded = {
  /** As one label of a host, in ASCII. */
  readonly label: string;
  /** The label as it is taken at a glance. */
  readonly skeleton: string;
  /** The label without hyphens. */
  readonly flat: string;
  /** Bit n: a word of n letters may be nearly this name. */
  readonly nearLengths: number;
  /** What its sites end in, so that `name.com.` inside another host is seen. */
  readonly ends: readonly string[];
  /** Registrable domains that are truly theirs. */
  readonly owned: ReadonlySet<string>;
  /** An ordinary word as well: only what nobody else would write counts. */
  readonly isWord: boolean;
  /** They have the name under the ends of countries too. */
  readonly hasCountries: boolean;
};

const MOST_BITS = 30;

/** All long words share a bit. */
export const lengthBit = (length: number): number => 1 << Math.min(Math.max(length, 0), MOST_BITS);

/** A name with what is asked of it again and again. */
export function guarded(
  label: string,
  owned: Iterable<string>,
  marks: Pick<Guarded, "isWord" | "hasCountries"> = { isWord: false, hasCountries: false },
): Guarded {
  const domains = new Set(owned);
  const ownEnds = Array.from(domains, (domain) => domain.slice(domain.indexOf(".") + 1));
  const flat = label.replaceAll("-", "");
  const reach = label.length < 5 ? [] : label.length < 7 ? [-1, 0, 1] : [-2, -1, 0, 1, 2];
  const lengths = reach.map((more) => lengthBit(flat.length + more) | lengthBit(label.length + more));
  return {
    ...{ label, flat, skeleton: skeletonOf(label), owned: domains },
    ends: [...new Set(["com", "net", "org", ...ownEnds])],
    nearLengths: lengths.reduce((all, bit) => all | bit, 0),
    ...marks,
  };
}
