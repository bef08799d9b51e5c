/** What a scan of one reading hands on: a stretch that may be a link, before any browser was asked. */

/** Places are those of the reading that was scanned. */
export type Candidate = {
  readonly start: number;
  readonly end: number;
  /** What a browser would be given: a scheme is added or put right, blanks and brackets put in for hiding are out. */
  readonly url: string;
  /** A reader must put it together first: blanks, brackets and words stand within. */
  readonly isHidden?: boolean;
  readonly label?: string;
};

/** Of several scans the first that claims a stretch keeps it. Both lists are in order of place. */
export function withoutOverlaps(kept: readonly Candidate[], more: readonly Candidate[]): Candidate[] {
  const all = [...kept];
  let at = 0;
  for (const candidate of more) {
    while (at < kept.length && kept[at]!.end <= candidate.start) at++;
    if (at >= kept.length || kept[at]!.start >= candidate.end) all.push(candidate);
  }
  return all.sort((a, b) => a.start - b.start);
}

/** Asks in order of place whether a place lies within one of `candidates`, which are in order too. */
export function coverOf(candidates: readonly Candidate[]): (place: number) => Candidate | undefined {
  let at = 0;
  return (place) => {
    while (at < candidates.length && candidates[at]!.end <= place) at++;
    const next = candidates[at];
    return next && next.start <= place ? next : undefined;
  };
}
