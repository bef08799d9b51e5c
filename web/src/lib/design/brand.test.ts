import fc from "fast-check";
import { expect, test } from "vitest";
import { brandPalette, contrast, cssColour, type Oklch, parseHex } from "./brand.ts";

const read = (css: string): Oklch => {
  const [l, c, h] = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(css)!.slice(1).map(Number);
  return { l: l!, c: c!, h: h! };
};
const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, "0")}`);

test("black on white has the contrast the standard says, 21 to 1", () => {
  expect(contrast(parseHex("#000")!, parseHex("#ffffff")!)).toBeCloseTo(21, 1);
});

test("grey #767676 on white is the lightest grey that may carry text, 4.54 to 1", () => {
  expect(contrast(parseHex("#767676")!, parseHex("#fff")!)).toBeCloseTo(4.54, 1);
});

test("whatever colour an operator chooses, its text and its buttons can be read in both themes", () => {
  fc.assert(
    fc.property(hex, (colour) => {
      const { light, dark } = brandPalette(colour)!;
      for (const roles of [light, dark]) {
        expect(contrast(read(roles.fill), read(roles.onFill))).toBeGreaterThanOrEqual(4.5);
        expect(contrast(read(roles.ink), read(roles.tint))).toBeGreaterThanOrEqual(4.5);
      }
      for (const ground of ["#ffffff", cssToHexGround]) {
        expect(contrast(read(light.ink), parseHex(ground)!)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(read(light.accent), parseHex(ground)!)).toBeGreaterThanOrEqual(3);
      }
    }),
    { numRuns: 300 },
  );
});

/** The darkest light ground text stands on: a row under the pointer. */
const cssToHexGround = "#f2eee6";

test("a colour that already reads well is kept as it is", () => {
  const harbour = parseHex("#0b5c7a")!;
  expect(brandPalette("#0b5c7a")!.light.fill).toBe(cssColour(harbour));
});

test("what is no colour changes nothing", () => {
  expect(brandPalette("teal; } body { display: none")).toBeUndefined();
});
