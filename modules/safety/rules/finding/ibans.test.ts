import fc from "fast-check";
import { isValidIBAN } from "ibantools";
import { expect, test } from "vitest";
import { remainder97 } from "./checksums.ts";
import { IBAN_SHAPES } from "./iban-shapes.ts";
import { findIbans } from "./ibans.ts";
import { viewsOfText } from "./testing-examples.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const signs: Readonly<Record<string, string>> = { n: "0123456789", a: LETTERS, c: `0123456789${LETTERS}` };

/** An account of any country, with right check digits. Checks inside a country's own part are not made right. */
const anIban = fc.constantFrom(...IBAN_SHAPES.entries()).chain(([country, shape]) =>
  fc
    .tuple(...[...shape.slice(2)].map((kind) => fc.constantFrom(...signs[kind]!)))
    .map((each) => each.join(""))
    .map((account) => {
      const check = String(98 - remainder97(`${account}${country}00`)).padStart(2, "0");
      return `${country}${check}${account}`;
    })
    .filter((iban) => iban.replace(/\D/gu, "").length >= 8),
);

test("what we find as an IBAN another reader takes for one as well, and the other way round", () => {
  fc.assert(
    fc.property(anIban, (iban) => {
      expect(findIbans(viewsOfText(`to ${iban}, please`))).toMatchObject([{ type: "iban", value: iban }]);
      const known = isValidIBAN(iban, { allowQRIBAN: true });
      // The other reader also checks what some countries put into their own part.
      if (!known) expect(LESS_STRICT).toContain(iban.slice(0, 2));
    }),
    { numRuns: 400 },
  );
});
const LESS_STRICT =
  "BE BA CZ SK EE ES FI AX FR GF GP MQ RE PF TF YT NC BL MF PM WF MC HR HU IT SM ME MK MR MU NO PL PT RS SI TL TN BR IS NL AL".split(
    " ",
  );

test("any wrong digit is noticed", () => {
  fc.assert(
    fc.property(anIban, fc.nat(), (iban, at) => {
      const place = 2 + (at % (iban.length - 2));
      const old = iban[place]!;
      const changed = old >= "0" && old <= "8" ? String(Number(old) + 1) : old === "9" ? "0" : undefined;
      if (changed === undefined) return;
      const wrong = iban.slice(0, place) + changed + iban.slice(place + 1);
      expect(findIbans(viewsOfText(wrong))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test("any grouping is read, and its stretch is the whole of it", () => {
  fc.assert(
    fc.property(
      anIban,
      fc.array(fc.constantFrom("", " ", "-", ".", "\n", "\u00a0"), { minLength: 40, maxLength: 40 }),
      (iban, gaps) => {
        const body = [...iban.slice(4)]
          .map((sign, i) => (i === 0 ? "" : gaps[i % gaps.length]!) + sign)
          .join("");
        const written = iban.slice(0, 4) + body;
        expect(findIbans(viewsOfText(`IBAN: ${written} (Teo)`))).toMatchObject([
          { value: iban, span: { start: 6, end: 6 + written.length } },
        ]);
      },
    ),
    { numRuns: 200 },
  );
});

test("one with wrong check digits is an account only when it is called an IBAN", () => {
  expect(findIbans(viewsOfText("PT50 0002 0123 1234 5678 9015 5"))).toEqual([]);
  expect(findIbans(viewsOfText("IBAN PT50 0002 0123 1234 5678 9015 5"))).toMatchObject([{ type: "bank" }]);
});
