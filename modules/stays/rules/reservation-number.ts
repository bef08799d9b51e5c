/** Reservation numbers as people say them and as they are compared, and how new ones look. Pure. */

/** What a number may be made of: letters and digits, in groups if one likes. */
export const RESERVATION_NUMBER_PATTERN = "^[A-Za-z0-9]([A-Za-z0-9 .\\-]{2,28})[A-Za-z0-9]$";
export const PIN_PATTERN = "^[0-9]{4,8}$";

/** The number without spacing and case: "dbx-12 34" and "DBX1234" are one. Empty when there is nothing to compare. */
export const reservationNumberKey = (number: string): string =>
  number
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "")
    .slice(0, 40);

/** How long numbers and PINs are that we make ourselves. */
const NUMBER_DIGITS = 10;
const PIN_DIGITS = 6;

/** `random(n)` gives a whole number from 0 to n - 1. The first digit is never 0, so that nothing swallows it. */
export function newReservationNumber(random: (below: number) => number): string {
  const first = 1 + random(9);
  return `${first}${digits(NUMBER_DIGITS - 1, random)}`;
}

export const newPin = (random: (below: number) => number): string => digits(PIN_DIGITS, random);

/** Seven digits: short enough to read aloud, enough of them for millions of properties. */
export const newPropertyNumber = (random: (below: number) => number): number => 1_000_000 + random(9_000_000);

const digits = (count: number, random: (below: number) => number): string =>
  Array.from({ length: count }, () => random(10)).join("");
