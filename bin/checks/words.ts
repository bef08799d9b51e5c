/** Looks through all sources for words and names that may not stand there (bans.ts). */

import { BANS, type Ban } from "./bans.ts";
import type { Findings } from "./run.ts";
import { lineAt, listSources, readSource } from "./sources.ts";

const BAD_NAME = /(?:^|\/)(?:utils?|helpers?|common|managers?)(?:\.[a-z.]+)?(?:\/|$)/;

export function findWords(root: string): Findings {
  const faults: string[] = [];
  for (const path of listSources(root)) {
    if (BAD_NAME.test(path)) faults.push(`${path}: name the thing, not that it helps`);
    const text = readSource(root, path);
    for (const ban of BANS) {
      if (ban.files.test(path) && !ban.except?.test(path)) faults.push(...wordsIn(path, text, ban));
    }
  }
  return { faults };
}

/** Where `ban` finds its words in `text`, as lines of a report. */
export function wordsIn(path: string, text: string, { pattern, because, mark }: Ban): string[] {
  const lines = text.split("\n");
  return [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))].flatMap((match) => {
    const line = lineAt(text, match.index);
    const excused = mark && [lines[line - 1], lines[line - 2]].some((words) => words?.includes(mark));
    return excused ? [] : [`${path}:${line}: ${match[0].trim().split("\n")[0]} — ${because}`];
  });
}
