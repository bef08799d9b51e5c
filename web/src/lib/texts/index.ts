/** Texts for pages: a layout loads the files it needs in one language, components say them by key. */

import { createContext } from "svelte";
import type { CompiledTexts, Say, TextFile, TextKey } from "#generated/texts/types.ts";
import { directionOf, type InterfaceLanguage } from "#kernel/language.ts";
import { localeOf } from "#kernel/texts/runtime.ts";

export type { Say, TextKey } from "#generated/texts/types.ts";
export type LoadedTexts = { readonly language: InterfaceLanguage; readonly spoken: CompiledTexts };

type Loaded = { texts: CompiledTexts };

/** The server has all texts at hand; browsers get those that pages with scripts say in their language, as one, and no other. */
const files: Record<string, () => Promise<Loaded>> = import.meta.env.SSR
  ? import.meta.glob<Loaded>("./*/*.js", { base: "../../../../.generated/texts" })
  : import.meta.glob<Loaded>("./{en,de,fr,es,nl,pl,ru,ar,pt,sv}/browser.js", {
      base: "../../../../.generated/texts",
    });

/** For a layout's universal load: the texts of `wanted` files, added to those of the layout above. */
export async function loadTexts(
  language: InterfaceLanguage,
  wanted: readonly TextFile[],
  above?: LoadedTexts,
): Promise<LoadedTexts> {
  const names = import.meta.env.SSR ? wanted : ["browser"];
  const loaded = await Promise.all(names.map((name) => files[`./${language}/${name}.js`]?.()));
  return { language, spoken: Object.assign({}, above?.spoken, ...loaded.map((m) => m?.texts)) };
}

export const speak = (spoken: CompiledTexts, key: TextKey, args: object = {}): string => {
  const text = spoken[key];
  return typeof text === "function" ? text(args as never) : (text ?? key);
};

const [get, set] = createContext<() => LoadedTexts>();

/** For a layout: `provideTexts(() => data.texts)`. */
export const provideTexts = (texts: () => LoadedTexts): void => {
  set(texts);
};

/** For a component: `const t = useTexts()`, then `t("inbox.needs_reply")`. */
export function useTexts(): Say {
  const texts = get();
  return (key, ...args) => speak(texts().spoken, key, args[0]);
}

/** The reader's language, the locale that numbers and dates are written in, and the direction of reading. */
export function useLanguage(): { language: InterfaceLanguage; locale: string; direction: "ltr" | "rtl" } {
  const { language } = get()();
  return { language, locale: localeOf(language), direction: directionOf(language) };
}
