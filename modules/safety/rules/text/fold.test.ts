import { expect, test } from "vitest";
import { foldedView } from "./fold.ts";
import { originalSpan } from "./view.ts";

test.each([
  ["full width", "ｍｉｒａ＠ｃａｓａ．ｅｘａｍｐｌｅ", "mira@casa.example"],
  ["bold, double-struck and script letters", "𝗺𝕚𝓻𝒶 𝟗𝟡𝟿", "mira 999"],
  ["circled and bracketed letters", "ⓜⓘⓡⓐ 🅜🅘 ⒨", "mira MI m"],
  ["a circled a between plain words is the sign", "miraⓐcasa", "mira@casa"],
  ["keycaps", "9️⃣1️⃣2⃣", "912"],
  ["numbers in circles, brackets and with a stop", "①❷➂⑷⒌⓪⑫🔟", "123450" + "1210"],
  ["digits of other systems", "٠١٢ ۳۴ ५६ ৭৮ ๙", "012 34 56 78 9"],
  [
    "invisible characters, soft hyphens, direction marks, tags",
    "a\u200bb\u00adc\u202ed\u{e0041}e\ufe0f",
    "abcde",
  ],
  ["blanks of all widths", "a\u00a0b\u2003c\u3000d\u3164e", "a b c d e"],
  ["line separators", "a\u2028b", "a\nb"],
  ["a letter and its accent become one", "cafe\u0301", "café"],
  ["marks that spoil letters", "m\u0336i\u0336r\u0336a\u0336", "mira"],
  ["a hyphen that does not break", "casa\u2011azul", "casa-azul"],
  ["a wide full stop within a host", "casa。example", "casa.example"],
])("%s", (_, written, folded) => {
  expect(foldedView(written).text).toBe(folded);
});

test.each([
  ["a wide full stop at the end of a sentence", "很好。谢谢"],
  ["accents that stand alone", "l´hôtel ¨"],
  ["a sign that is a whole sentence", "ﷺ"],
  ["letters of languages", "Größe, żółw, naïve, ёлка, й, مرحبا, Ελλάδα"],
  ["tabs and ends of lines", "a\tb\r\nc"],
])("%s stay as they are", (_, text) => {
  expect(foldedView(text).text).toBe(text);
});

test("a find in the folded text covers what was taken out of it, and nothing around it", () => {
  const written = "\u200bmi\u200bra\u200b!";
  const folded = foldedView(written);
  const at = folded.text.indexOf("mira");
  const { start, end } = originalSpan(folded, at, at + 4);
  expect(written.slice(start, end)).toBe("mi\u200bra");
});

test("a letter under thousands of marks is folded in pieces", () => {
  expect(foldedView(`a${"\u0301\u0323".repeat(40_000)}`).text.length).toBeLessThan(5000);
});
