import { describe, expect, test } from "vitest";
import { ACCOUNTS } from "./examples-accounts.ts";
import { LOOK_ALIKES } from "./examples-look-alikes.ts";
import { findNumbers } from "./numbers.ts";
import { examples, unmarked, viewsOfText } from "./testing-examples.ts";

const find = (
  text: string,
  countries: readonly string[] = ["PT", "GB"],
  knownNumbers: readonly string[] = [],
) => findNumbers(viewsOfText(text), { countries, knownNumbers });

describe("what only looks like a telephone, an account or a card is left alone", () => {
  test.each(examples(LOOK_ALIKES, /^([A-Z]{2}(?:,[A-Z]{2})*) /u).map(({ words, rest }) => [rest, words[0]!]))(
    "%s (%s)",
    (text, countries) => {
      expect(find(text, countries.split(","))).toEqual([]);
    },
  );
});

describe("accounts, cards, wallets and payment names are found where they stand", () => {
  test.each(
    examples(ACCOUNTS, /^(iban|bank|card|payid|crypto) /u).map(({ words, rest }) => [rest, words[0]!]),
  )("%s (%s)", (sentence, type) => {
    const { text, span } = unmarked(sentence);
    expect(find(text)).toMatchObject([{ type, span }]);
  });
});

test("a place in a text is one thing only, and the surest one", () => {
  const text = "Send it to PT50 0002 0123 1234 5678 9015 4 or by MB Way 912 345 678, call +351 212 345 678";
  expect(find(text).map(({ type }) => type)).toEqual(["iban", "payid", "phone"]);
});

test("a card goes nowhere with more than its last four digits", () => {
  for (const written of ["4242 4242 4242 4242", "4242424242424242", "4242\n4242\n4242\n4242"]) {
    const found = find(`My card ${written}, 12/27, 123`);
    expect(found.map(({ value }) => value)).toEqual(["•••• 4242", "••/••", "•••"]);
    expect(JSON.stringify(found)).not.toMatch(/\d{5}/u);
  }
});

test("a verification code is found beside a card or behind its name, and nowhere else", () => {
  expect(find("CVV 123")).toMatchObject([{ type: "card", value: "•••" }]);
  expect(find("the security code of the gate is 1234")).toEqual([]);
  expect(find("4242 4242 4242 4242, security code 1234")).toHaveLength(2);
  expect(find("4242 4242 4242 4242 for 2 guests, 120 €")).toHaveLength(1);
});

test("a booking number that happens to pass a card's check is a booking number", () => {
  expect(find("4242424242424242")).toHaveLength(1);
  expect(find("4242424242424242", ["PT"], ["4242424242424242"])).toEqual([]);
  expect(find("Reservation 4242424242424242")).toEqual([]);
});

test("the same text gives the same finds", () => {
  const text =
    "06 12 34 56 78, PT50 0002 0123 1234 5678 9015 4, zero six one two three four five six seven eight";
  expect(find(text, ["FR"])).toEqual(find(text, ["FR"]));
});

describe("what is written to keep us busy does not", () => {
  const hostile = {
    digits: "1",
    "single digits": "1 ",
    brackets: "(",
    pluses: "+1",
    "wide gaps": "12  ",
    telephones: "tel 0612345678 ",
    "number words": "zeroone ",
    "words run together": "oneone",
    "look-alike letters": "o1",
    accounts: "PT50 ",
    "account words": "account 1 ",
    cards: "4111 ",
    "verification codes": "cvv 1 ",
    "payment names": "pix 1",
    wallets: "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy ",
    letters: "a",
    blanks: " ",
    lines: "1\n",
    dots: "1.",
    slashes: "1/",
    ats: "a@",
    prices: "1 000 ",
    times: "1:00-",
    Arabic: "صفر ",
  };
  test.each(Object.entries(hostile))("80 KB of %s", (_, piece) => {
    const text = piece.repeat(Math.ceil(80_000 / piece.length));
    const begin = performance.now();
    find(text, ["PT", "GB", "FR", "DE", "US"]);
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});
