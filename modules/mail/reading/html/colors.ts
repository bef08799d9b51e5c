/** Colours as styles write them, as far as hiding text needs it: which one, and are two of them alike. */

export const WHITE = 0xffffff;

const NAMES: Readonly<Record<string, number>> = {
  white: WHITE,
  snow: 0xfffafa,
  ivory: 0xfffff0,
  ghostwhite: 0xf8f8ff,
  whitesmoke: 0xf5f5f5,
  black: 0,
  red: 0xff0000,
  green: 0x008000,
  blue: 0x0000ff,
  navy: 0x000080,
  gray: 0x808080,
  grey: 0x808080,
  silver: 0xc0c0c0,
  yellow: 0xffff00,
  orange: 0xffa500,
  purple: 0x800080,
  windowtext: 0,
  window: WHITE,
};

const HEX = /#([0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-f])/;
const RGB = /rgba?\( ?(\d{1,3}) ?[, ] ?(\d{1,3}) ?[, ] ?(\d{1,3}) ?(?:[,/] ?([\d.]{1,6}))?/;

/** The first colour in the value of a style or an attribute; undefined when we do not know it or it lets all shine through. */
export function colorIn(value: string): number | undefined {
  const text = value.slice(0, 100).toLowerCase();
  const rgb = RGB.exec(text);
  if (rgb) return rgb[4] !== undefined && Number(rgb[4]) === 0 ? undefined : mix(rgb[1], rgb[2], rgb[3]);
  const hex = HEX.exec(text)?.[1];
  if (hex) return Number.parseInt(hex.length === 3 ? hex.replace(/./g, "$&$&") : hex, 16);
  return NAMES[text.trim().split(/[ !]/, 1)[0] ?? ""];
}

const mix = (red = "", green = "", blue = ""): number =>
  ([red, green, blue].map((part) => Math.min(255, Number(part))) as [number, number, number]).reduce(
    (sum, part) => sum * 256 + part,
  );

/** How far two colours may differ in each part and still hide what is written in one upon the other. */
const SAME_WITHIN = 5;

export function isAlike(one: number | undefined, other: number | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return [16, 8, 0].every(
    (shift) => Math.abs(((one >> shift) & 255) - ((other >> shift) & 255)) <= SAME_WITHIN,
  );
}
