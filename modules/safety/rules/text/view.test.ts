import fc from "fast-check";
import { expect, test } from "vitest";
import type { View } from "../../types/text.ts";
import { evasionSigns } from "./evasion.ts";
import { foldedView } from "./fold.ts";
import { originalSpan, sliceView, viewBuilder, writtenView } from "./view.ts";
import { viewsOf } from "./views.ts";

/** Texts with everything that folding, look-alikes and words for signs trip over. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 6 }),
      fc.constantFrom(
        "at",
        " dot ",
        "(at)",
        "@",
        ".",
        "com",
        "gmail",
        " ",
        "\n",
        "а",
        "о",
        "e\u0301",
        "\u200b",
        "ﷺ",
        "1️⃣",
      ),
      fc.constantFrom(
        "&#64;",
        "telegram ",
        "_",
        "-",
        "m i r a",
        " punkt ",
        "ｍ",
        "ⓐ",
        "👨‍👩‍👧",
        "\u00ad",
        "t.me/",
        "soc\u0336",
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

const keepsTheLaw = (view: View, length: number): void => {
  expect(view.starts).toHaveLength(view.text.length);
  expect(view.ends).toHaveLength(view.text.length);
  for (let i = 0; i < view.text.length; i++) {
    expect(view.starts[i]).toBeLessThan(view.ends[i]!);
    expect(view.ends[i]).toBeLessThanOrEqual(length);
    if (i > 0) expect(view.starts[i]).toBeGreaterThanOrEqual(view.starts[i - 1]!);
    if (i > 0) expect(view.ends[i]).toBeGreaterThanOrEqual(view.ends[i - 1]!);
  }
};

test("every view leads back into the original, in its order", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const views = viewsOf(text);
      for (const view of [views.written, views.folded, views.skeleton, views.operators])
        keepsTheLaw(view, text.length);
    }),
  );
});

test("a text in plain letters folds to itself", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
      expect(foldedView(text)).toEqual({ ...writtenView(text), name: "folded" });
    }),
  );
});

test("signs of evasion lie within the text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { start, end } of evasionSigns(viewsOf(text)).flatMap(({ spans }) => spans)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

test("a stretch of a view stands for all that was folded into it", () => {
  const builder = viewBuilder("folded", 0);
  builder.append("a", 0, 3);
  builder.append("ffi", 3, 4);
  builder.copy(writtenView("0123456"), 4, 6);
  const view = builder.done();
  expect(view.text).toBe("affi45");
  expect(originalSpan(view, 0, 2)).toEqual({ start: 0, end: 4 });
  expect(originalSpan(view, 4, 6)).toEqual({ start: 4, end: 6 });
  expect(originalSpan(view, 4, 4)).toEqual({ start: 4, end: 4 });
  expect(originalSpan(view, 6, 6)).toEqual({ start: 6, end: 6 });
  expect(originalSpan(sliceView(view, 1, 5), 0, 4)).toEqual({ start: 3, end: 5 });
});

test("each reading is made once", () => {
  const views = viewsOf("mira (at) casaazul (dot) example");
  expect(views.operators).toBe(views.operators);
  expect(views.operators.text).toBe("mira@casaazul.example");
});
