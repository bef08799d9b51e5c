import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isMisleading } from "../rules/file-names.ts";
import { shownName } from "./names.ts";

describe("a picture is shown under", () => {
  test.each([
    ["balcony.JPG", "balcony.jpg"],
    ["balcony.png", "balcony.jpg"],
    ["balcony", "balcony.jpg"],
    ["Photo 3.04", "Photo 3.04.jpg"],
    ["", "picture.jpg"],
    [".jpg", "jpg.jpg"],
    [undefined, "picture.jpg"],
    ["   ...  ", "picture.jpg"],
    ["photo.jpg .scr", "photo.jpg"],
    ["photo.png.jpg", "photo.jpg"],
    ["../../etc/passwd", "passwd.jpg"],
    ["C:\\Users\\Mira\\Casa Azul.jpg", "Casa Azul.jpg"],
    ["photo_\u202egpj.exe", "photo_gpj.jpg"],
    ["bal\0co\u0007ny\r\n.jpg", "balco ny.jpg".replace("o n", "on")],
    ["Screenshot 10:32:45.png", "Screenshot 10-32-45.jpg"],
    ["con.jpg", "_con.jpg"],
    [".htaccess", "htaccess.jpg"],
    ["Se\u0301 catedral.jpg", "Sé catedral.jpg"],
    ["صورة الشرفة.jpg", "صورة الشرفة.jpg"],
    ["خانه\u200cها.jpg", "خانه\u200cها.jpg"],
    ["👩‍👩‍👧 na praia.webp", "👩‍👩‍👧 na praia.jpg"],
    ["half \ud83d.jpg", "half \ufffd.jpg"],
  ])("%j: %j", (given, shown) => {
    expect(shownName(given, "jpg")).toBe(shown);
  });

  test("a long name is cut between characters that people see", () => {
    const shown = shownName(`${"👩‍👩‍👧".repeat(300)}.jpg`, "jpg");
    expect(shown).toMatch(/^(?:👩‍👩‍👧)+…\.jpg$/u);
    expect(shownName(`${"a".repeat(300)}.png`, "jpg")).toBe(`${"a".repeat(75)}….jpg`);
  });
});

test("a refused file of unknown format keeps its own extension", () => {
  expect(shownName("invoice.pdf.exe", undefined)).toBe("invoice.pdf.exe");
  expect(shownName("photo.jpg  .scr", undefined)).toBe("photo.jpg.scr");
});

const trap = fc.constantFrom(
  ...'./\\: \t\n\0\u202e\u2066\u200b\ufeff\u200d|*?<>"',
  "con",
  ".jpg",
  ".exe",
  "é",
  "👩‍👩‍👧",
);
const anyName = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.oneof(trap, fc.string())).map((all) => all.join("")),
);

test("whatever the name was, the shown one is safe, short and ends in the real extension", () => {
  fc.assert(
    fc.property(anyName, (given) => {
      const shown = shownName(given, "jpg");
      expect(shown.isWellFormed()).toBe(true);
      expect(shown).toMatch(
        /^[^./\\<>:"|?* \p{Cc}\u202a-\u202e\u2066-\u2069][^/\\<>:"|?*\p{Cc}\u202a-\u202e\u2066-\u2069]*\.jpg$/u,
      );
      expect(shown).not.toMatch(/^[\s.]|[\s.]\.jpg$/);
      expect([...new Intl.Segmenter("und").segment(shown)].length).toBeLessThanOrEqual(80);
      expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(255);
    }),
  );
});

test("a rebuilt name rebuilds to itself", () => {
  fc.assert(
    fc.property(anyName, (given) => {
      const shown = shownName(given, "jpg");
      expect(shownName(shown, "jpg")).toBe(shown);
    }),
  );
});

test("blanks with something unseen between them are one blank", () => {
  expect(shownName("! \u200b\t!", "jpg")).toBe("! !.jpg");
});

test("a name of a megabyte costs no more than a short one", () => {
  for (const piece of [" ", ".", "a ", ". ", "\u200b", "e\u0301"])
    expect(shownName(piece.repeat(500_000), "jpg").length).toBeLessThanOrEqual(300);
  expect(isMisleading(shownName("x".repeat(1_000_000), undefined))).toBe(false);
});
