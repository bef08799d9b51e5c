/** Foreign words inside a sentence: kept from turning the sentence around them. */

const FIRST_STRONG = "\u2068";
const LEFT_TO_RIGHT = "\u2066";
const END = "\u2069";

/** In its own direction: a name, an address. */
export const isolated = (text: string): string => FIRST_STRONG + text + END;

/** From left to right and on one line: a telephone number. */
export const asNumber = (text: string): string => LEFT_TO_RIGHT + text.replaceAll(" ", "\u00a0") + END;
