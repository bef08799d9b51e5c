/** Reading the labels of a host, or letters spelled one by one, from items. */

import type { Item } from "./items.ts";
import { HEARD_HOUSES } from "./mail-houses.ts";
import { trustInEnding } from "./top-level.ts";

/** A stretch of the compact form, and the items from..to (exclusive) that it stands for. */
export type Piece = { readonly text: string; readonly from: number; readonly to: number };
export type Label = { readonly piece: Piece; readonly value: string };

const LONGEST_SPELLED = 30;
const FEWEST_SPELLED = 3;

/** A label: words joined by hyphens, or letters that were spelled one by one, or a mail house as it is heard. */
export function readLabel(items: readonly Item[], from: number, isFirst: boolean): Label | undefined {
  const first = items[from];
  // A word for the dot is no label: "dot dot dot" is read once, not once for each of its words.
  if (first?.kind !== "word" || first.role?.sign === ".") return undefined;
  const heard = isFirst ? heardHouse(items, from) : undefined;
  if (heard) return heard;
  const spelled = spelledRun(items, from, !isFirst);
  if (spelled) return spelled;
  let to = from + 1;
  let value = first.text;
  for (;;) {
    const joint = dashAt(items, to);
    const word = joint === undefined ? undefined : items[joint];
    if (word?.kind !== "word" || joint === undefined) break;
    value += `-${word.text}`;
    to = joint + 1;
  }
  return { piece: { text: value, from, to }, value };
}

/** The item after a hyphen at `at`: a sign without blanks, or a word for it between blanks. */
function dashAt(items: readonly Item[], at: number): number | undefined {
  const role = items[at]?.role;
  if (role?.sign === "-" && role.form !== "word") return at + 1;
  const spoken = items[at + 1]?.role;
  const isSpoken = items[at]?.kind === "blank" && spoken?.sign === "-" && spoken.form !== "sign";
  return isSpoken && items[at + 2]?.kind === "blank" ? at + 3 : undefined;
}

function heardHouse(items: readonly Item[], from: number): Label | undefined {
  const joint = items[from + 1];
  const isJoint = joint?.kind === "blank" || joint?.text === "-";
  const two =
    isJoint && items[from + 2]?.kind === "word" ? `${items[from]!.text} ${items[from + 2]!.text}` : "";
  const isTwo = HEARD_HOUSES.has(two);
  const value = HEARD_HOUSES.get(two) ?? HEARD_HOUSES.get(items[from]!.text);
  if (value === undefined) return undefined;
  return { piece: { text: value, from, to: from + (isTwo ? 3 : 1) }, value };
}

/**
 * Three or more single letters or digits with one blank between them, and hyphens among them; of an ending only as many
 * as make a known one.
 */
export function spelledRun(items: readonly Item[], from: number, mayEnd: boolean): Label | undefined {
  let to = from;
  let value = "";
  let ending: Label | undefined;
  while (
    value.length < LONGEST_SPELLED &&
    (isSingle(items[to]) || (value !== "" && items[to]?.text === "-"))
  ) {
    value += items[to]!.text;
    to++;
    if (mayEnd && value.length >= 2 && trustInEnding(value) >= 2)
      ending = { piece: { text: value, from, to }, value };
    if (!isOneBlank(items[to]) || !(isSingle(items[to + 1]) || items[to + 1]?.text === "-")) break;
    to++;
  }
  if (ending) return ending;
  const fewest = mayEnd && trustInEnding(value) > 0 ? 2 : FEWEST_SPELLED;
  const isSpelled = value.length >= fewest && value.length * 2 - 1 === to - from && !value.endsWith("-");
  return isSpelled ? { piece: { text: value, from, to }, value } : undefined;
}

const isOneBlank = (item: Item | undefined): boolean => item?.kind === "blank" && item.end - item.start === 1;
const isSingle = (item: Item | undefined): boolean => item?.kind === "word" && item.end - item.start === 1;
