import { expect, test } from "vitest";
import { foldWord, formsOf } from "./fold-word.ts";

test.each([
  ["POTWIERDŹ", "potwierdz"],
  ["płatność", "platnosc"],
  ["ещё", "еще"],
  ["Свой", "свой"],
  ["Свои\u0306", "свой"],
  ["ка\u0301рта", "карта"],
  ["بِطاقَة", "بطاقه"],
  ["بـطـاقـة", "بطاقه"],
  ["إلى", "الي"],
  ["فيزاى", "فيزاي"],
  ["کارت", "كارت"],
])("%s is read as %s", (written, folded) => {
  expect(foldWord(written)).toBe(folded);
});

test.each([
  ["والبطاقة", "بطاقه"],
  ["ببطاقتك", "بطاقتك"],
  ["للحجز", "حجز"],
  ["بإلغاء", "الغاء"],
  ["لإلغاء", "الغاء"],
  ["وسيتم", "يتم"],
  ["هيتلغي", "يتلغي"],
  ["عالرابط", "رابط"],
  ["هالرقم", "رقم"],
])("%s may be meant as %s", (written, meant) => {
  expect(formsOf(foldWord(written))).toContain(meant);
});

test("words of other scripts are meant as they stand", () => {
  expect(formsOf("bagaz")).toEqual(["bagaz"]);
});
