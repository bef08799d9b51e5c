/** The operator's brand as a stylesheet of its own, linked only when one is set: no style stands in the markup. */

import { type BrandRoles, brandPalette } from "./brand.ts";

/** The address carries the colour, so that it may be kept for ever. */
export const brandLink = (colour: string | undefined): string =>
  colour && brandPalette(colour)
    ? `<link rel="stylesheet" href="/brand.css?colour=${encodeURIComponent(colour)}" />`
    : "";

/** Empty when the colour cannot be read. */
export function brandStyles(colour: string): string {
  const palette = brandPalette(colour);
  if (!palette) return "";
  const pair = (role: keyof BrandRoles) => `light-dark(${palette.light[role]}, ${palette.dark[role]})`;
  return `:root {
  --accent: ${pair("accent")};
  --accent-fill: ${pair("fill")};
  --on-accent: ${pair("onFill")};
  --accent-ink: ${pair("ink")};
  --accent-tint: ${pair("tint")};
}
`;
}
