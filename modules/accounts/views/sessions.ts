/** What the API shows of sessions: where one is signed in, who has tried, and what is still to be proved. */

import { type Static, Type } from "typebox";
import { IdOf, InstantText } from "#kernel/http/index.ts";
import type { Instant } from "#kernel/time.ts";
import type { SecondStep } from "../service/second-step.ts";
import { PROOF_WAYS, type SignInEvent } from "../types/proof.ts";
import type { Session } from "../types.ts";
import { oneOf } from "../views.ts";

export const ProofWaysView = Type.Object({
  ways: Type.Array(oneOf(PROOF_WAYS), { description: "The best first" }),
});

export const SecondStepView = Type.Object({
  ways: Type.Array(oneOf(["passkey", "code", "recovery_code", "letter"] as const), {
    description: "The best first",
  }),
  until: InstantText,
});

export const viewSecondStep = ({ ways, until }: SecondStep): Static<typeof SecondStepView> => ({
  ways: [...ways],
  until: text(until),
});

const CountryCode = Type.String({
  description: "Where it was last used, as far as the operator’s table tells",
  examples: ["PT"],
});

export const SessionView = Type.Object({
  id: IdOf("session"),
  isCurrent: Type.Boolean(),
  browser: Type.Optional(Type.String({ examples: ["Firefox"] })),
  system: Type.Optional(Type.String({ examples: ["Android"] })),
  signedInAt: InstantText,
  lastSeenAt: Type.String({ format: "date-time", description: "To the hour" }),
  country: Type.Optional(CountryCode),
});

export const viewSession = (session: Session, currentId: string): Static<typeof SessionView> => ({
  id: session.id,
  isCurrent: session.id === currentId,
  ...session.device,
  signedInAt: text(session.createdAt),
  lastSeenAt: text(session.lastSeenAt.round({ smallestUnit: "hour", roundingMode: "floor" })),
  ...(session.place && { country: session.place.country }),
});

export const SignInView = Type.Object({
  id: IdOf("sign_in_event"),
  at: InstantText,
  outcome: oneOf(["signed_in", "wrong_password", "wrong_proof", "proved_again", "not_me"] as const),
  way: Type.Optional(oneOf([...PROOF_WAYS, "link"] as const)),
  browser: Type.Optional(Type.String()),
  system: Type.Optional(Type.String()),
  country: Type.Optional(CountryCode),
});

export const viewSignIn = (event: SignInEvent): Static<typeof SignInView> => ({
  id: event.id,
  at: text(event.at),
  outcome: event.outcome,
  ...(event.way && { way: event.way }),
  ...event.device,
  ...(event.place && { country: event.place.country }),
});

const text = (instant: Instant): string => instant.round("second").toString();
