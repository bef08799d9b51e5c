import { expect, test } from "vitest";
import { directionOf, negotiateLanguage, parseLanguage } from "./language.ts";

test("the browser's first wish that the interface speaks wins", () => {
  expect(negotiateLanguage("fi-FI, fr;q=0.8, en;q=0.5")).toBe("fr");
  expect(negotiateLanguage("en;q=0.3, pt-BR;q=0.9")).toBe("pt");
  expect(negotiateLanguage("ar")).toBe("ar");
});

test("without a wish we can meet, the interface is English", () => {
  expect(negotiateLanguage(undefined)).toBe("en");
  expect(negotiateLanguage("zh, ja;q=0.9")).toBe("en");
  expect(negotiateLanguage(";;;,q=,fr;q=0")).toBe("en");
});

test("Arabic and Hebrew read from the right", () => {
  expect(directionOf("ar")).toBe("rtl");
  expect(directionOf("he-IL")).toBe("rtl");
  expect(directionOf("sv")).toBe("ltr");
});

test("a language tag is brought into its usual form", () => {
  expect(parseLanguage("PT-br")).toBe("pt-BR");
  expect(parseLanguage("not a tag")).toBeUndefined();
});
