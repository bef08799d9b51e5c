/** What one tries who tries to sign in: the subjects that are counted. */

import { sourceOf } from "../rules/source.ts";
import type { Try } from "./attempts.ts";
import type { Door } from "./deps.ts";

/** Counted for the account, for the source at this account, and for the source. */
export const passwordTries = (who: string, { ip }: Door): readonly Try[] => [
  { policy: "account", subject: ["sign_in", who] },
  { policy: "pair", subject: ["sign_in", who, sourceOf(ip)] },
  { policy: "source", subject: ["sign_in", sourceOf(ip)] },
];

/** Links hold 256 bits and cannot be guessed; this keeps a program that tries from costing us anything. */
export const linkTries = ({ ip }: Door): readonly Try[] => [
  { policy: "source", subject: ["link", sourceOf(ip)] },
];

/** Proofs of other kinds, which have counts of their own where they can be guessed. */
export const proofTries = ({ ip }: Door): readonly Try[] => [
  { policy: "source", subject: ["proof", sourceOf(ip)] },
];
