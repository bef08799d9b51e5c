/** One picture opened and written anew: turned as it should be seen, in sRGB, without anything but what is seen. */

import sharp, { type Sharp } from "sharp";
import { decidePicture, isSpacer, MAX_PIXELS, MAX_SIDE_PIXELS } from "../rules/picture-limits.ts";
import type { FromProcess } from "./picture-process.ts";

/** By the names of libvips. The reader of Ultra HDR is left out: the plain one gives the picture that every screen shows. */
export const READERS = [
  "VipsForeignLoadJpegBuffer",
  "VipsForeignLoadPngBuffer",
  "VipsForeignLoadWebpBuffer",
  "VipsForeignLoadNsgifBuffer",
  "VipsForeignLoadHeifBuffer",
];

const JPEG_QUALITY = 82;
const ON_WHITE = { background: "#ffffff" };
/** A see-through photograph as PNG can outgrow what the API hands out; then it is laid on white. @rule M-19 */
const MAX_PNG_BYTES = 10 * 1024 * 1024;

/** Never throws: what cannot be opened without the least complaint is corrupt. Of an animation the first frame is taken. */
export async function rewritePicture(bytes: Uint8Array): Promise<FromProcess> {
  try {
    const { width, height, pages = 1, hasAlpha } = await sharp(bytes, { limitInputPixels: false }).metadata();
    const fault = decidePicture({ width, height, frames: pages });
    if (fault) return { is: "fault", fault };
    const { data, info } = await (hasAlpha ? writeLayered(bytes) : asJpeg(open(bytes)));
    return {
      is: "picture",
      bytes: data,
      type: info.format === "png" ? "image/png" : "image/jpeg",
      width: info.width,
      height: info.height,
      isSpacer: isSpacer({ width, height }),
    };
  } catch {
    return { is: "fault", fault: "corrupt_picture" };
  }
}

const open = (bytes: Uint8Array): Sharp =>
  sharp(bytes, { failOn: "warning", limitInputPixels: MAX_PIXELS, sequentialRead: true })
    .autoOrient()
    .resize({ width: MAX_SIDE_PIXELS, height: MAX_SIDE_PIXELS, fit: "inside", withoutEnlargement: true })
    .toColourspace("srgb");

const asJpeg = (picture: Sharp) =>
  picture.jpeg({ quality: JPEG_QUALITY }).toBuffer({ resolveWithObject: true });

/** Screenshots have an alpha channel that hides nothing: they become far smaller without. Decoded once, looked at, written. */
async function writeLayered(bytes: Uint8Array) {
  const { data, info } = await open(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const layered = sharp(data, { raw: { width: info.width, height: info.height, channels: 4 } });
  if (!isSeeThrough(data)) return asJpeg(layered.removeAlpha());
  const png = await layered.clone().png().toBuffer({ resolveWithObject: true });
  return png.data.length <= MAX_PNG_BYTES ? png : asJpeg(layered.clone().flatten(ON_WHITE));
}

/** `pixels`: red, green, blue and alpha of each. */
function isSeeThrough(pixels: Uint8Array): boolean {
  for (let i = 3; i < pixels.length; i += 4) if (pixels[i]! < 255) return true;
  return false;
}
