import { expect, test } from "vitest";
import { claimOfName, isMisleading } from "./file-names.ts";

test.each([
  ["invoice.pdf.exe", "a program behind a document"],
  ["photo.jpg .scr", "a program behind blanks"],
  [`photo.jpg${" ".repeat(90)}.js`, "a script far to the right"],
  ["photo.jpg.html", "a page behind a picture"],
  ["photo.jpg.c\u200bom", "a letter nobody sees within the extension"],
  ["setup.exe.jpg", "a program before a picture"],
  ["photo_\u202egpj.exe", "right-to-left override"],
  ["\u2067photo.jpg", "right-to-left isolate"],
  ["photo.jpg.", "a dot that some systems drop"],
  ["photo.jpg. . .", "dots and blanks"],
  ["../../photo.jpg", "a path upward"],
  ["C:\\Users\\Mira\\photo.jpg", "a path of Windows"],
  ["photo.jpg\0.exe", "a zero"],
  ["NUL", "a device"],
  ["com1.jpg", "a device with an extension"],
  ["LPT².png", "a device with a raised digit"],
  ["aux .jpg", "a device and a blank"],
])("F3 %j deceives: %s", (name) => {
  expect(isMisleading(name)).toBe(true);
});

test.each([
  "balcony.jpg",
  "",
  "IMG_2026.11.21.jpg",
  "Screenshot 2026-11-21 at 10.32.45.png",
  "casa-azul.com.jpg",
  "from www.casa-azul.example.png",
  "photo.png.jpg",
  "invoice.pdf.jpg",
  "scan.jpg.pdf",
  "console.jpg",
  "balcony.jpg  ",
  "صورة الشرفة.jpg",
  "\u200fصورة.jpg",
  "Sé catedral (2).jpeg",
  "👩‍👩‍👧 na praia.webp",
  "image001.png",
  "balcony",
])("an honest name stays: %j", (name) => {
  expect(isMisleading(name)).toBe(false);
});

test("a name claims what its last extension says", () => {
  expect(claimOfName("a.b.JPEG")?.type).toBe("image/jpeg");
  expect(claimOfName("photo.jpg .scr")?.kind).toBe("program");
  expect(claimOfName("trip.zip.001")?.kind).toBe("archive");
  expect(claimOfName("photo.001")).toBeUndefined();
  expect(claimOfName("jpg")).toBeUndefined();
  expect(claimOfName("Photo 3.04")).toBeUndefined();
});

test("a name of a megabyte is read in one go", () => {
  for (const piece of [" ", ".", "a ", ". ", "\u200b", ".jpg"]) {
    const name = piece.repeat(1_000_000 / piece.length);
    expect(isMisleading(`${name}x.exe.jpg`)).toBe(true);
    claimOfName(name);
  }
});
