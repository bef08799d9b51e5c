/** What each error code means, in the reader's language: the sentences of the API, without a case. Server only. */

import { all } from "#generated/texts/all.js";

export type Explained = {
  readonly code: string;
  readonly title: string;
  readonly about: string;
  readonly remedy: string;
};

const KEY = /^problems-([a-z]+)\.([a-z0-9_]+\.[a-z0-9_]+)\.title$/;

/** Every code of one part of the house, in the order in which they are written down. */
export type Chapter = { readonly module: string; readonly codes: readonly Explained[] };

export function chaptersIn(language: string): Chapter[] {
  const chapters = new Map<string, Explained[]>();
  for (const key of Object.keys(all[language] ?? {})) {
    const [, module, code] = KEY.exec(key) ?? [];
    if (!module || !code) continue;
    const codes = chapters.get(module) ?? [];
    codes.push(explain(language, module, code));
    chapters.set(module, codes);
  }
  return [...chapters].map(([module, codes]) => ({ module, codes }));
}

/** `module` and `reason` as they stand in the address: `messaging`, `conversation-closed`. */
export function explained(language: string, module: string, reason: string): Explained | undefined {
  const code = `${module}.${reason.replaceAll("-", "_")}`;
  return chaptersIn(language)
    .flatMap(({ codes }) => codes)
    .find((one) => one.code === code);
}

function explain(language: string, module: string, code: string): Explained {
  const part = (suffix: string): string => {
    const text = all[language]?.[`problems-${module}.${code}${suffix}`];
    // what to do may depend on the case: without one, the sentence for all of them is said
    return typeof text === "function" ? text({} as never) : (text ?? "");
  };
  return { code, title: part(".title"), about: part(".about") || part(""), remedy: part(".remedy") };
}
