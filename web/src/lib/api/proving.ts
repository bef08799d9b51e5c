/** Refusals that a fresh proof of who asks answers: where it is given, and back from there. */

import type { Problem } from "./views.ts";

const PROVABLE = ["accounts.step_up_needed", "accounts.reauthentication_needed"];

/** The page for the proof, which leads on to `back`, a path of ours; undefined when no proof would help. */
export function proofPage(problem: Problem, back: string): string | undefined {
  if (!PROVABLE.includes(problem.code)) return undefined;
  const { purpose = "" } = problem as Problem & { purpose?: string };
  const query = new URLSearchParams(purpose && { purpose });
  query.set("then", back);
  return `/step-up?${query}`;
}
