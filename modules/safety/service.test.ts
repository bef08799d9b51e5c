import { createServer } from "node:net";
import sharp from "sharp";
import { afterAll, expect, test } from "vitest";
import { filesService } from "./service.ts";
import { aBomb, aFile, aGif, aHeic, aJpeg, anExe, anSvg, aPng, aZip } from "./testing.ts";
import type { GivenFile } from "./types.ts";

const files = filesService();
afterAll(() => files.close());

const fromMira = { way: "mail", sender: "guest" } as const;
const ALL = ["image/jpeg", "image/png", "image/webp", "image/gif", "image/avif"];

const examine = (...given: GivenFile[]) => files.examine(given, fromMira);
async function refusal(file: Partial<GivenFile> & Pick<GivenFile, "bytes">) {
  const [verdict] = await examine(aFile(file));
  return verdict!.accepted ? "accepted" : [verdict!.because, verdict!.name];
}

test("a photograph of the balcony arrives as a picture of our own", async () => {
  const bytes = await aJpeg();
  const [verdict] = await examine(aFile({ bytes, name: "Balcony.JPEG" }));
  expect(verdict).toMatchObject({
    name: "Balcony.jpg",
    accepted: true,
    picture: { type: "image/jpeg", width: 64, height: 48, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
});

test("F16 one bad file among good ones spoils nothing but itself, and the order stays", async () => {
  const bytes = await aJpeg();
  const verdicts = await examine(
    aFile({ bytes, name: "1.jpg" }),
    aFile({ bytes: aZip(), name: "2.jpg" }),
    aFile({ bytes: bytes.subarray(0, 300), name: "3.jpg" }),
    aFile({ bytes: Buffer.alloc(0), name: "4.jpg" }),
    aFile({ bytes, name: "5.jpg" }),
  );
  expect(verdicts.map((verdict) => [verdict.name, verdict.accepted || verdict.because])).toEqual([
    ["1.jpg", true],
    ["2.jpg", "blocked_format"],
    ["3.jpg", "corrupt_picture"],
    ["4.jpg", "empty_file"],
    ["5.jpg", true],
  ]);
});

test("F5 a ZIP named .jpg is refused, and what would be taken is named", async () => {
  const [verdict] = await examine(aFile({ bytes: aZip() }));
  const accepts = [...ALL.slice(0, 4)];
  expect(verdict).toEqual({ name: "balcony.jpg", accepted: false, because: "blocked_format", accepts });
});

test("F2 a program named .jpg and an SVG named .png are refused by their content", async () => {
  expect(await refusal({ bytes: anExe() })).toEqual(["blocked_format", "balcony.jpg"]);
  const svg = { bytes: anSvg(), name: "logo.png", declaredType: "image/png" };
  expect(await refusal(svg)).toEqual(["blocked_format", "logo.png"]);
});

test("F2 a GIF with a ZIP behind it arrives without the ZIP", async () => {
  const bytes = Buffer.concat([
    await sharp(await aPng())
      .gif()
      .toBuffer(),
    aZip(),
  ]);
  const [verdict] = await examine(aFile({ bytes, name: "balcony.gif", declaredType: "image/gif" }));
  expect(verdict).toMatchObject({ name: "balcony.jpg", accepted: true });
  expect(verdict!.accepted && Buffer.from(verdict!.picture.bytes).includes("PK\u0005\u0006")).toBe(false);
});

test("F3 a picture under a deceiving name is refused, and the name is shown so that it deceives nobody", async () => {
  const bytes = await aJpeg();
  expect(await refusal({ bytes, name: "photo.jpg .scr" })).toEqual(["misleading_name", "photo.jpg.scr"]);
  expect(await refusal({ bytes, name: "photo_\u202egpj.exe" })).toEqual(["misleading_name", "photo_gpj.exe"]);
});

test("F6 fifteen megabytes together are taken, one byte more is not, and no file gets through", async () => {
  const picture = await aJpeg();
  const rest = 15 * 1024 * 1024 - picture.length;
  const padded = (sizeBytes: number) => aFile({ bytes: Buffer.concat([picture], sizeBytes) });
  const [first, second] = await examine(aFile({ bytes: picture }), padded(rest));
  expect([first!.accepted, second!.accepted]).toEqual([true, true]);
  const over = await examine(aFile({ bytes: picture }), padded(rest + 1));
  expect(over.map((verdict) => verdict.accepted || verdict.because)).toEqual([
    "total_too_large",
    "total_too_large",
  ]);
});

test("F7 F8 bombs of pixels and of frames are refused", async () => {
  const png = { name: "view.png", declaredType: "image/png" };
  expect(await refusal({ bytes: aBomb({ width: 30_000, height: 30_000 }), ...png })).toEqual([
    "too_many_pixels",
    "view.png",
  ]);
  const gif = { name: "wave.gif", declaredType: "image/gif" };
  expect(await refusal({ bytes: aGif(3000), ...gif })).toEqual(["too_many_frames", "wave.gif"]);
});

test("F10 F11 a logo in every reply has one fingerprint, and a pixel that counts readers is told apart", async () => {
  const logo = await aPng();
  const pixel = await aPng({ width: 1, height: 1 });
  const png = { declaredType: "image/png", isInline: true };
  const [one, two, spacer] = await examine(
    aFile({ bytes: logo, name: "image001.png", ...png }),
    aFile({ bytes: Buffer.concat([logo, Buffer.from("other trail")]), name: "image007.png", ...png }),
    aFile({ bytes: pixel, name: "", ...png }),
  );
  if (!one?.accepted || !two?.accepted || !spacer?.accepted) throw new Error("refused");
  expect(one.picture.sha256).toBe(two.picture.sha256);
  expect(spacer).toMatchObject({ name: "picture.jpg", picture: { isSpacer: true } });
});

test("F12 neither a name nor a whole type is needed", async () => {
  const [verdict] = await examine(aFile({ bytes: await aPng(), name: undefined, declaredType: "png" }));
  expect(verdict).toMatchObject({ name: "picture.jpg", accepted: true });
});

test("F13 what a phone takes by default is refused with the formats that are taken", async () => {
  const heic = aFile({ bytes: aHeic(), name: "IMG_4711.HEIC", declaredType: "image/heic" });
  const [verdict] = await examine(heic);
  expect(verdict).toEqual({
    name: "IMG_4711.HEIC",
    accepted: false,
    because: "unsupported_format",
    accepts: ALL,
  });
});

test("F14 with a scanner: clean passes, infected does not, and a silent one stops the whole message", async () => {
  const answers = [
    "stream: OK\0",
    "stream: Win.Test.Example-1 FOUND\0",
    "INSTREAM size limit exceeded. ERROR\0",
  ];
  const daemon = createServer((socket) => socket.on("data", () => socket.end(answers.shift() ?? "")));
  await new Promise<void>((resolve) => daemon.listen(0, "127.0.0.1", resolve));
  const { port } = daemon.address() as { port: number };
  const scanned = filesService({ clamav: { address: `tcp://127.0.0.1:${port}` } });
  const balcony = aFile({ bytes: await aJpeg() });
  const verdicts = await scanned.examine([balcony, balcony, balcony, aFile({ bytes: aZip() })], fromMira);
  expect(verdicts.map((verdict) => verdict.accepted || verdict.because)).toEqual([
    true,
    "infected",
    "not_checked",
    "blocked_format",
  ]);
  await new Promise((resolve) => daemon.close(resolve));
  await expect(scanned.examine([balcony], fromMira)).rejects.toMatchObject({
    code: "safety.scanner_unavailable",
  });
  scanned.close();
});
