/** Amounts of money in minor units. Never a floating-point number. */

/** `minor` counts the currency's smallest unit (cents, öre, yen); `currency` is ISO 4217. */
export type Money = { readonly minor: bigint; readonly currency: string };

/** How many decimals people write for `currency`: 2 for EUR, 0 for JPY, 3 for KWD. */
export function decimalsOf(currency: string): number {
  const known = decimals.get(currency);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat("en", { style: "currency", currency });
  const found = format.resolvedOptions().maximumFractionDigits ?? 2;
  decimals.set(currency, found);
  return found;
}
/** A formatter takes a tenth of a millisecond to make, and there are few currencies. */
const decimals = new Map<string, number>();

/**
 * Reads a decimal amount ("149.50") exactly; half a minor unit and more rounds away from zero.
 * Undefined when it is not a number.
 */
export function parseMoney(amount: string, currency: string): Money | undefined {
  const match = /^(-?)(\d{1,15})(?:\.(\d+))?$/.exec(amount.trim());
  if (!match) return undefined;
  const decimals = decimalsOf(currency);
  const fraction = (match[3] ?? "").padEnd(decimals + 1, "0");
  const kept = BigInt(match[2]! + fraction.slice(0, decimals)) + (fraction[decimals]! >= "5" ? 1n : 0n);
  return { minor: match[1] ? -kept : kept, currency };
}

/** The amount as a plain decimal ("149.50"), for `Intl.NumberFormat` and for files. */
export function decimalText({ minor, currency }: Money): string {
  const decimals = decimalsOf(currency);
  const digits = (minor < 0n ? -minor : minor).toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const sign = minor < 0n ? "-" : "";
  return decimals === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-decimals)}`;
}
