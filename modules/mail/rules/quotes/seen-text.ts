/** A text as a reader or a browser sees it: entities and percent signs decoded, letters never drawn left out. */

/** `letters` is lower case, one UTF-16 unit each; `starts[i]` and `ends[i]` say where letter `i` stood in the source. */
export type SeenText = {
  readonly letters: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
};

const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', commat: "@", period: ".", nbsp: " ", lowbar: "_", hyphen: "-" },
  ...{ plus: "+", dash: "-", num: "#", colon: ":", sol: "/", zwnj: "", zwj: "", shy: "", lrm: "", rlm: "" },
};
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/iy;
const PERCENT = /%([2-7][\da-f])/iy;
const UNSEEN = /\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

/** Linear: one step for each letter of `text`. */
export function seenText(text: string): SeenText {
  const lowered = text.toLowerCase();
  const small = lowered.length === text.length ? lowered : text;
  const letters: string[] = [];
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  for (let i = 0; i < text.length; ) {
    const { letter, length } = letterAt(text, small, i);
    if (letter !== "") {
      starts[letters.length] = i;
      ends[letters.length] = i + length;
      letters.push(letter);
    }
    i += length;
  }
  return { letters: letters.join(""), starts, ends };
}

function letterAt(text: string, small: string, at: number): { letter: string; length: number } {
  const code = text.charCodeAt(at);
  if (code === 0x26) return entityAt(text, at);
  if (code === 0x25) return percentAt(text, at);
  if (code < 0x80) return { letter: small[at]!, length: 1 };
  if (code >= 0xff01 && code <= 0xff5e)
    return { letter: lower(String.fromCharCode(code - 0xfee0)), length: 1 };
  return { letter: UNSEEN.test(text[at]!) ? "" : small[at]!, length: 1 };
}

function lower(letter: string): string {
  const small = letter.toLowerCase();
  return small.length === 1 ? small : letter;
}

function entityAt(text: string, at: number): { letter: string; length: number } {
  ENTITY.lastIndex = at;
  const found = ENTITY.exec(text);
  if (!found) return { letter: "&", length: 1 };
  const [whole, decimal, hex, name] = found;
  const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : -1;
  const letter = code < 0 ? NAMED[name!.toLowerCase()] : String.fromCharCode(code > 0xffff ? 0xfffd : code);
  if (letter === undefined) return { letter: "&", length: 1 };
  return { letter: UNSEEN.test(letter) ? "" : lower(letter), length: whole.length };
}

function percentAt(text: string, at: number): { letter: string; length: number } {
  PERCENT.lastIndex = at;
  const found = PERCENT.exec(text);
  if (!found) return { letter: "%", length: 1 };
  return { letter: lower(String.fromCharCode(Number.parseInt(found[1]!, 16))), length: 3 };
}
