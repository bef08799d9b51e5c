/** How long a failed job waits. Pure. */

const LONGEST_SECONDS = 3600;

/**
 * Seconds until the next attempt after `attempts` failed ones: 2, 4, 8 … up to an hour, and up to a fifth more by
 * `chance` (0 to 1), so that what failed together does not come back together.
 */
export const waitSeconds = (attempts: number, chance: number): number =>
  Math.min(2 ** attempts, LONGEST_SECONDS) * (1 + chance / 5);
