/** The texts to learn from, as traits. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readGist } from "../../../modules/safety/rules/gist/gist.ts";
import { judge } from "../../../modules/safety/rules/verdict/judge.ts";
import { NOTHING_KNOWN } from "../../../modules/safety/rules/verdict/nothing-known.ts";
import { readText } from "../../../modules/safety/rules/verdict/read-text.ts";
import type { Direction } from "../../../modules/safety/types/text.ts";

export type Row = {
  readonly lang: string;
  readonly kind: string;
  readonly text: string;
  readonly traits: readonly number[];
};

type Line = { readonly lang: string; readonly dir: Direction; readonly kind: string; readonly text: string };

const FOLDER = join(import.meta.dirname, "texts");
const CIRCUMSTANCES = {
  ...NOTHING_KNOWN,
  ...{ platformHosts: ["stays.example"], approvedHosts: ["casa-azul.example"] },
  countries: ["PT", "GB", "DE"],
};

export function rowsOf(): Row[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".jsonl"));
  const lines = files.flatMap((name) =>
    readFileSync(join(FOLDER, name), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Line),
  );
  return lines.map(({ lang, dir: direction, kind, text }) => {
    const reading = readText(text);
    const { signals } = judge({ text, direction, channel: "chat" }, CIRCUMSTANCES, reading);
    return { lang, kind, text, traits: readGist(direction, reading.words, signals).traits };
  });
}
