/** Files for tests of safety and of its neighbours: honest pictures, broken ones and traps, made on the spot. */

import { crc32, deflateSync } from "node:zlib";
import sharp, { type Sharp } from "sharp";
import type { GivenFile } from "./types.ts";

/** Mira's photograph of the balcony. `aFile({ bytes: aZip(), name: "balcony.jpg" })` */
export const aFile = (file: Partial<GivenFile> & Pick<GivenFile, "bytes">): GivenFile => ({
  name: "balcony.jpg",
  declaredType: "image/jpeg",
  isInline: false,
  ...file,
});

type Size = { readonly width: number; readonly height: number };

const RED = { r: 200, g: 0, b: 0 };
const BLUE = { r: 0, g: 0, b: 200 };

/** Left half red, right half blue, so that turning shows. */
export function aScene({ width, height }: Size = { width: 64, height: 48 }): Sharp {
  const left = Math.ceil(width / 2);
  const right = { create: { width: width - left || 1, height, channels: 3 as const, background: BLUE } };
  return sharp({ create: { width, height, channels: 3, background: RED } }).composite([
    { input: right, left: width - (width - left || 1), top: 0 },
  ]);
}

export const aJpeg = (size?: Size): Promise<Buffer> => aScene(size).jpeg().toBuffer();
export const aPng = (size?: Size): Promise<Buffer> => aScene(size).png().toBuffer();

/** A PNG of black pixels in one bit each, whose size on disk has nothing to do with its size in memory. */
export function aBomb({ width, height }: Size): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1; // one bit a pixel, greyscale
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height), { level: 9 });
  const start = Buffer.from("89504e470d0a1a0a", "hex");
  return Buffer.concat([start, chunk("IHDR", header), chunk("IDAT", rows), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}

/** An animation of black frames of one pixel. */
export function aGif(frames = 1): Buffer {
  const screen = Buffer.from("47494638396101000100800000000000ffffff", "hex");
  const frame = Buffer.from("21f90404000000002c0000000001000100000202440100", "hex");
  return Buffer.concat([screen, ...Array<Buffer>(frames).fill(frame), Buffer.from(";")]);
}

/** An archive without members: its closing record alone. */
export const aZip = (): Buffer => Buffer.concat([Buffer.from("PK\u0005\u0006", "latin1"), Buffer.alloc(18)]);

export const anExe = (): Buffer =>
  Buffer.concat([Buffer.from("MZ\u0090\0\u0003", "latin1"), Buffer.alloc(200)]);

export const anSvg = (): Buffer =>
  Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>');

/** The beginning of what a phone takes by default; the stock decoder does not read it. */
export const aHeic = (): Buffer =>
  Buffer.concat([
    Buffer.from("0000001866747970686569630000000068656963", "hex"),
    Buffer.from("mif1"),
    Buffer.alloc(64),
  ]);
