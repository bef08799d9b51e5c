import { expect, test } from "vitest";
import { foldedView } from "./fold.ts";
import { skeletonOf, skeletonView } from "./skeleton.ts";

const skeleton = (text: string): string => skeletonView(foldedView(text)).text;

test.each([
  ["a Cyrillic letter in a Latin word", "bооking", "booking"],
  ["a Greek one", "pαypal", "paypal"],
  ["an Armenian one", "mօney", "money"],
  ["a Latin letter in a word that can only be Cyrillic", "пeрeвод", "перевод"],
  ["a whole word of look-alikes before the sign", "сора@casaazul.example", "copa@casaazul.example"],
  ["a whole label of look-alikes in a host", "https://рауреr.example", "https://payper.example"],
  ["an ending of look-alikes", "casaazul.сом", "casaazul.com"],
  ["small capitals", "ᴄᴀsᴀ", "casa"],
])("%s is put back", (_, written, read) => {
  expect(skeleton(written)).toBe(read);
});

test.each([
  "Собака у нас маленькая, а сор не её.",
  "wi-fi-роутер и USB-кабель",
  "нет.Спасибо",
  "не-ASCII символы",
  "Ελλάδα και Ρώμη",
  "über Größe, naïve façade",
])("%s stays as it is", (text) => {
  expect(skeleton(text)).toBe(text);
});

test.each([
  ["paypa1", "paypal"],
  ["b00king", "booking"],
  ["rnarket", "market"],
  ["vvorld", "world"],
  ["cloor", "door"],
  ["böoking", "booking"],
  ["рауреӏ", "paypel"],
  ["ｂｏｏｋｉｎｇ", "booking"],
])("the label %s is taken for %s", (label, taken) => {
  expect(skeletonOf(label)).toBe(taken);
  expect(skeletonOf(taken)).toBe(taken);
});
