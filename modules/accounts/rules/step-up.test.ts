import fc from "fast-check";
import { expect, test } from "vitest";
import type { Id } from "#kernel/ids.ts";
import { at } from "#kernel/time.ts";
import { NO_STANDING, STEP_UP_PURPOSES, type Standing } from "../types/proof.ts";
import { type Actor, ANONYMOUS } from "../types.ts";
import { decideStepUp } from "./step-up.ts";

const proved = at("2026-05-01T09:00:00Z");
const teo = (standing?: Standing): Actor => ({
  kind: "person",
  ...{ personId: "p" as Id<"person">, sessionId: "s" as Id<"session">, language: "en", timeZone: "UTC" },
  ...(standing && { standing }),
});
const provedFor = (purpose: string) =>
  teo({ ...NO_STANDING, ways: ["passkey"], stepUps: { [purpose]: proved } });

test("a proof counts for ten minutes, and for its purpose only", () => {
  const anyPurpose = fc.constantFrom(...STEP_UP_PURPOSES);
  fc.assert(
    fc.property(anyPurpose, anyPurpose, fc.integer({ min: 0, max: 1200 }), (purpose, asked, seconds) => {
      const { may } = decideStepUp(provedFor(purpose), asked, proved.add({ seconds }));
      expect(may).toBe(purpose === asked && seconds < 600);
    }),
  );
});

test("without one the ways to give it are told, the best first", () => {
  const decision = decideStepUp(provedFor("factors"), "export", proved);
  expect(decision).toEqual({ may: false, because: "step_up_needed", ways: ["passkey"] });
});

test("where no session was read nothing is proved; a visitor is asked to sign in; a program proves itself by its key", () => {
  expect(decideStepUp(teo(), "export", proved)).toMatchObject({ because: "step_up_needed" });
  expect(decideStepUp(ANONYMOUS, "export", proved)).toMatchObject({ because: "not_signed_in" });
  const key: Actor = {
    ...{ kind: "key", keyId: "k" as Id<"api_key">, principalId: "p" as Id<"person"> },
    ...{ source: "Reservas", scope: "property" },
  };
  expect(decideStepUp(key, "bulk_send", proved)).toEqual({ may: true });
});
