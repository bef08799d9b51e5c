/** The lexicons of all languages, as one machine: a message is read in every language, whatever it says it is written in. */

import { compileLexicons, type Machine } from "./compile.ts";
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

export const LEXICONS = [
  ...[english, german, french, spanish, dutch],
  ...[polish, russian, arabic, portuguese, swedish],
] as const;

let compiled: Machine | undefined;

/** Compiled when it is first asked for, which takes a moment: a command that judges nothing need not wait for it. */
export function lexicon(): Machine {
  compiled ??= compileLexicons(LEXICONS);
  return compiled;
}
