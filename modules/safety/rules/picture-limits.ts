/** How much picture is opened, told from its header, and how large it is written anew. Pure. */

import type { PictureFault } from "../types.ts";

/** A phone's best camera makes fifty million; thirty thousand squared would be 2.7 GB in memory. */
export const MAX_PIXELS = 50_000_000;
export const MAX_FRAMES = 200;
/** The long side of what we write; larger pictures are scaled down. */
export const MAX_SIDE_PIXELS = 4096;
/** Pictures up to this side are not pictures of anything. */
const SPACER_SIDE_PIXELS = 3;

/** What a header says: of an animation, the size of one frame. */
export type PictureHeader = { readonly width: number; readonly height: number; readonly frames: number };

/** What forbids opening a picture with this header; undefined when nothing does. */
export function decidePicture({ width, height, frames }: PictureHeader): PictureFault | undefined {
  if (!(width > 0 && height > 0)) return "corrupt_picture";
  if (width * height > MAX_PIXELS) return "too_many_pixels";
  return frames > MAX_FRAMES ? "too_many_frames" : undefined;
}

export const isSpacer = ({ width, height }: Omit<PictureHeader, "frames">): boolean =>
  width <= SPACER_SIDE_PIXELS && height <= SPACER_SIDE_PIXELS;
