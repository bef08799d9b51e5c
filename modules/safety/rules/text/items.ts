/** A text in words, blanks and signs, in which words and brackets that stand for signs are marked as such. */

import { beginningsOf } from "./beginnings.ts";
import {
  type AddressSign,
  BRACKETED_ONLY,
  FIRST_PARTS,
  SIGN_WORDS,
  type SignWord,
  TWO_PART_WORDS,
} from "./sign-words.ts";

/** What a word or a sign can stand for in an address, and how surely. */
export type Role = {
  readonly sign: AddressSign;
  /** 3 in brackets, 2 in quotes and the like or hardly a word otherwise, 1 an ordinary word, 0 a preposition. */
  readonly strength: 0 | 1 | 2 | 3;
  readonly form: "sign" | "word" | "wrapped";
  readonly ties: ReadonlySet<string>;
};

/** A piece of a text, by its place in it. Blanks are one item, however long; `breaks` counts the lines they end. */
export type Item = {
  readonly kind: "word" | "blank" | "sign";
  readonly start: number;
  readonly end: number;
  /** Words in lower case. */
  readonly text: string;
  /** Begins with a capital. */
  readonly isCapital: boolean;
  readonly role: Role | undefined;
  readonly breaks: number;
};

type Token = {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly lower: string;
  readonly kind: Item["kind"];
};

const WORD = /[\p{L}\p{M}\p{N}]/u;
const NO_CUTS: readonly number[] = [];
/** Signs in capitals between small letters: "miraATcasaazulDOTexample". */
const GLUED = /^[a-z0-9]+(?:(?:AT|DOT)[a-z0-9]+)+$/;
const MAY_BE_GLUED = /AT|DOT/;
const SHORTEST_CUT = 5;
const BRACKETS = new Set("()[]{}<>«»‹›");
const OTHER_WRAPS = new Set("\"'`*_~|/\\-–—=„“”‘’");
/** Drawn like the dot of a host. */
const DOTS = new Set("·•∙⸱･・");
const NO_TIES: ReadonlySet<string> = new Set();
const SIGN_ROLES: ReadonlyMap<string, Role> = new Map(
  (["@", ".", "-", "_", "+", "/"] as const).map((sign) => [
    sign,
    { sign, strength: 2, form: "sign", ties: NO_TIES },
  ]),
);
const MOST_WRAPS = 3;

/** Words that were written together with the sign word before them: "puntocom" is "punto" and "com". */
const JOINED: ReadonlyMap<string, number> = new Map(
  [...SIGN_WORDS].flatMap(([word, { sign, ties }]) =>
    sign === "." ? [...ties].map((tie): [string, number] => [word + tie, word.length]) : [],
  ),
);

const mayBeFirstPart = beginningsOf(FIRST_PARTS);
const mayBeJoined = beginningsOf(JOINED.keys());

/** The items of `text`, without a gap. */
export function itemsOf(text: string): readonly Item[] {
  const tokens = tokensOf(text);
  const items: Item[] = [];
  for (let i = 0; i < tokens.length; ) {
    const wrapped = wrappedAt(tokens, i);
    if (wrapped) {
      items.push(wrapped.item);
      i = wrapped.next;
      continue;
    }
    const second = secondPart(tokens, i);
    const last = second ? i + second.parts - 1 : i;
    items.push(itemOf(tokens[i]!, tokens[last]!.end, second?.word));
    i = last + 1;
  }
  return items;
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; ) {
    const kind = kindAt(text, start);
    let end = start + sizeAt(text, start);
    while (kind !== "sign" && end < text.length && kindAt(text, end) === kind) end += sizeAt(text, end);
    const raw = text.slice(start, end);
    let from = 0;
    for (const cut of kind === "word" ? cutsIn(raw) : NO_CUTS) {
      tokens.push(tokenOf(kind, raw.slice(from, cut), start + from));
      from = cut;
    }
    tokens.push(tokenOf(kind, from === 0 ? raw : raw.slice(from), start + from));
    start = end;
  }
  return tokens;
}

const tokenOf = (kind: Token["kind"], raw: string, start: number): Token => ({
  ...{ kind, raw, start },
  ...{ end: start + raw.length, lower: raw.toLowerCase() },
});

function kindAt(text: string, at: number): Item["kind"] {
  const unit = text.charCodeAt(at);
  if (unit >= 0x80) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    return WORD.test(character) ? "word" : /\s/u.test(character) ? "blank" : "sign";
  }
  const letter = unit | 0x20;
  if ((letter >= 0x61 && letter <= 0x7a) || (unit >= 0x30 && unit <= 0x39)) return "word";
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) ? "blank" : "sign";
}

const sizeAt = (text: string, at: number): number => (text.codePointAt(at)! > 0xffff ? 2 : 1);

function cutsIn(word: string): readonly number[] {
  if (word.length < SHORTEST_CUT) return NO_CUTS;
  if (MAY_BE_GLUED.test(word) && GLUED.test(word))
    return [...word.matchAll(/AT|DOT/g)].flatMap(({ 0: sign, index }) => [index, index + sign.length]);
  const lower = word.toLowerCase();
  const joined = mayBeJoined(lower, 0, lower.length) ? JOINED.get(lower) : undefined;
  return joined === undefined ? NO_CUTS : [joined];
}

function itemOf({ kind, raw, lower: text, start }: Token, end: number, word: SignWord | undefined): Item {
  if (kind === "blank")
    return { kind, start, end, text: raw, role: undefined, isCapital: false, breaks: countBreaks(raw) };
  const role = kind === "sign" ? signRole(text) : wordRole(raw, word ?? SIGN_WORDS.get(text));
  const isCapital = kind === "word" && text !== raw && /^\p{Lu}/u.test(raw);
  return { kind, start, end, text, role, isCapital, breaks: 0 };
}

function signRole(sign: string): Role | undefined {
  return SIGN_ROLES.get(DOTS.has(sign) ? "." : sign);
}

/** Capitals make a word that is hardly anything else of an ordinary one. */
function wordRole(raw: string, word: SignWord | undefined): Role | undefined {
  if (!word) return undefined;
  const isShouted =
    word.strength === 1 && raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
  return { sign: word.sign, strength: isShouted ? 2 : word.strength, form: "word", ties: word.ties };
}

/** A sign or a word for one between brackets or quotes of any kind, even turned the wrong way: "(at)", "_dot_", "]@[". */
function wrappedAt(tokens: readonly Token[], at: number): { item: Item; next: number } | undefined {
  const opens = wrapsAt(tokens, at);
  if (!opens) return undefined;
  let i = skipBlank(tokens, at + opens.count);
  const inner = tokens[i];
  if (!inner) return undefined;
  const second = secondPart(tokens, i);
  const role = second ? wordRole("", second.word) : innerRole(inner, opens.isBracket);
  if (!role) return undefined;
  i = skipBlank(tokens, i + (second?.parts ?? 1));
  const closes = wrapsAt(tokens, i);
  if (!closes || (inner.kind === "sign" && role.sign === "." && !isFitted(tokens, at, i))) return undefined;
  const isBracketed = opens.isBracket && closes.isBracket;
  const isHyphened = opens.isHyphen || closes.isHyphen;
  const next = i + closes.count;
  // "lucas(a)casa.example" is an address, "Estimado(a) Teo" is not.
  const isTight = tokens[at - 1]?.kind === "word" && tokens[next]?.kind === "word";
  const isGuess = role.strength === 1 && BRACKETED_ONLY.has(inner.lower);
  const strength = isGuess ? (isTight ? 2 : 1) : isBracketed ? 3 : isHyphened ? 1 : 2;
  const [start, end] = [tokens[at]!.start, tokens[next - 1]!.end];
  const item: Item = {
    kind: "sign",
    start,
    end,
    text: role.sign,
    isCapital: false,
    role: { ...role, strength, form: "wrapped" },
    breaks: 0,
  };
  return { item, next };
}

/** Full stops stand between brackets of all kinds in a sentence: only "(.)" and its like are one of an address. */
const isFitted = (tokens: readonly Token[], at: number, close: number): boolean =>
  close === at + 2 && /^[([{<«‹]$/.test(tokens[at]!.raw) && /^[)\]}>»›]$/.test(tokens[close]!.raw);

function innerRole(token: Token, isBracket: boolean): Role | undefined {
  const text = token.lower;
  if (token.kind === "word") return wordRole(text, bracketedWord(text, isBracket));
  const role = token.kind === "sign" ? signRole(text) : undefined;
  return role?.sign === "@" || (role?.sign === "." && isBracket) ? role : undefined;
}

function bracketedWord(text: string, isBracket: boolean): SignWord | undefined {
  const word = SIGN_WORDS.get(text);
  if (word && word.strength > 0) return word;
  return isBracket ? BRACKETED_ONLY.get(text) : undefined;
}

type Wraps = { readonly count: number; readonly isBracket: boolean; readonly isHyphen: boolean };

function wrapsAt(tokens: readonly Token[], at: number): Wraps | undefined {
  if (tokens[at]?.kind !== "sign") return undefined;
  let count = 0;
  let isBracket = true;
  for (; count < MOST_WRAPS; count++) {
    const raw = tokens[at + count]?.raw;
    if (raw === undefined || !(BRACKETS.has(raw) || OTHER_WRAPS.has(raw))) break;
    isBracket &&= BRACKETS.has(raw);
  }
  return count === 0 ? undefined : { count, isBracket, isHyphen: count === 1 && tokens[at]!.raw === "-" };
}

const skipBlank = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.kind === "blank" && tokens[at]!.raw.length <= 2 ? at + 1 : at;

/** A sign word of two parts at `at`, joined by a blank or a hyphen. */
function secondPart(tokens: readonly Token[], at: number): { word: SignWord; parts: 3 } | undefined {
  const first = tokens[at];
  if (first?.kind !== "word") return undefined;
  const joint = tokens[at + 1]?.raw;
  if (
    !mayBeFirstPart(first.lower, 0, first.lower.length) ||
    !FIRST_PARTS.has(first.lower) ||
    (joint !== " " && joint !== "-")
  )
    return undefined;
  const word = TWO_PART_WORDS.get(`${first.lower} ${tokens[at + 2]?.lower}`);
  return word && { word, parts: 3 };
}

function countBreaks(blank: string): number {
  let breaks = 0;
  for (const character of blank) if (character === "\n") breaks++;
  return breaks;
}
