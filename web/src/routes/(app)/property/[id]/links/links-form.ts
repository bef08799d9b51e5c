/** Turns what a person pasted or ticked on the page of links into what the API takes. Decides nothing. */

import { decideHostEntry } from "#modules/safety/rules/links/host-entry.ts";

/** The host that an address means, in ASCII, whatever else is thought of it; undefined when nobody can tell. */
export function hostMeant(pasted: string): string | undefined {
  const entry = decideHostEntry(pasted, { approvedHosts: [], platformHosts: [] });
  return entry.may ? entry.host : undefined;
}

/** The numbers of properties that were ticked. */
export const chosenOf = (values: Iterable<unknown>): number[] =>
  [...values].map(Number).filter((number) => Number.isSafeInteger(number) && number > 0);
