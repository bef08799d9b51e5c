/** An answer of DNS as a finding needs it: what was found, or that nobody knows. */

import { DnsFault } from "#kernel/dns/index.ts";

export type Answers<T> = {
  /** Empty when there is no such record. */
  readonly found: readonly T[];
  /** Nobody could be asked. */
  readonly isUnknown: boolean;
};

export async function answersOf<T>(ask: () => Promise<T[]>): Promise<Answers<T>> {
  try {
    return { found: await ask(), isUnknown: false };
  } catch (fault) {
    if (!(fault instanceof DnsFault)) throw fault;
    return { found: [], isUnknown: fault.isTemporary };
  }
}
