/** The operator's colour made fit to read: same hue, as bright or dark as each place needs. Pure; nothing here paints. */

/** Lightness 0–1, chroma, hue in degrees. */
export type Oklch = { l: number; c: number; h: number };

export type BrandRoles = { accent: string; fill: string; onFill: string; ink: string; tint: string };
export type BrandPalette = { light: BrandRoles; dark: BrandRoles };

/** The grounds of tokens.css that brand text and marks stand on, darkest and lightest of each theme. */
const GROUNDS = {
  light: [oklch(0.95, 0.012, 85), oklch(1, 0, 0)],
  dark: [oklch(0.205, 0.01, 70), oklch(0.28, 0.012, 70)],
};
const TEXT = 4.6;
const MARK = 3.1;

function oklch(l: number, c: number, h: number): Oklch {
  return { l, c, h };
}

/** `#rgb` or `#rrggbb`; undefined when it is neither. */
export function parseHex(text: string): Oklch | undefined {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1];
  if (!hex) return undefined;
  const full = hex.length === 3 ? [...hex].map((d) => d + d).join("") : hex;
  const [r, g, b] = [0, 2, 4].map((i) => toLinear(Number.parseInt(full.slice(i, i + 2), 16) / 255));
  return fromLinear(r!, g!, b!);
}

/** The five roles in both themes; undefined when the colour cannot be read, and the house brass stays. */
export function brandPalette(colour: string): BrandPalette | undefined {
  const brand = parseHex(colour);
  if (!brand) return undefined;
  const c = Math.min(brand.c, 0.15);
  const at = (l: number, chroma = c): Oklch => inGamut({ l, c: chroma, h: brand.h });

  const light = (() => {
    const tint = at(0.945, Math.min(c, 0.03));
    const onFill = oklch(0.99, 0.008, 85);
    return {
      accent: darkenUntil(brand.l, at, MARK, GROUNDS.light),
      fill: darkenUntil(brand.l, at, TEXT, [onFill]),
      onFill,
      ink: darkenUntil(brand.l, at, TEXT, [...GROUNDS.light, tint]),
      tint,
    };
  })();
  const dark = (() => {
    const tint = at(0.315, Math.min(c, 0.035));
    const onFill = oklch(0.2, 0.02, 70);
    return {
      accent: lightenUntil(brand.l, at, MARK, GROUNDS.dark),
      fill: lightenUntil(Math.max(brand.l, 0.7), at, TEXT, [onFill, GROUNDS.dark[1]!]),
      onFill,
      ink: lightenUntil(Math.max(brand.l, 0.7), at, TEXT, [...GROUNDS.dark, tint]),
      tint,
    };
  })();
  return { light: written(light), dark: written(dark) };
}

/** WCAG 2 contrast of two colours, 1 to 21. */
export function contrast(a: Oklch, b: Oklch): number {
  const [bright, dim] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (bright! + 0.05) / (dim! + 0.05);
}

export const cssColour = ({ l, c, h }: Oklch): string => `oklch(${round(l)} ${round(c)} ${round(h)})`;

const round = (n: number): number => Math.round(n * 1000) / 1000;
const STEP = 0.005;
const written = <K extends string>(roles: Record<K, Oklch>): Record<K, string> =>
  Object.fromEntries(Object.entries<Oklch>(roles).map(([k, v]) => [k, cssColour(v)])) as Record<K, string>;

type At = (l: number) => Oklch;
const enough = (colour: Oklch, ratio: number, grounds: Oklch[]) =>
  grounds.every((g) => contrast(colour, g) >= ratio);

function darkenUntil(start: number, at: At, ratio: number, grounds: Oklch[]): Oklch {
  for (let l = start; l > 0; l -= STEP) if (enough(at(l), ratio, grounds)) return at(l);
  return at(0);
}

function lightenUntil(start: number, at: At, ratio: number, grounds: Oklch[]): Oklch {
  for (let l = start; l < 1; l += STEP) if (enough(at(l), ratio, grounds)) return at(l);
  return at(1);
}

/** The nearest colour of the same lightness and hue that a screen can show: less chroma until it fits. */
function inGamut({ l, c, h }: Oklch): Oklch {
  for (let chroma = c; chroma > 0; chroma -= STEP) {
    if (toLinearRgb({ l, c: chroma, h }).every((v) => v >= -0.001 && v <= 1.001)) return { l, c: chroma, h };
  }
  return { l, c: 0, h };
}

function luminance(colour: Oklch): number {
  const [r, g, b] = toLinearRgb(colour).map((v) => Math.min(1, Math.max(0, v)));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

const toLinear = (v: number): number => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);

/** OKLab as published by Björn Ottosson, 2020. */
function fromLinear(r: number, g: number, b: number): Oklch {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return { l: lightness, c: Math.hypot(a, bb), h: ((Math.atan2(bb, a) * 180) / Math.PI + 360) % 360 };
}

function toLinearRgb({ l, c, h }: Oklch): [number, number, number] {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const mid = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * mid + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * mid - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * mid + 1.707614701 * short,
  ];
}
