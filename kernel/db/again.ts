/** Whether a failed statement is worth another attempt, and when. Pure. */

/** SQLSTATE: not serialisable, deadlock. The transaction was rolled back and another one was in the way. */
const CONFLICT = new Set(["40001", "40P01"]);

/** SQLSTATE and system errors of a server that went away or is still starting. */
const LOST = new Set([
  ...["08000", "08003", "08006", "08001", "08004", "57P01", "57P02", "57P03"],
  ...["ECONNRESET", "ECONNREFUSED", "EPIPE", "ENOENT", "ETIMEDOUT"],
]);

/** What the driver says, without a code, when the server hangs up. */
const LOST_TEXT = /^Connection terminated|^Client has encountered a connection error/;

const CONFLICT_ATTEMPTS = 8;
const LOST_ATTEMPTS = 10;
const LONGEST_WAIT_MS = 1000;

export const isLostConnection = (error: unknown): boolean =>
  error instanceof Error &&
  (LOST.has((error as { code?: string }).code ?? "") || LOST_TEXT.test(error.message));

/**
 * Milliseconds to wait before attempt `failures + 1`; "never" for errors that would come again, "given up" when
 * all attempts failed (a server that is away: for about six seconds). Conflicts wait a random while, so that two do
 * not meet again.
 */
export function againAfterMs(error: unknown, failures: number): number | "never" | "given up" {
  if (CONFLICT.has((error as { code?: string })?.code ?? "")) {
    return failures < CONFLICT_ATTEMPTS ? Math.random() * 2 ** failures * 5 : "given up";
  }
  if (!isLostConnection(error)) return "never";
  return failures < LOST_ATTEMPTS ? Math.min(25 * 2 ** failures, LONGEST_WAIT_MS) : "given up";
}
