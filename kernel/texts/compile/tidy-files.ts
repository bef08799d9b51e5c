/** Sets the marks right in the files of `locales/`, keeping their keys and order. */

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listLanguages } from "./catalogue.ts";
import { tidy } from "./typography.ts";

export function tidyFiles(root: string): void {
  const localesDir = join(root, "locales");
  for (const language of listLanguages(localesDir)) {
    for (const name of readdirSync(join(localesDir, language)).filter((file) => file.endsWith(".json"))) {
      const path = join(localesDir, language, name);
      const before = readFileSync(path, "utf8");
      const texts = Object.entries(JSON.parse(before) as Record<string, string>);
      const after = `${JSON.stringify(Object.fromEntries(texts.map(([key, text]) => [key, tidy(text)])), null, 2)}\n`;
      if (after !== before) writeFileSync(path, after);
    }
  }
}
