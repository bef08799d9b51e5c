import { execFile } from "node:child_process";
import { promisify } from "node:util";
import sharp, { type Sharp } from "sharp";
import { afterAll, describe, expect, test } from "vitest";
import { aBomb, aGif, aJpeg, anSvg, aPng, aScene } from "../testing.ts";
import { openPictures } from "./pictures.ts";

const pictures = openPictures();
afterAll(() => pictures.close());

async function rewritten(bytes: Uint8Array) {
  const answer = await pictures.rewrite(bytes);
  if (!("picture" in answer)) throw new Error(answer.fault);
  return answer.picture;
}
const fault = async (bytes: Uint8Array) => {
  const answer = await pictures.rewrite(bytes);
  return "picture" in answer ? "none" : answer.fault;
};
const pixel = async (bytes: Uint8Array, x: number, y: number) => {
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return [...data.subarray((y * info.width + x) * 4, (y * info.width + x) * 4 + 4)];
};
const clear = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 4, background: { r: 0, g: 200, b: 0, alpha: 0.5 } } });

describe("every format that people send is written anew", () => {
  test.each(["jpeg", "png", "webp", "gif", "avif", "tiff"] as const)("%s", async (format) => {
    const bytes = await aScene().toFormat(format).toBuffer();
    if (format === "tiff") return expect(await fault(bytes)).toBe("corrupt_picture");
    expect(await rewritten(bytes)).toMatchObject({
      type: "image/jpeg",
      width: 64,
      height: 48,
      isSpacer: false,
    });
  });

  test("what is see-through stays so, as PNG", async () => {
    const picture = await rewritten(await clear(20, 10).webp().toBuffer());
    expect(picture.type).toBe("image/png");
    expect((await pixel(picture.bytes, 3, 3))[3]).toBe(128);
  });

  test("an alpha channel that hides nothing goes", async () => {
    const screenshot = await aScene().ensureAlpha().png().toBuffer();
    expect((await rewritten(screenshot)).type).toBe("image/jpeg");
  });

  test("greyscale, sixteen bits and printers' colours become plain sRGB", async () => {
    const sources = [
      aScene().toColourspace("b-w").png(),
      aScene().toColourspace("rgb16").png(),
      aScene().toColourspace("cmyk").jpeg(),
    ];
    for (const source of sources) {
      const { bytes } = await rewritten(await source.toBuffer());
      expect(await sharp(bytes).metadata()).toMatchObject({ space: "srgb", channels: 3, depth: "uchar" });
    }
  });

  test("the same picture twice is the same bytes", async () => {
    const bytes = await aJpeg();
    expect((await rewritten(bytes)).sha256).toBe((await rewritten(bytes)).sha256);
  });

  test("what is larger than any screen is scaled down", async () => {
    const picture = await rewritten(await aJpeg({ width: 6000, height: 1000 }));
    expect([picture.width, picture.height]).toEqual([4096, 683]);
  });
});

describe("F9 what a camera writes into a picture", () => {
  test("is gone, and the picture stands as it was held", async () => {
    const taken = await aScene()
      .withExif({
        IFD0: { Copyright: "Mira Example", Model: "Camera 4711" },
        IFD3: { GPSLatitudeRef: "N", GPSLatitude: "38/1 43/1 0/1" },
      })
      .withMetadata({ orientation: 6 })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Mira</x:xmpmeta>')
      .jpeg()
      .toBuffer();
    expect(taken.includes("Mira")).toBe(true);

    const { bytes, width, height } = await rewritten(taken);
    expect([width, height]).toEqual([48, 64]);
    const top = await pixel(bytes, 24, 5);
    expect(top[0]).toBeGreaterThan(150); // what was left, red, is above after a turn to the right
    const { exif, xmp, icc, iptc, orientation } = await sharp(bytes).metadata();
    expect([exif, xmp, icc, iptc, orientation]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    for (const words of ["Mira", "4711", "Exif", "GPS"])
      expect(Buffer.from(bytes).includes(words)).toBe(false);
  });

  test("is gone from a PNG too, with all that stands behind its end", async () => {
    const taken = await clear(20, 10)
      .withExif({ IFD0: { Copyright: "Mira Example" } })
      .png()
      .toBuffer();
    const { bytes } = await rewritten(Buffer.concat([taken, Buffer.from("PK\u0005\u0006Mira")]));
    for (const words of ["Mira", "eXIf", "tEXt", "PK"])
      expect(Buffer.from(bytes).includes(words)).toBe(false);
  });
});

describe("F7 F8 what is too much is refused by its header", () => {
  test("30,000 × 30,000 pixels in a few kilobytes", async () => {
    const bomb = aBomb({ width: 30_000, height: 30_000 });
    expect(bomb.length).toBeLessThan(150_000);
    expect(await fault(bomb)).toBe("too_many_pixels");
  });

  test("fifty million pixels are allowed, and not one row more", async () => {
    expect(await fault(aBomb({ width: 10_000, height: 5_001 }))).toBe("too_many_pixels");
    expect(await rewritten(aBomb({ width: 10_000, height: 5_000 }))).toMatchObject({
      width: 4096,
      height: 2048,
    });
  });

  test("three thousand frames; of up to two hundred the first is shown", async () => {
    expect(await fault(aGif(3000))).toBe("too_many_frames");
    expect(await fault(aGif(201))).toBe("too_many_frames");
    expect(await rewritten(aGif(200))).toMatchObject({ width: 1, height: 1 });
  });

  test("of an animated WebP the first frame is shown", async () => {
    const frames = await Promise.all([aPng(), clear(64, 48).png().toBuffer()]);
    const animated = await sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer();
    expect((await sharp(animated).metadata()).pages).toBe(2);
    const { bytes } = await rewritten(animated);
    expect((await pixel(bytes, 5, 5))[0]).toBeGreaterThan(150);
  });
});

describe("what is broken is refused, however little", () => {
  test("a JPEG that ends in the middle", async () => {
    const whole = await aJpeg({ width: 300, height: 200 });
    expect(await fault(whole)).toBe("none");
    expect(await fault(whole.subarray(0, whole.length / 2))).toBe("corrupt_picture");
  });

  test("a PNG whose checksum is wrong", async () => {
    const whole = await aPng();
    const broken = Buffer.from(whole);
    const data = broken.indexOf("IDAT");
    const checksum = data + 4 + broken.readUInt32BE(data - 4);
    broken[checksum] = broken[checksum]! ^ 0xff;
    expect(await fault(whole)).toBe("none");
    expect(await fault(broken)).toBe("corrupt_picture");
  });

  test("a header alone", async () => {
    expect(await fault(Buffer.from("ffd8ffe0", "hex"))).toBe("corrupt_picture");
  });

  test("F2 an SVG reaches no decoder even if it were let through", async () => {
    expect(await fault(anSvg())).toBe("corrupt_picture");
  });
});

test("F11 pictures of up to three by three pixels are told apart", async () => {
  expect((await rewritten(await aPng({ width: 3, height: 3 }))).isSpacer).toBe(true);
  expect((await rewritten(await aPng({ width: 4, height: 1 }))).isSpacer).toBe(false);
});

test("F13 the decoder is asked what else it reads", async () => {
  expect(await pictures.alsoReads()).toContain("image/avif");
});

describe("a picture that takes too much", () => {
  test("of memory ends its process, and the next one is opened by a new one", async () => {
    const small = openPictures({ maxMemoryBytes: 180 * 1024 * 1024 });
    const huge = sharp({ create: { width: 3000, height: 3000, channels: 3, background: "#123" } });
    expect(await small.rewrite(await huge.avif({ effort: 0 }).toBuffer())).toEqual({ fault: "not_checked" });
    expect(await small.rewrite(await aJpeg())).toMatchObject({ picture: { width: 64 } });
    small.close();
  });

  test("of time is given up", async () => {
    const hasty = openPictures({ timeLimitMs: 1 });
    const bytes = await aJpeg({ width: 3000, height: 3000 });
    const both = [hasty.rewrite(bytes), hasty.rewrite(bytes)];
    expect(await Promise.all(both)).toEqual([{ fault: "not_checked" }, { fault: "not_checked" }]);
    hasty.close();
  });
});

test("once closed, nothing is refused for good: the sender is to try again", async () => {
  const closing = openPictures();
  const bytes = await aJpeg({ width: 2000, height: 2000 });
  await closing.alsoReads();
  const underWay = closing.rewrite(bytes);
  const waiting = closing.rewrite(bytes);
  await Promise.resolve();
  closing.close();
  await expect(underWay).rejects.toMatchObject({ code: "safety.pictures_unavailable" });
  await expect(waiting).rejects.toMatchObject({ code: "safety.pictures_unavailable" });
});

test("a program that has opened a picture and forgets to close ends all the same", async () => {
  const picture = (await aJpeg()).toString("base64");
  const program = `
    const { openPictures } = await import(${JSON.stringify(new URL("./pictures.ts", import.meta.url).href)});
    const { picture } = await openPictures({ idleMs: 600_000 }).rewrite(Buffer.from("${picture}", "base64"));
    console.log(picture.type);`;
  const run = promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program], {
    timeout: 15_000,
  });
  expect((await run).stdout.trim()).toBe("image/jpeg");
});
