import { describe, expect, test } from "vitest";
import type { FileKind } from "../types.ts";
import { acceptedTypes, decideFile, FILE_POLICY, type FileFacts } from "./file-policy.ts";
import { formatOfType } from "./formats.ts";

const MEGABYTE = 1024 * 1024;
const jpeg = formatOfType("image/jpeg");

const balcony: FileFacts = {
  way: "mail",
  sender: "guest",
  name: "balcony.jpg",
  declaredType: "image/jpeg",
  sniffed: { format: jpeg },
  sizeBytes: 200_000,
  totalBytes: 200_000,
  alsoReads: ["image/avif"],
};
const decide = (differently: Partial<FileFacts>) => decideFile({ ...balcony, ...differently });
const refusal = (differently: Partial<FileFacts>) => {
  const decision = decide(differently);
  return decision.accepted ? "accepted" : decision.because;
};
const of = (type: string) => ({ format: formatOfType(type) });

test("F1 a picture whose content, name and declared type agree is accepted", () => {
  expect(decide({})).toEqual({ accepted: true, as: "picture" });
});

test.each([
  ["a JPEG named as PNG", { name: "balcony.png" }],
  ["a JPEG declared as WebP", { declaredType: "image/webp" }],
])("%s is a picture all the same: phones and browsers name them so", (_what, differently) => {
  expect(decide(differently)).toEqual({ accepted: true, as: "picture" });
});

describe("F1 what says another thing than the content is refused", () => {
  test.each([
    ["a JPEG named as PDF", { name: "balcony.pdf" }],
    ["a JPEG declared as HTML", { declaredType: "text/html; charset=utf-8" }],
    ["a PDF named as JPEG", { sniffed: of("application/pdf") }],
    ["nothing known named as JPEG", { sniffed: { format: undefined } }],
  ])("%s", (_what, differently) => {
    expect(refusal(differently)).toBe("content_mismatch");
  });

  test.each([
    ["another spelling of the type", { declaredType: "IMAGE/JPG" }],
    ["an old spelling of the type", { declaredType: "image/pjpeg" }],
    ["another extension of the type", { name: "BALCONY.JPEG" }],
    ["a type that says nothing", { declaredType: "application/octet-stream" }],
    ["the type that stands for a missing one", { declaredType: "text/plain" }],
    ["an extension nobody knows", { name: "Balcony 3.04" }],
  ])("but not %s", (_what, differently) => {
    expect(refusal(differently)).toBe("accepted");
  });
});

describe("F2 F5 what carries or runs something is refused by its content, whatever it is called", () => {
  test.each([
    "application/zip",
    "application/x-rar-compressed",
    "application/x-7z-compressed",
    "application/x-msdownload",
    "application/x-cfb",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/x-sh",
    "text/html",
    "image/svg+xml",
    "message/rfc822",
  ])("%s", (type) => {
    for (const name of ["balcony.jpg", "balcony.zip", "", "invoice.pdf.exe"])
      expect(refusal({ sniffed: of(type), name })).toBe("blocked_format");
  });

  test("and by its name where the content has no mark", () => {
    for (const name of ["run.bat", "trip.zip.002", "trip.7z.017", "trip.part2.rar", "trip.r07", "trip.z01"])
      expect(refusal({ sniffed: { format: undefined }, name, declaredType: "" })).toBe("blocked_format");
  });
});

test("F3 a name made to deceive is refused although the content is a picture", () => {
  for (const name of ["photo.jpg .scr", "photo_\u202egpj.exe", "../balcony.jpg", "con.jpg", "balcony.jpg."])
    expect(refusal({ name })).toBe("misleading_name");
});

describe("F6 sizes", () => {
  test("a mail brings up to 15 MB of files together, and not one byte more", () => {
    const most = { sizeBytes: 5 * MEGABYTE, totalBytes: 15 * MEGABYTE };
    expect(refusal(most)).toBe("accepted");
    expect(refusal({ ...most, totalBytes: most.totalBytes + 1 })).toBe("total_too_large");
  });

  test("a program uploads JPEG and PNG up to 10 MB", () => {
    const most = {
      way: "api",
      sender: "partner",
      sizeBytes: 10 * MEGABYTE,
      totalBytes: 10 * MEGABYTE,
    } as const;
    expect(refusal(most)).toBe("accepted");
    expect(refusal({ ...most, sizeBytes: most.sizeBytes + 1 })).toBe("too_large");
    const webp = { name: "balcony.webp", declaredType: "image/webp", sniffed: of("image/webp") };
    expect(decide({ ...most, ...webp })).toEqual({
      accepted: false,
      because: "unsupported_format",
      accepts: ["image/jpeg", "image/png"],
    });
  });
});

test("F12 no name and a type without a slash leave the decision to the content", () => {
  for (const declaredType of ["png", ".pdf", "text", "", undefined])
    expect(refusal({ name: undefined, declaredType })).toBe("accepted");
});

test("F13 what a phone takes is accepted where the decoder reads it, else the accepted formats are named", () => {
  const heic = { name: "IMG_1.HEIC", declaredType: "image/heic", sniffed: of("image/heic") };
  expect(decide(heic)).toEqual({
    accepted: false,
    because: "unsupported_format",
    accepts: ["image/jpeg", "image/png", "image/webp", "image/gif", "image/avif"],
  });
  expect(refusal({ ...heic, alsoReads: ["image/heic"] })).toBe("accepted");
  expect(refusal({ ...heic, name: "IMG_1.jpg" })).toBe("unsupported_format");
});

test("F15 a PDF is refused from partners as from guests", () => {
  const pdf = { name: "invoice.pdf", declaredType: "application/pdf", sniffed: of("application/pdf") };
  for (const sender of ["guest", "partner"] as const)
    expect(refusal({ ...pdf, sender })).toBe("unsupported_format");
});

test("F17 an empty file is refused as empty, whatever it is called", () => {
  expect(refusal({ sizeBytes: 0, name: "invoice.pdf.exe", sniffed: { format: undefined } })).toBe(
    "empty_file",
  );
});

test("nothing but pictures is accepted by any way from anybody", () => {
  for (const [way, senders] of Object.entries(FILE_POLICY)) {
    for (const sender of Object.keys(senders)) {
      const from = { way, sender } as Pick<FileFacts, "way" | "sender">;
      const types = acceptedTypes(from.way, from.sender, ["image/avif", "image/heic"]);
      expect(types.map((type): FileKind => formatOfType(type).kind)).toEqual(types.map(() => "picture"));
    }
  }
});
