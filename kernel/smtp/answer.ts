/** What a mail server answered, by its codes. Pure. */

/** `taken`: it is the server's now; `put_off`: come again; `refused`: never. */
export type Answer = {
  readonly is: "taken" | "put_off" | "refused";
  readonly code?: number;
  /** Enhanced status code. @rfc 3463 */
  readonly status?: string;
  /** Its words: they may name the recipient, so they are neither kept nor logged. */
  readonly words?: string;
};

const CODES = /^(?<code>[245]\d\d)(?:[- ]|$)(?:\s*#?(?<status>[245]\.\d{1,3}\.\d{1,3})\b)?/;

/** Reads a reply. `fallback` says what it was when the codes do not. */
export function answerOf(reply: string, fallback: "taken" | "put_off"): Answer {
  const groups = CODES.exec(reply.trim())?.groups;
  if (!groups) return { is: fallback };
  const { code = "", status } = groups;
  const is = code.startsWith("2") ? "taken" : code.startsWith("4") ? "put_off" : "refused";
  return { is, code: Number(code), ...(status && { status }), ...(is !== "taken" && { words: reply }) };
}
