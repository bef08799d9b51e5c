/** The operators view: words, brackets and blanks that were put for the signs of an address read as those signs. */

import type { View } from "../../types/text.ts";
import { withEntitiesRead } from "./entities.ts";
import { type Item, itemsOf } from "./items.ts";
import { mayBeSpoken } from "./may-be-spoken.ts";
import { MAIL_WORDS, NOT_A_HOST } from "./ordinary-words.ts";
import { readAddress, type SpokenAddress } from "./spoken-address.ts";
import { readHost, type SpokenHost } from "./spoken-host.ts";
import type { Piece } from "./spoken-labels.ts";
import { renamedView, type ViewBuilder, viewBuilder } from "./view.ts";

/** How far before an address the words for mail are looked for, in UTF-16 units. */
const NEAR = 60;
const ENOUGH_FOR_HOST = 4;
/** Endings that are also said in a sentence after "punto" or "point": nothing may follow them. */
const ALSO_WORDS = new Set("es de it be ca at no se ch la".split(" "));
/** Hosts of a few letters that are nothing without the name behind them. */
const SHORT_HOSTS = new Set("t.me wa.me m.me fb.me ig.me".split(" "));
/** Endings that are believed after a full stop with blanks around it. */
const AFTER_BLANK = new Set("com net org eu ru pl pt fr nl uk br рф example".split(" "));

/**
 * A folded text in which an address or a host that was written in words stands as an address. Ordinary sentences stay
 * as they are: "we meet at noon. It rains" is neither; each must be read as a whole, up to a known ending.
 */
export function operatorsView(folded: View): View {
  if (!mayBeSpoken(folded.text)) return renamedView("operators", folded);
  const base = withEntitiesRead(folded);
  const items = itemsOf(base.text);
  const builder = viewBuilder("operators", base.text.length);
  let copiedTo = 0;
  for (const read of readsIn(base.text, items)) {
    const [start, end] = [items[read.from]!.start, items[read.to - 1]!.end];
    const compact = read.pieces.map(({ text }) => text).join("");
    if (compact === base.text.slice(start, end).toLowerCase()) continue;
    builder.copy(base, copiedTo, start);
    for (const piece of read.pieces) appendPiece(builder, base, items, piece);
    copiedTo = end;
  }
  if (copiedTo === 0) return renamedView("operators", base);
  builder.copy(base, copiedTo, base.text.length);
  return builder.done();
}

/** A piece that is written as it is read keeps the places of its characters. */
function appendPiece(
  builder: ViewBuilder,
  base: View,
  items: readonly Item[],
  { text, from, to }: Piece,
): void {
  const [start, end] = [items[from]!.start, items[to - 1]!.end];
  if (base.text.slice(start, end).toLowerCase() === text) builder.copy(base, start, end);
  else builder.append(text, base.starts[start]!, base.ends[end - 1]!);
}

/** What is read as an address, a host or a name, in order and without overlaps; names only between the others. */
function readsIn(text: string, items: readonly Item[]): readonly SpokenAddress[] {
  const reads: SpokenAddress[] = [];
  const lines: number[] = [];
  let floor = 0;
  for (let i = 0; i < items.length; i++) {
    if (items[i]!.role?.sign === "_") lines.push(i);
    const near = () => MAIL_WORDS.test(text.slice(Math.max(0, items[i]!.start - NEAR), items[i]!.start));
    const read = readAddress(items, i, floor, near) ?? readHidden(items, i, floor);
    if (!read) continue;
    reads.push(read);
    floor = read.to;
    i = Math.max(i, floor - 1);
  }
  return lines.length === 0 ? reads : withLines(items, reads, lines);
}

function withLines(
  items: readonly Item[],
  reads: readonly SpokenAddress[],
  lines: readonly number[],
): SpokenAddress[] {
  const all: SpokenAddress[] = [];
  let next = 0;
  for (const line of lines) {
    while (next < reads.length && reads[next]!.from <= line) all.push(reads[next++]!);
    const read = readLine(items, line, all.at(-1)?.to ?? 0);
    if (read && (next >= reads.length || read.to <= reads[next]!.from)) all.push(read);
  }
  return [...all, ...reads.slice(next)];
}

/** A host without an address before it, one dot of which is the item `at` and no plain one. */
function readHidden(items: readonly Item[], at: number, floor: number): SpokenAddress | undefined {
  const role = items[at]!.role;
  if (role?.sign !== ".") return undefined;
  const isPlain = role.form === "sign" && items[at - 1]?.kind !== "blank";
  if (isPlain) return undefined;
  const from = beginningOfHost(items, at, floor);
  const host = from === undefined ? undefined : readHost(items, from);
  if (from === undefined || host?.dot === undefined || host.next <= at || !isBelieved(items, host, role.form))
    return undefined;
  const path = pathAfter(items, host.next);
  return { pieces: [...host.pieces, ...path], from, to: path.at(-1)?.to ?? host.next };
}

/** A spoken low line between two words: part of a name that somebody goes by. */
function readLine(items: readonly Item[], at: number, floor: number): SpokenAddress | undefined {
  const role = items[at]!.role;
  if (role?.sign !== "_" || role.form === "sign") return undefined;
  if (role.strength !== (role.form === "wrapped" ? 3 : 2)) return undefined;
  const [left, right] = [at - blankAt(items, at - 1) - 1, at + blankAt(items, at + 1) + 1];
  if (left < floor || items[left]?.kind !== "word" || items[right]?.kind !== "word") return undefined;
  return {
    pieces: [pieceOf(items, left), { text: "_", from: left + 1, to: right }, pieceOf(items, right)],
    from: left,
    to: right + 1,
  };
}

const blankAt = (items: readonly Item[], at: number): 0 | 1 => (items[at]?.kind === "blank" ? 1 : 0);
const pieceOf = (items: readonly Item[], at: number): Piece => ({
  text: items[at]!.text,
  from: at,
  to: at + 1,
});

/** The first item of the label, or of the labels with plain dots, that stand before the item `at`. */
function beginningOfHost(items: readonly Item[], at: number, floor: number): number | undefined {
  let from = at - (items[at - 1]?.kind === "blank" ? 2 : 1);
  if (from < floor || items[from]?.kind !== "word") return undefined;
  for (let steps = 0; steps < 8; steps++) {
    const role = items[from - 1]?.role;
    const isJoined = role?.form === "sign" && (role.sign === "." || role.sign === "-");
    if (!isJoined || from - 2 < floor || items[from - 2]?.kind !== "word") break;
    from -= 2;
  }
  return from;
}

function isBelieved(items: readonly Item[], host: SpokenHost, form: string): boolean {
  const [first, ending] = [host.labels[0]!, host.labels.at(-1)!];
  if (SHORT_HOSTS.has(host.labels.join(".")))
    return items[host.next]?.text === "/" || pathAfter(items, host.next).length > 0;
  if (NOT_A_HOST.has(first) && host.labels.length === 2) return false;
  if (form === "wrapped" && host.hidden === 3) return true;
  const isWeb = first === "www";
  if (form === "sign" && (host.isCapital || !AFTER_BLANK.has(ending))) return false;
  if (
    form === "word" &&
    host.hidden < 3 &&
    ALSO_WORDS.has(ending) &&
    !isWeb &&
    isFollowedByWord(items, host.next)
  )
    return false;
  const shortness = first.length < 3 && !isWeb ? -1 : 0;
  return host.hidden + host.ending + (isWeb ? 2 : 0) + shortness >= ENOUGH_FOR_HOST;
}

const isFollowedByWord = (items: readonly Item[], at: number): boolean =>
  items[at]?.kind === "blank" &&
  items[at]!.breaks === 0 &&
  items[at + 1]?.kind === "word" &&
  items[at + 1]!.role?.sign !== "/";

/** A path that was spoken after a host: "slash pay". */
function pathAfter(items: readonly Item[], at: number): readonly Piece[] {
  const blank = items[at]?.kind === "blank" ? 1 : 0;
  const slash = items[at + blank];
  if (slash?.role?.sign !== "/" || (slash.role.form === "sign" && blank === 0)) return [];
  const gap = items[at + blank + 1]?.kind === "blank" ? 1 : 0;
  const word = at + blank + 1 + gap;
  if (items[word]?.kind !== "word") return [];
  return [
    { text: "/", from: at, to: word },
    { text: items[word]!.text, from: word, to: word + 1 },
  ];
}
