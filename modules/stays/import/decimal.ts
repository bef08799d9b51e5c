/** Exact arithmetic with decimals as they stand in files: "94.5" times "3" is "283.5". Pure. */

/** `units` count steps of ten to the power of minus `scale`. */
export type Decimal = { readonly units: bigint; readonly scale: number };

/** Undefined when the text is no plain decimal. A comma before the last digits is read as the point it stands for. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = /^([+-]?)(\d{1,18})(?:[.,](\d{1,12}))?$/.exec(text.trim());
  if (!match) return undefined;
  const fraction = match[3] ?? "";
  const units = BigInt(match[2]! + fraction);
  return { units: match[1] === "-" ? -units : units, scale: fraction.length };
}

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: unitsAt(a, scale) + unitsAt(b, scale), scale };
}

export const multiply = (a: Decimal, b: Decimal): Decimal => ({
  units: a.units * b.units,
  scale: a.scale + b.scale,
});

export const ZERO: Decimal = { units: 0n, scale: 0 };
export const ONE: Decimal = { units: 1n, scale: 0 };

/** The shortest plain text: no zeros behind the point, no point without digits. */
export function decimalTextOf({ units, scale }: Decimal): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, "");
  return `${units < 0n ? "-" : ""}${whole}${fraction && `.${fraction}`}`;
}

const unitsAt = ({ units, scale }: Decimal, wanted: number): bigint => units * 10n ** BigInt(wanted - scale);
