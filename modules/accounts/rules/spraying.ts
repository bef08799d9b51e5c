/** Is somebody trying a few passwords at very many accounts? Pure; the counts are kept elsewhere. */

/** What a process or another has counted in the last minutes, over all accounts and sources. */
export type SignInCounts = {
  /** Accounts at which passwords failed, but only a few times each: one who forgot theirs tries it often. */
  readonly lightlyTriedAccounts: number;
  /** Where those tries came from. */
  readonly sources: number;
  readonly failed: number;
  readonly succeeded: number;
};

/** Minutes that are looked at together. */
export const WAVE_WINDOW_MINUTES = 5;
/** A wave is over when it was not seen for so long. */
export const WAVE_ENDS_AFTER_MINUTES = 15;
/** Tries at one account up to which they count as few. */
export const FEW_TRIES = 4;

const LEAST_ACCOUNTS = 30;
const LEAST_SOURCES = 8;
/** On an honest morning most passwords are right. */
const FAILED_PER_SUCCEEDED = 2;

/** Many accounts, few tries each, from many sources, and hardly any of them right. */
export const isWave = ({ lightlyTriedAccounts, sources, failed, succeeded }: SignInCounts): boolean =>
  lightlyTriedAccounts >= LEAST_ACCOUNTS &&
  sources >= LEAST_SOURCES &&
  failed >= FAILED_PER_SUCCEEDED * succeeded;

/** Tries at one account after which its owner is told, and how often at most. */
export const TELL_AFTER_TRIES = 20;
export const TELL_EVERY_HOURS = 24;
