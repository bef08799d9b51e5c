/** Telephone numbers in quotes and footers. */

/** Digits with what people put between them; bounded, and begun only where no digit stands before. */
const NUMBER = /(?<![\d\p{L}/=_#-])(?:\+|\(\+?)?\d[\d ()./\u00a0\u2010-\u2013-]{5,28}\d(?![\d\p{L}])/gu;
const DATE =
  /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./] ?\d{1,2}[-./] ?(?:\d{4}|\d\d)|\d{1,2}[ .-]\d{4})(?:[ .-]+\d{1,2})?\.?$/;
const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;

/** `text` with every telephone number replaced. Dates, and plain numbers such as a reservation's, stay. */
export const hidePhones = (text: string, instead: string): string =>
  text.replace(NUMBER, (number) => (isPhone(number) ? instead : number));

function isPhone(number: string): boolean {
  const digits = number.replace(/\D/g, "").length;
  if (digits < FEWEST_DIGITS || digits > MOST_DIGITS || DATE.test(number)) return false;
  return /^\(?[+0(]/.test(number) || /\d[^\d]{1,3}\d/.test(number);
}
