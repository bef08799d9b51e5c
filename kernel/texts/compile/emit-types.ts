/** Writes the typed interface of the texts from English: every key with the arguments it takes. */

import { argumentsOf, typeOf } from "./arguments.ts";
import type { Catalogue } from "./catalogue.ts";

export function emitTypes(english: Catalogue, languages: readonly string[]): string {
  const keys: string[] = [];
  for (const [file, messages] of english) {
    for (const [key, { tree }] of messages) {
      const found = [...argumentsOf(tree ?? [])].map(
        ([name, argument]) => `${quote(name)}: ${typeOf(argument)}`,
      );
      keys.push(
        `  ${JSON.stringify(`${file}.${key}`)}: ${found.length ? `{ ${found.join("; ")} }` : "undefined"};`,
      );
    }
  }
  return `/** The keys of all texts and their arguments, written by bin/texts from locales/en. */

export type TextArguments = {
${keys.join("\n")}
};
export type TextKey = keyof TextArguments;
export type TextFile = ${union([...english.keys()])};
export type TextLanguage = ${union(languages)};

/** What a compiled module exports: a text, or a function of its arguments. */
export type CompiledTexts = Readonly<Record<string, string | ((args: never) => string)>>;

/** Says a text: \`say("inbox.unread", { count: 2 })\`; the second argument only where the text takes one. */
export type Say = <K extends TextKey>(
  key: K,
  ...args: TextArguments[K] extends undefined ? [] : [args: TextArguments[K]]
) => string;
`;
}

const quote = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name));
const union = (names: readonly string[]): string =>
  names.map((name) => JSON.stringify(name)).join(" | ") || "never";
