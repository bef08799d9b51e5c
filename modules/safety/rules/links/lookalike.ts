/** Whether a host pretends to a guarded name: spelled nearly like it, with it among its labels, or with letters drawn like it. */

import { DIGITS, withoutFirst, withoutLast } from "../text/edges.ts";
import { skeletonOf } from "../text/skeleton.ts";
import { NOT_THEM } from "./brands.ts";
import { editDistance } from "./edit-distance.ts";
import { type Guarded, lengthBit } from "./guarded-name.ts";
import { RARE_ENDS } from "./known-hosts.ts";
import { isPlain } from "./letters.ts";
import { GLUED_WORDS, LURE_WORDS, SHARP_WORDS } from "./lure-words.ts";
import { unicodeHost } from "./punycode.ts";
import { type HostParts, partsOf } from "./suffixes.ts";

/** Whose name it is decides how strictly it is read. */
export type Whose = "platform" | "property" | "brand";

/** A host taken apart once, for many names. */
export type Worn = {
  readonly parts: HostParts;
  /** Labels before the public suffix, in letters, the registrable one last. */
  readonly labels: readonly WornLabel[];
  /** They and the suffix, in plain letters. */
  readonly plain: string;
  /** All that a name may be read in, and bit n where a word has n letters: most names are ruled out by these. */
  readonly all: string;
  readonly lengths: number;
};

type WornLabel = {
  /** In plain letters: look-alikes of other scripts put back. */
  readonly plain: string;
  readonly skeleton: string;
  readonly isForeign: boolean;
  /** Without signs that join. */
  readonly joined: string;
  readonly words: readonly string[];
  /** What the words are taken for at a glance. */
  readonly glances: readonly string[];
};

const COUNTRY = /^(?:(?:co|com|org|net)\.)?[a-z]{2}$/;
/** Ends of countries that were given away for nothing. */
const FREE_COUNTRIES = new Set(["tk", "ml", "ga", "cf", "gq", "cc", "ws", "pw", "su", "to"]);

export function wornOf(host: string): Worn {
  const parts = partsOf(host);
  const name = parts.registrable === "" ? "" : [parts.sub, parts.label].filter(Boolean).join(".");
  const labels = unicodeHost(name).split(".").map(labelOf);
  const plain = `${labels.map((label) => label.plain).join(".")}.${parts.suffix}`;
  const all = [
    plain,
    ...labels.flatMap(({ joined, skeleton, glances }) => [joined, skeleton, ...glances]),
  ].join(" ");
  const words = labels.flatMap((label) => [label.joined, ...label.words]);
  return {
    parts,
    labels,
    plain,
    all,
    lengths: words.reduce((bits, word) => bits | lengthBit(word.length), 0),
  };
}

function labelOf(label: string): WornLabel {
  const skeleton = skeletonOf(label);
  const isForeign = !isPlain(label);
  const plain = isForeign ? skeleton : label;
  const words = plain.split(/[-_]+/).map((word) => withoutLast(withoutFirst(word, DIGITS), DIGITS));
  const glances = words.filter((word) => word.length > 3 && word !== plain).map(skeletonOf);
  return { plain, skeleton, isForeign, joined: plain.replace(/[-_]/g, ""), words, glances };
}

/** How a host pretends to a name: by letters of another script, or plainly; undefined when it does not, or owns it. */
export function pretends(worn: Worn, name: Guarded, whose: Whose): "homograph" | "lookalike" | undefined {
  if (!mayPretend(worn, name) || owns(worn.parts, name)) return undefined;
  for (const [i, label] of worn.labels.entries()) {
    const isMain = i === worn.labels.length - 1;
    const isWorn =
      whose === "property" ? wearsProperty(label, name, isMain) : wears(worn, label, name, whose, isMain);
    if (isWorn || isDrawnLike(label, name)) return label.isForeign ? "homograph" : "lookalike";
  }
  return hasSiteInside(worn.plain, name) ? "lookalike" : undefined;
}

const mayPretend = (
  { all, lengths, parts }: Worn,
  { label, flat, skeleton, nearLengths }: Guarded,
): boolean =>
  parts.registrable !== "" &&
  ((lengths & nearLengths) !== 0 || all.includes(label) || all.includes(flat) || all.includes(skeleton));

function owns({ registrable, label, suffix, isPrivate }: HostParts, name: Guarded): boolean {
  if (name.owned.has(registrable)) return true;
  return (
    name.hasCountries &&
    !isPrivate &&
    label === name.label &&
    COUNTRY.test(suffix) &&
    !FREE_COUNTRIES.has(suffix)
  );
}

/** `b00king`, `be11hop`, `bel-lhop`: other signs, the same picture. */
function isDrawnLike(
  { plain, joined, skeleton, isForeign, words, glances }: WornLabel,
  name: Guarded,
): boolean {
  const { label } = name;
  if (plain !== label && joined === name.flat && (isForeign || joined !== plain)) return true;
  if (skeleton === name.skeleton && (isForeign || plain !== label)) return true;
  return glances.includes(name.skeleton) && !words.includes(label);
}

/** The name and the end of its site within a host that ends otherwise: `name.com.pay.example`, `name-com.example`. */
function hasSiteInside(plain: string, { label, ends }: Guarded): boolean {
  for (let at = plain.indexOf(label); at >= 0; at = plain.indexOf(label, at + 1)) {
    if (at > 0 && !/[.-]/.test(plain[at - 1]!)) continue;
    const rest = plain.slice(at + label.length).replace(/^[.-]/, "");
    if (ends.some((end) => rest.startsWith(end) && /^[.-]/.test(rest.slice(end.length)))) return true;
  }
  return false;
}

function wears(worn: Worn, label: WornLabel, name: Guarded, whose: Whose, isMain: boolean): boolean {
  if (name.isWord) return wearsWord(worn, label, name.label, isMain);
  const { joined } = label;
  if (label.words.includes(name.label) || joined === name.label) return true;
  if (name.label.length >= 6 && joined.includes(name.label)) return true;
  if (
    name.label.length >= 4 &&
    joined.startsWith(name.label) &&
    GLUED_WORDS.has(joined.slice(name.label.length))
  )
    return true;
  return isNear(joined, name.label, whose) || label.words.some((word) => isNear(word, name.label, whose));
}

/** An ordinary word is only taken for the name beside words that nobody else puts there, or under an odd end. */
function wearsWord(worn: Worn, { plain, words }: WornLabel, name: string, isMain: boolean): boolean {
  if (!isMain) return false;
  if (plain === name) return RARE_ENDS.has(worn.parts.suffix);
  if (words.includes(name))
    return words.some((word) => word !== name && SHARP_WORDS.has(word)) || isNumbered(plain, name);
  const joined = plain.replace(/[-_\d]/g, "");
  if (joined.startsWith(name) && GLUED_WORDS.has(joined.slice(name.length))) return true;
  if (joined.endsWith(name) && GLUED_WORDS.has(joined.slice(0, -name.length))) return true;
  return name.length >= 7 && isNear(joined, name, "brand");
}

/** `booking-48213`: a name and the number of nothing. */
const isNumbered = (plain: string, name: string): boolean => {
  const rest = plain.replace(name, "");
  return /\d{4,}/.test(rest) && /^[-_\d]+$/.test(rest);
};

/** Names of properties are words that others have too: only nearly the same, or the same beside a word that demands. */
function wearsProperty(
  { plain, joined, words }: WornLabel,
  { label, flat }: Guarded,
  isMain: boolean,
): boolean {
  if (plain === label || joined === flat) return true;
  const isInside = flat.length >= 6 && joined.includes(flat);
  if (isInside && (words.some((word) => LURE_WORDS.has(word)) || demands(joined.replace(flat, ""))))
    return true;
  const isOtherNumber = joined.replace(/\d/g, "") === flat.replace(/\d/g, "");
  return isMain && !isOtherNumber && isNear(joined, flat, "property");
}

const demands = (rest: string): boolean => LURE_WORDS.has(rest.replace(/\d/g, ""));

/** Few letters apart, and no ordinary word: the shorter the name, the nearer. */
function isNear(word: string, name: string, whose: Whose): boolean {
  const limit = limitFor(name.length, whose);
  if (limit === 0 || word === name || NOT_THEM.has(word) || Math.abs(word.length - name.length) > limit)
    return false;
  const distance = editDistance(word, name, limit);
  if (distance > limit) return false;
  // Two letters of seven make another word: the ends of it must stay.
  return (
    distance < 2 ||
    (name.length > 8 && Math.abs(word.length - name.length) < 2) ||
    (word[0] === name[0] && word.at(-1) === name.at(-1))
  );
}

function limitFor(length: number, whose: Whose): 0 | 1 | 2 {
  if (length < 5) return 0;
  if (whose === "platform") return length < 7 ? 1 : 2;
  if (whose === "property") return length < 7 ? 0 : length < 10 ? 1 : 2;
  return length < 6 ? 0 : length < 10 ? 1 : 2;
}
