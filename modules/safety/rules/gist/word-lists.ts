/** The lists of all languages, arranged so that each word of a text is looked up once. */

import { THINGS, type Words } from "../../types/gist.ts";
import { foldWord } from "../lexicon/fold-word.ts";
import { NUMBER } from "../lexicon/words.ts";
import { arabic } from "./languages/arabic.ts";
import { dutch } from "./languages/dutch.ts";
import { english } from "./languages/english.ts";
import { french } from "./languages/french.ts";
import { german } from "./languages/german.ts";
import { polish } from "./languages/polish.ts";
import { portuguese } from "./languages/portuguese.ts";
import { russian } from "./languages/russian.ts";
import { spanish } from "./languages/spanish.ts";
import { swedish } from "./languages/swedish.ts";

/** A language is known by its place here. */
export const LISTS: readonly Words[] = [
  ...[english, german, french, spanish, dutch],
  ...[polish, russian, arabic, portuguese, swedish],
];

/** How one word of a text has to read. */
type Piece = { readonly form: string; readonly isBeginning: boolean };

/** An entry of a list without its first word. */
export type Entry = {
  readonly language: number;
  /** A place in `THINGS`. */
  readonly thing: number;
  readonly rest: readonly Piece[];
};

/** What parts the words of an entry, as it parts those of a text. */
const BETWEEN = /[^\p{L}\p{M}\p{N}*%]+/u;
const SHORTEST_BEGINNING = 2;
const LONGEST_WORD = 40;

type Tables = { readonly whole: Map<string, Entry[]>; readonly begun: Map<string, Entry[]> };
let arranged: Tables | undefined;

/** Arranged when a word is first asked for, which takes a moment. */
function arrange(): Tables {
  const tables: Tables = { whole: new Map(), begun: new Map() };
  for (const [language, words] of LISTS.entries())
    for (const [thing, name] of THINGS.entries())
      for (const written of words[name].split(",")) {
        const [first, ...rest] = written.split(BETWEEN).filter(Boolean).map(readPiece);
        if (!first) continue;
        const table = first.isBeginning ? tables.begun : tables.whole;
        const known = table.get(first.form);
        const entry = { language, thing, rest };
        if (known) known.push(entry);
        else table.set(first.form, [entry]);
      }
  return tables;
}

function readPiece(written: string): Piece {
  const isBeginning = written.endsWith("*");
  const bare = isBeginning ? written.slice(0, -1) : written;
  return { form: bare.startsWith("%") ? bare : foldWord(bare), isBeginning };
}

/** What can be meant by `form`, the folded form of a word or a number in digits. */
export function entriesFor(form: string): readonly Entry[] {
  arranged ??= arrange();
  const { whole, begun } = arranged;
  const all = [...(whole.get(form) ?? [])];
  if (form.startsWith("%")) return all;
  const longest = Math.min(form.length, LONGEST_WORD);
  for (let end = SHORTEST_BEGINNING; end <= longest; end += 1)
    all.push(...(begun.get(form.slice(0, end)) ?? []));
  return all;
}

/** The forms that lists call a word by: a number is its digits. */
export const listedForms = (forms: readonly string[]): readonly string[] =>
  forms[0] === NUMBER ? forms.slice(1) : forms;

export const isPiece = ({ form, isBeginning }: Piece, forms: readonly string[]): boolean =>
  listedForms(forms).some((each) => (isBeginning ? each.startsWith(form) : each === form));
