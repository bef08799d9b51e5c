/** The texts room on the server: says a text in a language, and explains an error code. Knows no sentence itself. */

import { all } from "#generated/texts/all.js";
import type { CompiledTexts, Say, TextKey } from "#generated/texts/types.ts";
import { DEFAULT_LANGUAGE, type InterfaceLanguage } from "../language.ts";

export type { Say, TextKey } from "#generated/texts/types.ts";

/** What a refusal tells a person: what did not happen and why, and what is safe and what to do now. */
export type ProblemText = { readonly title: string; readonly detail: string; readonly remedy: string };

type Spoken = string | ((args: never) => string) | undefined;

/** The texts of `language`: `texts("sv").say(key, { count: 2 })`, typed from English. */
export function texts(language: InterfaceLanguage): { say: Say } {
  const spoken = textsOf(language);
  return { say: (key: TextKey, args?: object) => speak(spoken[key], args ?? {}) ?? key };
}

/**
 * The words for an error code with the params of its case. Instants, days and numbers among the params are shown as
 * the reader writes them; lists are joined. A param that a sentence expects and the case lacks shows as an ellipsis.
 * A code nobody described is answered with its own name: the texts check finds it before a reader does.
 */
export function problem(code: string, language: InterfaceLanguage, params: object = {}): ProblemText {
  const spoken = textsOf(language);
  const file = fileOf(code);
  const args = readable(params, language);
  const part = (suffix: string) => speak(spoken[`problems-${file}.${code}${suffix}`], args);
  return { title: part(".title") ?? code, detail: part("") ?? "", remedy: part(".remedy") ?? "" };
}

/** The file of problem sentences that holds `code`: its module's own, or the kernel's. */
const fileOf = (code: string): string => {
  const module = code.slice(0, code.indexOf("."));
  return FILES_OF_THE_KERNEL.has(module) ? "kernel" : module;
};
const FILES_OF_THE_KERNEL = new Set(["http", "kernel"]);

function textsOf(language: string): CompiledTexts {
  return all[language] ?? all[DEFAULT_LANGUAGE] ?? {};
}

const speak = (spoken: Spoken, args: object): string | undefined =>
  typeof spoken === "function" ? spoken(args as never) : spoken;

// The trade's words for roles, as they stand in a sentence. texts: words.*
const WORDS = new Set(["role", "needs"]);

function readable(params: object, language: string): object {
  const spoken = textsOf(language);
  const word = (value: unknown) => speak(spoken[`words.${value}`], {}) ?? String(value);
  const entries = Object.entries(params).map(([name, value]) => [
    name,
    readableValue(value, language, WORDS.has(name) ? word : String),
  ]);
  return new Proxy(Object.fromEntries(entries), {
    get: (args, name) => args[name as string] ?? (name === "timeZone" ? "UTC" : "…"),
  });
}

function readableValue(value: unknown, language: string, word: (value: unknown) => string): unknown {
  if (Array.isArray(value))
    return new Intl.ListFormat(language, { type: "disjunction" }).format(value.map(word));
  return typeof value === "number" ? value : value == null ? undefined : word(value);
}
