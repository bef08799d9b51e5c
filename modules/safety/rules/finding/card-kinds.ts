/** Which numbers card schemes give out. Data: the public ranges of issuer identification numbers (ISO/IEC 7812). */

type CardRange = {
  /** Both ends included; as many digits as both have are compared. */
  readonly from: string;
  readonly to: string;
  readonly lengths: readonly number[];
};

const range = (from: string, to: string, ...lengths: number[]): CardRange => ({ from, to, lengths });

const RANGES: readonly CardRange[] = [
  range("4", "4", 13, 16, 18, 19), // Visa
  range("51", "55", 16), // Mastercard
  range("2221", "2720", 16),
  range("34", "34", 15), // American Express
  range("37", "37", 15),
  range("300", "305", 14, 16), // Diners Club
  range("3095", "3095", 14, 16),
  range("36", "36", 14, 16),
  range("38", "39", 14, 16),
  range("6011", "6011", 16, 19), // Discover
  range("644", "649", 16, 19),
  range("65", "65", 16, 19),
  range("3528", "3589", 16, 19), // JCB
  range("62", "62", 16, 17, 18, 19), // UnionPay
  range("81", "82", 16), // UnionPay, RuPay
  range("2200", "2205", 16, 17, 18, 19), // Mir
  range("50", "50", 16, 17, 18, 19), // Maestro, Elo, Verve, Dankort
  range("56", "58", 16, 17, 18, 19),
  range("60", "69", 16, 17, 18, 19),
  range("9792", "9792", 16), // Troy
];

export const CARD_LENGTHS: { readonly fewest: number; readonly most: number } = { fewest: 13, most: 19 };

const BY_BEGINNING: readonly (readonly CardRange[])[] = Array.from({ length: 100 }, (_, i) => {
  const beginning = String(i).padStart(2, "0");
  return RANGES.filter(
    ({ from, to }) =>
      beginning >= from.slice(0, 2).padEnd(2, "0") && beginning <= to.slice(0, 2).padEnd(2, "9"),
  );
});

/** Could a scheme have given out a number of this beginning and length? */
export function isCardRange(digits: string): boolean {
  return (BY_BEGINNING[Number(digits.slice(0, 2))] ?? []).some(({ from, to, lengths }) => {
    const beginning = digits.slice(0, from.length);
    return beginning >= from && beginning <= to && lengths.includes(digits.length);
  });
}
