import fc from "fast-check";
import { expect, test } from "vitest";
import type { Signal } from "../types/verdict.ts";
import { compareJudgements, type Recorded } from "./review-recompute.ts";
import { judge } from "./verdict/judge.ts";
import { NOTHING_KNOWN } from "./verdict/nothing-known.ts";

const signal = (id: string, points: number): Signal =>
  ({ id, points, evidence: id, spans: [], view: "written" }) as unknown as Signal;
const before: Recorded = {
  ...{ verdict: "hold", score: 65, rules: ["R1"], ruleSet: { version: "1", digest: "a" } },
  signals: [signal("link.not_approved", 20), signal("lure.loss", 15), signal("link.host_shape", 15)],
};

test("by the same rules it is the same", () => {
  expect(compareJudgements(before, before)).toMatchObject({ isSameRuleSet: true, isSame: true, signals: [] });
});

test("by other rules it says what is new, what is gone and what weighs something else", () => {
  const now: Recorded = {
    ...{ verdict: "warn", score: 30, rules: [], ruleSet: { version: "2", digest: "b" } },
    signals: [signal("link.not_approved", 20), signal("link.host_shape", 5), signal("promo.direct", 5)],
  };
  expect(compareJudgements(before, now)).toEqual({
    ...{ isSameRuleSet: false, isSame: false },
    verdict: { before: "hold", now: "warn" },
    score: { before: 65, now: 30 },
    rules: { gone: ["R1"], added: [] },
    signals: [
      { id: "link.host_shape", evidence: "link.host_shape", before: 15, now: 5 },
      { id: "lure.loss", evidence: "lure.loss", before: 15 },
      { id: "promo.direct", evidence: "promo.direct", now: 5 },
    ],
  });
});

test("what was kept as JSON is judged the same again, whatever the text", () => {
  const words = fc.constantFrom(
    ...[
      "card",
      "could not be verified",
      "https://pay-now-24.com/x",
      "today",
      "IBAN PT50 0002 0123 1234 5678 9015 4",
    ],
    ...["breakfast", "thank you", "+351 912 345 678", "transfer", "teo at casa-azul dot example"],
  );
  const texts = fc.array(words, { maxLength: 6 }).map((all) => all.join(" "));
  fc.assert(
    fc.property(texts, (text) => {
      const judged = { text, direction: "to_guest", channel: "chat" } as const;
      const first = judge(judged, NOTHING_KNOWN);
      const kept = JSON.parse(JSON.stringify({ signals: first.signals, circumstances: NOTHING_KNOWN }));
      const again = judge(judged, kept.circumstances);
      expect(compareJudgements({ ...first, signals: kept.signals }, again)).toMatchObject({ isSame: true });
    }),
    { numRuns: 60 },
  );
});
