/** Reading the ASCII form of an international label back into the letters that a reader is shown. Never the other way. */

const [BASE, LEAST, MOST, SKEW, DAMP, FIRST_BIAS, FIRST_CODE] = [36, 1, 26, 38, 700, 72, 128];
/** A label has at most 63 characters; nothing longer is worth reading. */
const LONGEST_LABEL = 63;

/** The host with every `xn--` label in letters; a label that is not well-formed stays as it is. @rfc 3492-6.2 */
export const unicodeHost = (host: string): string =>
  host.includes("xn--") ? host.split(".").map(unicodeLabel).join(".") : host;

function unicodeLabel(label: string): string {
  if (!label.startsWith("xn--") || label.length > LONGEST_LABEL) return label;
  const codes = decode(label.slice(4));
  return codes && codes.length > 0 ? String.fromCodePoint(...codes) : label;
}

/** The code points that `encoded` stands for; undefined when it is not well-formed. */
function decode(encoded: string): number[] | undefined {
  const cut = encoded.lastIndexOf("-");
  const codes = Array.from(encoded.slice(0, Math.max(0, cut)), (letter) => letter.charCodeAt(0));
  let [code, bias, place] = [FIRST_CODE, FIRST_BIAS, 0];
  for (let at = cut + 1; at < encoded.length; ) {
    const before = place;
    for (let [weight, k] = [1, BASE]; ; k += BASE) {
      const digit = digitOf(encoded.charCodeAt(at++));
      if (digit < 0) return undefined;
      place += digit * weight;
      const threshold = Math.min(MOST, Math.max(LEAST, k - bias));
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const size = codes.length + 1;
    bias = adapt(place - before, size, before === 0);
    code += Math.floor(place / size);
    place %= size;
    if (code > 0x10ffff) return undefined;
    codes.splice(place++, 0, code);
  }
  return codes;
}

function digitOf(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30 + 26;
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x61;
  return -1;
}

function adapt(delta: number, size: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / size);
  let k = 0;
  for (; rest > ((BASE - LEAST) * MOST) >> 1; k += BASE) rest = Math.floor(rest / (BASE - LEAST));
  return k + Math.floor(((BASE - LEAST + 1) * rest) / (rest + SKEW));
}
